package dev.ilg.scheduler.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.plan.DayToPlan;
import dev.ilg.dataclient.plan.NewTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DailyPlannerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant EARLY = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-03-02T16:00:00Z");

  @Test
  void planningTwiceGivesTheSamePlan() {
    assertThat(DailyPlanner.plan(aDay(), EARLY)).isEqualTo(DailyPlanner.plan(aDay(), EARLY));
  }

  @Test
  void drawsTheNumberOfInvitesFromTheRangeAndUsesAllOfIt() {
    var drawn =
        IntStream.range(0, 200)
            .mapToObj(MONDAY::plusDays)
            .map(day -> DailyPlanner.plan(aDay(day), EARLY).invites())
            .toList();

    assertThat(drawn).allMatch(number -> number >= 14 && number <= 20).contains(14, 20);
  }

  @Test
  void spreadsEverythingOverWorkingHours() {
    var plan = DailyPlanner.plan(aDay(), EARLY);

    assertThat(plan.tasks())
        .extracting(NewTask::runAt)
        .allSatisfy(at -> assertThat(at).isBetween(OPENS, CLOSES));
    assertThat(of(plan, TaskType.SEND_INVITE)).hasSize(plan.invites());
    assertThat(of(plan, TaskType.HANDLE_INBOX)).hasSize(4);
    assertThat(of(plan, TaskType.CAMPAIGN_SCRAPE)).hasSize(1);
  }

  @Test
  void looksAtThePagesOfEachWorkerBeforeTheDaysWork() {
    var early = DailyPlanner.plan(aDay(), EARLY);
    var late = DailyPlanner.plan(aDay(), OPENS.plusSeconds(60));

    for (var canary : List.of(TaskType.SCRAPER_CANARY, TaskType.AUTOMATION_CANARY)) {
      assertThat(of(early, canary)).extracting(NewTask::runAt).containsExactly(OPENS);
      assertThat(of(late, canary)).singleElement().returns(null, NewTask::runAt);
      assertThat(of(early, canary).getFirst().key()).isEqualTo("canary:" + canary + ":5:" + MONDAY);
    }
  }

  @Test
  void leavesOutWhatShouldHaveBegun() {
    var noon = Instant.parse("2026-03-02T12:00:00Z");

    assertThat(of(DailyPlanner.plan(aDay(), noon), TaskType.SEND_INVITE))
        .isNotEmpty()
        .allSatisfy(task -> assertThat(task.runAt()).isAfterOrEqualTo(noon));
  }

  @Test
  void withdrawsEachStaleInvite() {
    var tasks = of(DailyPlanner.plan(aDay(), EARLY), TaskType.WITHDRAW_INVITE);

    assertThat(tasks).extracting(NewTask::lead).containsExactly(71L, 72L);
  }

  @Test
  void plansNothingForADayOffOrAfterWork() {
    var dayOff =
        new DayToPlan(
            3, 5, MONDAY, "Europe/Berlin", false, "09:00", "17:00", 14, 20, false, List.of(71L));

    assertThat(DailyPlanner.plan(dayOff, EARLY).tasks()).isEmpty();
    assertThat(DailyPlanner.plan(aDay(), CLOSES).tasks()).isEmpty();
  }

  @Test
  void plansEveryMomentOfAShortDay() {
    var spring =
        new DayToPlan(
            3,
            5,
            LocalDate.of(2026, 3, 29),
            "Europe/Berlin",
            true,
            "00:00",
            "23:00",
            20,
            20,
            true,
            List.of());

    assertThat(of(DailyPlanner.plan(spring, EARLY), TaskType.SEND_INVITE)).hasSize(20);
  }

  private static List<NewTask> of(DayPlan plan, TaskType type) {
    return plan.tasks().stream().filter(task -> task.type() == type).toList();
  }

  private static DayToPlan aDay() {
    return aDay(MONDAY);
  }

  private static DayToPlan aDay(LocalDate day) {
    return new DayToPlan(
        3, 5, day, "Europe/Berlin", true, "09:00", "17:00", 14, 20, false, List.of(71L, 72L));
  }
}
