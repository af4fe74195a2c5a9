package dev.ilg.data.canary;

import dev.ilg.data.task.TaskType;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What canaries found, and what follows: a type is stopped on all lanes, or goes on. */
@Service
class FindingService {

  private static final Duration KEPT = Duration.ofDays(30);

  /** From the third time on a person must say that a failing type may go on. */
  private static final int MOST_TIMES_FAILING = 3;

  private final CanaryService canaries;
  private final CanaryStore store;
  private final CanaryTasks tasks;
  private final TypeStops stops;
  private final Clock clock;

  FindingService(
      CanaryService canaries, CanaryStore store, CanaryTasks tasks, TypeStops stops, Clock clock) {
    this.canaries = canaries;
    this.store = store;
    this.tasks = tasks;
    this.stops = stops;
    this.clock = clock;
  }

  @Transactional
  void record(long lane, long token, long task, String version, List<PageResult> results) {
    var canary = canaries.canary(lane, token, task);
    if (!CanaryTasks.walkedBy(canary)
        .containsAll(results.stream().map(PageResult::type).collect(Collectors.toSet()))) {
      throw IlgException.invalid("results", "must be of types whose pages this canary walks");
    }
    store.forget(clock.instant().minus(KEPT));
    for (var result : results) {
      store.insert(lane, task, version, result, clock.instant());
      conclude(result);
      if (stops.reason(result.type()).isPresent()) {
        tasks.again(lane, canary, result.type() + ":" + result.generation());
      }
    }
  }

  private void conclude(PageResult result) {
    var type = result.type();
    var changed = store.changed(type);
    if (changed.isPresent()) {
      stops.stop(type, StopReason.PAGE_CHANGED, changed.get());
    } else if (mayGoOn(type, result)) {
      stops.resume(type, null);
    }
  }

  private boolean mayGoOn(TaskType type, PageResult result) {
    return stops
        .reason(type)
        .filter(
            reason ->
                switch (reason) {
                  case PAGE_CHANGED -> true;
                  case FAILING -> result.passed() && stops.timesFailing(type) < MOST_TIMES_FAILING;
                })
        .isPresent();
  }
}
