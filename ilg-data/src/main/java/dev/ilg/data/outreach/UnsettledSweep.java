package dev.ilg.data.outreach;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each minute looks for outreach of open outcome that no task would lead a worker back to. */
@Component
public class UnsettledSweep {

  private static final Logger log = LoggerFactory.getLogger(UnsettledSweep.class);

  private final UnsettledService unsettled;

  UnsettledSweep(UnsettledService unsettled) {
    this.unsettled = unsettled;
  }

  /** Gives what it finds a visit of its own. */
  @Scheduled(
      fixedDelayString = "${ilg.outreach.sweep:1m}",
      initialDelayString = "${ilg.outreach.sweep:1m}")
  public void run() {
    var visits = unsettled.visitForgotten();
    if (visits > 0) {
      log.info("outreach of open outcome gets a visit of its own  visits={}", visits);
    }
  }
}
