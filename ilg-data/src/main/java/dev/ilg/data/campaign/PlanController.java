package dev.ilg.data.campaign;

import dev.ilg.data.system.ForOperators;
import dev.ilg.data.system.ForScheduler;
import dev.ilg.data.task.NewTask;
import dev.ilg.data.task.Workload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Controller;

/** The daily plan over GraphQL, for ilg-scheduler. */
@Controller
class PlanController {

  private static final int DAYS_AT_ONCE = 50;

  private final PlanService plans;
  private final CronExpression planAt;

  PlanController(PlanService plans, @Value("${ilg.plan.cron:0 0 5 * * *}") String cron) {
    this.plans = plans;
    this.planAt = CronExpression.parse(cron);
  }

  /** A day's plan as the scheduler made it. */
  record PlanDayInput(long campaign, LocalDate day, int invites, List<NewTask> tasks) {}

  @QueryMapping
  @ForScheduler
  List<DayToPlan> daysToPlan() {
    return plans.due(planAt, DAYS_AT_ONCE);
  }

  @MutationMapping
  @ForScheduler
  boolean planDay(@Argument PlanDayInput input) {
    return plans.plan(input.campaign(), input.day(), input.invites(), input.tasks());
  }

  @SchemaMapping
  @ForOperators
  int plansDue(Workload workload) {
    return plans.dueCount(planAt);
  }

  @SchemaMapping
  @ForOperators
  @Nullable Instant nextPlanAt(Workload workload) {
    return plans.next(planAt).orElse(null);
  }
}
