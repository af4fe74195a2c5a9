package dev.ilg.worker.testing;

import dev.ilg.dataclient.checkpoint.CheckpointAnswer;
import dev.ilg.dataclient.checkpoint.CheckpointOutcome;
import dev.ilg.dataclient.checkpoint.CheckpointState;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checkpoints in memory, with an owner who answers when the test says so. */
public final class CheckpointsDouble implements StandingCheckpointClient {

  private final List<CheckpointKind> raised = new ArrayList<>();
  private final List<CheckpointOutcome> outcomes = new ArrayList<>();
  private @Nullable String code;
  private boolean closed;

  /** The owner types a code. */
  public void answerWith(String typed) {
    code = typed;
  }

  /** The owner resumes the account instead. */
  public void close() {
    closed = true;
  }

  /** What owners were asked for. */
  public List<CheckpointKind> raised() {
    return List.copyOf(raised);
  }

  /** What became of it, in order. */
  public List<CheckpointOutcome> outcomes() {
    return List.copyOf(outcomes);
  }

  @Override
  public void raise(Lease lease, CheckpointKind kind, Duration wait) {
    raised.add(kind);
  }

  @Override
  public CheckpointAnswer answer(Lease lease) {
    if (closed) {
      return new CheckpointAnswer(CheckpointState.CLOSED, null);
    }
    var state = code == null ? CheckpointState.WAITING : CheckpointState.ANSWERED;
    return new CheckpointAnswer(state, code);
  }

  @Override
  public void settle(Lease lease, CheckpointOutcome outcome) {
    outcomes.add(outcome);
    code = null;
  }
}
