package dev.ilg.scheduler.leadership;

import dev.ilg.dataclient.plan.PlanClient;
import dev.ilg.platform.error.IlgException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether this copy is the active one; asked anew every 5 s, and lost after 15 s without answer.
 */
@Component
public class Leadership {

  private static final Logger log = LoggerFactory.getLogger(Leadership.class);
  private static final String NAME = "ilg-scheduler";

  private final PlanClient data;
  private final String holder;
  private volatile boolean active;

  Leadership(PlanClient data, SchedulerProperties properties) {
    this.data = data;
    this.holder = properties.name();
  }

  /** True while this copy plans. */
  public boolean isActive() {
    return active;
  }

  @Scheduled(fixedDelay = 5_000)
  void claim() {
    var before = active;
    try {
      active = data.claimLeadership(NAME, holder);
    } catch (IlgException e) {
      active = false;
    }
    if (active != before) {
      log.info(active ? "this copy plans from now on" : "this copy stands by from now on");
    }
  }
}
