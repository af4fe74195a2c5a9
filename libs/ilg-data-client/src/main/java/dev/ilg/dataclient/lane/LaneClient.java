package dev.ilg.dataclient.lane;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lanes of the task queue, for workers. Every method throws {@code IlgException} with {@code
 * UNAVAILABLE} when ilg-data does not answer; the call may then have happened or not, and can be
 * repeated.
 */
public interface LaneClient {

  /** Leases lanes that may act now; empty when there are none. */
  List<LaneLease> lease(LeaseRequest request);

  /**
   * Renews a lease and says which of its tasks the worker is on.
   *
   * @return false if the lease is lost or the task was cancelled; then nothing may be clicked
   */
  boolean renew(Lease lease, long task);

  /**
   * Reports tasks and ends the lease.
   *
   * @param session the browser's storage state if it changed, else null
   * @param keep whether the worker would like the lane again; false when it stops
   */
  FinishResult finish(
      Lease lease, List<TaskReport> reports, @Nullable String session, boolean keep);

  /** E-mail and password, for the holder of the lease. */
  AccountLogin login(Lease lease);

  /** What the account's authenticator shows now; empty when its owner gave no secret. */
  Optional<String> totpCode(Lease lease);

  /** Pauses the lane until its owner has answered, and tells them. */
  void raiseCheckpoint(Lease lease, CheckpointKind kind);

  /** Keeps what a failed step left behind. */
  void keepEvidence(Lease lease, TaskEvidence evidence);
}
