package dev.ilg.benchmark.queue;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.plan.NewTask;
import dev.ilg.dataclient.plan.PlanClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * A process of its own that plans one task at a time and notes when it asked. Arguments: samples,
 * shortest and longest pause in ms, file of the work log.
 */
final class PickUp {

  private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 1);
  private static final long CAMPAIGN = 1;

  private PickUp() {}

  public static void main(String[] arguments) throws IOException {
    var plans = new PlanClient(Ilg.connect("ilg-scheduler"));
    var phases = new Phases();
    var pauses = new SplittableRandom(1);
    var log = new WorkLog();
    phases.reached("ready");
    for (var sample = 1; sample <= Integer.parseInt(arguments[0]); sample++) {
      var day = FIRST_DAY.plusDays(sample);
      var task =
          new NewTask(
              TaskType.LEAD_SCRAPE, null, CAMPAIGN, (long) sample, "pick-up:" + sample, day);
      var asked = System.nanoTime();
      if (!plans.planDay(CAMPAIGN, day, 0, List.of(task))) {
        throw new IllegalStateException("day " + day + " was planned before");
      }
      var answered = System.nanoTime();
      log.addAll(List.of(new WorkLog.Entry(1, sample, "planner", asked, answered)));
      LockSupport.parkNanos(
          1_000_000
              * pauses.nextLong(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]) + 1));
    }
    phases.reached("planned");
    log.write(Path.of(arguments[3]));
    phases.reached("written");
  }
}
