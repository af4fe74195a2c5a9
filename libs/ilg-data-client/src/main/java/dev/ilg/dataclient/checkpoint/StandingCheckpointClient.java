package dev.ilg.dataclient.checkpoint;

import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.Lease;
import java.time.Duration;

/**
 * The checkpoint before which a worker's browser stands. The worker goes on renewing its lease; who
 * loses it gets STALE here, and the next holder begins with {@link #raise}.
 */
public interface StandingCheckpointClient {

  /**
   * Tells the owner that a browser waits for them; may be said twice.
   *
   * @param wait how long the browser stays there
   */
  void raise(Lease lease, CheckpointKind kind, Duration wait);

  /**
   * What to do now: go on waiting while WAITING, type the code when ANSWERED, give the lane back
   * when CLOSED, because its owner starts again.
   */
  CheckpointAnswer answer(Lease lease);

  /** Says what became of it; erases the code. */
  void settle(Lease lease, CheckpointOutcome outcome);
}
