package dev.ilg.worker.canary;

import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.canary.CanaryWork;
import dev.ilg.dataclient.canary.Generation;
import dev.ilg.dataclient.canary.PageResult;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.linkedin.canary.Canary;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether LinkedIn's pages are still as this version of the worker needs them, and tells
 * ilg-data. What is no change of a page, such as a time-out, is thrown as by any other task.
 */
public final class CanaryHandler implements TaskHandler {

  private static final Logger log = LoggerFactory.getLogger(CanaryHandler.class);

  private final Pool pool;
  private final CanaryClient canaries;
  private final String version;
  private final MeterRegistry meters;

  /**
   * @param pool the worker's type
   * @param version of the worker, as {@code /actuator/info} names it
   */
  public CanaryHandler(Pool pool, CanaryClient canaries, String version, MeterRegistry meters) {
    this.pool = pool;
    this.canaries = canaries;
    this.version = version;
    this.meters = meters;
  }

  @Override
  public TaskType type() {
    return switch (pool) {
      case SCRAPER -> TaskType.SCRAPER_CANARY;
      case AUTOMATION -> TaskType.AUTOMATION_CANARY;
    };
  }

  @Override
  public TaskReport handle(LeaseInHand lane, TaskInHand task) {
    var work = canaries.work(lane.lease(), task.id(), version);
    var generation = Generation.valueOf(lane.linkedIn().canary(Canary::generation).name());
    var walk = new Walk(lane, work, generation);
    var results = new ArrayList<PageResult>();
    for (var type : work.types()) {
      if (!work.walked().contains(new CanaryWork.Walked(type, generation))) {
        lane.carryOn();
        walk.of(type).ifPresent(results::add);
      }
    }
    results.forEach(this::tell);
    if (!results.isEmpty()) {
      canaries.record(lane.lease(), task.id(), version, results);
    }
    return TaskReport.succeeded(task.id());
  }

  private void tell(PageResult result) {
    var outcome = result.passed() ? "PASSED" : "CHANGED";
    meters
        .counter(
            "ilg.canary",
            "type",
            result.type().name(),
            "generation",
            result.generation().name(),
            "outcome",
            outcome)
        .increment();
    if (!result.passed()) {
      log.warn(
          "canary: {} is not where {} needs it; that work is stopped on all lanes  generation={}",
          result.element(),
          result.type(),
          result.generation());
    }
  }
}
