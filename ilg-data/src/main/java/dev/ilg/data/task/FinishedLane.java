package dev.ilg.data.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lane's report as the queue keeps it.
 *
 * @param report what the worker said
 * @param rows what is written of its tasks
 * @param floor when the lane may act again
 */
record FinishedLane(LaneReport report, List<Map<String, @Nullable Object>> rows, Instant floor) {

  Map<String, Object> row() {
    return Map.of(
        "lane", report.lane(),
        "token", report.token(),
        "report", rows,
        "floor", floor.toString(),
        "keep", report.keep());
  }
}
