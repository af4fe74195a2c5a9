package dev.ilg.dataclient.checkpoint;

import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.system.DataGraphQl;
import java.time.Duration;
import java.util.Map;

/** A worker's checkpoint over GraphQL. */
public final class GraphQlStandingCheckpointClient implements StandingCheckpointClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public GraphQlStandingCheckpointClient(DataGraphQl data) {
    this.data = data;
  }

  @Override
  public void raise(Lease lease, CheckpointKind kind, Duration wait) {
    data.call(
        null,
        "lane/raiseCheckpoint",
        Map.of(
            "lane",
            lease.lane(),
            "token",
            lease.token(),
            "kind",
            kind,
            "waitSeconds",
            Math.toIntExact(wait.toSeconds())),
        Boolean.class);
  }

  @Override
  public CheckpointAnswer answer(Lease lease) {
    return data.call(
        null,
        "checkpoint/checkpointAnswer",
        Map.of("lane", lease.lane(), "token", lease.token()),
        CheckpointAnswer.class);
  }

  @Override
  public void settle(Lease lease, CheckpointOutcome outcome) {
    data.call(
        null,
        "checkpoint/settleCheckpoint",
        Map.of("lane", lease.lane(), "token", lease.token(), "outcome", outcome),
        Boolean.class);
  }
}
