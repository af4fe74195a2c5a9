package dev.ilg.worker.lane;

import dev.ilg.dataclient.checkpoint.CheckpointAnswer;
import dev.ilg.dataclient.checkpoint.CheckpointOutcome;
import dev.ilg.dataclient.checkpoint.CheckpointState;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.worker.evidence.EvidenceKeeper;
import dev.ilg.worker.task.LookHandler;
import dev.ilg.worker.task.TaskHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Makes the production lane loop of an automation worker, which Spring makes in a service. */
public final class Lanes {

  /** The site of this harness asks for no codes. */
  private static final StandingCheckpointClient NO_OWNERS =
      new StandingCheckpointClient() {

        @Override
        public void raise(Lease lease, CheckpointKind kind, Duration wait) {}

        @Override
        public CheckpointAnswer answer(Lease lease) {
          return new CheckpointAnswer(CheckpointState.CLOSED, null);
        }

        @Override
        public void settle(Lease lease, CheckpointOutcome outcome) {}
      };

  private Lanes() {}

  /**
   * What a worker is made of.
   *
   * @param name its stable name
   * @param lanes ilg-data's side of lanes
   * @param handlers what does each type of task
   * @param looks what reads LinkedIn for outreach without an outcome
   * @param browsers its browsers, one for each owner
   */
  public record Worker(
      String name,
      LaneClient lanes,
      List<TaskHandler> handlers,
      LookHandler looks,
      Supplier<Browsers> browsers) {}

  /** Starts threads that work lanes as a service does, until they are told to stop. */
  public static Runnable start(Worker worker, Signal signal, WorkerProperties properties) {
    var heartbeat = new Heartbeat(properties.owners());
    var workers =
        new LaneWorkers(
            worker.name(), equipment(worker), worker.browsers(), heartbeat, signal, properties);
    workers.start();
    return workers::stop;
  }

  /** One round of the loop at a time, on a heartbeat and a time of the caller's. */
  public static BooleanSupplier loop(
      Worker worker,
      Signal signal,
      Heartbeat heartbeat,
      Ticker ticker,
      WorkerProperties properties) {
    var equipment = equipment(worker);
    var sessions = new WarmSessions(worker.browsers().get(), properties.warm());
    var work = new LaneWork(equipment, sessions, heartbeat, signal, properties.backoff(), ticker);
    return new LaneLoop(worker.name(), equipment, work, signal, properties, ticker)::once;
  }

  private static Equipment equipment(Worker worker) {
    return new Equipment(
        Pool.AUTOMATION,
        worker.lanes(),
        new AtCheckpoint(worker.lanes(), NO_OWNERS, Duration.ZERO),
        Equipment.byType(worker.handlers()),
        worker.looks(),
        new EvidenceKeeper(worker.lanes()),
        new SimpleMeterRegistry(),
        () -> Runtime.getRuntime().halt(1),
        () -> {});
  }
}
