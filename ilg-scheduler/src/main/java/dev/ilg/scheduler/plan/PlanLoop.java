package dev.ilg.scheduler.plan;

import dev.ilg.dataclient.plan.DayToPlan;
import dev.ilg.dataclient.plan.PlanClient;
import dev.ilg.platform.error.IlgException;
import dev.ilg.scheduler.leadership.Leadership;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans every day that is due; a plan that was made before is left as it is. */
@Component
class PlanLoop {

  private static final Logger log = LoggerFactory.getLogger(PlanLoop.class);

  private final PlanClient data;
  private final Leadership leadership;
  private final Clock clock;

  PlanLoop(PlanClient data, Leadership leadership, Clock clock) {
    this.data = data;
    this.leadership = leadership;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ilg.scheduler.polling:5s}")
  void planDueDays() {
    if (!leadership.isActive()) {
      return;
    }
    try {
      data.daysToPlan().forEach(this::plan);
    } catch (IlgException e) {
      log.warn("days cannot be planned now; tried again at the next poll  code={}", e.code());
    }
  }

  private void plan(DayToPlan day) {
    var plan = DailyPlanner.plan(day, clock.instant());
    if (data.planDay(day.campaign(), day.day(), plan.invites(), plan.tasks())) {
      log.info(
          "day planned  campaign={} lane={} day={} invites={} tasks={}",
          day.campaign(),
          day.lane(),
          day.day(),
          plan.invites(),
          plan.tasks().size());
    }
  }
}
