package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.worker.evidence.EvidenceKeeper;
import dev.ilg.worker.task.LookHandler;
import dev.ilg.worker.task.TaskHandler;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What all lanes are worked with.
 *
 * @param pool the worker's type
 * @param lanes ilg-data's side of lanes
 * @param checkpoint what is done when LinkedIn asks for the account's owner
 * @param handlers what does each type of task
 * @param looks what reads LinkedIn for an outreach left without an outcome
 * @param evidence keeps what a failed step leaves behind
 * @param meters where figures go
 * @param onDeath told when a thread that works lanes has died, which nothing here can mend
 * @param onIdle told when nothing was offered for so long that the worker may end
 */
record Equipment(
    Pool pool,
    LaneClient lanes,
    AtCheckpoint checkpoint,
    Map<TaskType, TaskHandler> handlers,
    LookHandler looks,
    EvidenceKeeper evidence,
    MeterRegistry meters,
    Runnable onDeath,
    Runnable onIdle) {

  static Map<TaskType, TaskHandler> byType(List<TaskHandler> handlers) {
    return handlers.stream().collect(Collectors.toMap(TaskHandler::type, Function.identity()));
  }
}
