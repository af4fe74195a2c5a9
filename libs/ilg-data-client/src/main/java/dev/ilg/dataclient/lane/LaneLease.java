package dev.ilg.dataclient.lane;

import dev.ilg.dataclient.outreach.OutreachToLook;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leased lane with its next tasks. Durations count on the worker's monotonic clock from before
 * the request was sent.
 *
 * @param lane the lane
 * @param token the fencing token
 * @param leaseFor how long the lease holds unless renewed
 * @param actBefore no irreversible click after this, unless renewed
 * @param takenOver the lease before this one ran out
 * @param tasks next tasks in order; the first is RUNNING
 * @param session the browser's storage state; null before the first sign-in
 * @param looks outreach that somebody left without an outcome, to be read on LinkedIn first
 * @param egress with what the browser reaches LinkedIn; null where no egress gateway is used
 */
public record LaneLease(
    long lane,
    long token,
    Duration leaseFor,
    Duration actBefore,
    boolean takenOver,
    List<TaskInHand> tasks,
    @Nullable String session,
    List<OutreachToLook> looks,
    @Nullable EgressCredentials egress) {

  /** A lease where no egress gateway is used. */
  public LaneLease(
      long lane,
      long token,
      Duration leaseFor,
      Duration actBefore,
      boolean takenOver,
      List<TaskInHand> tasks,
      @Nullable String session,
      List<OutreachToLook> looks) {
    this(lane, token, leaseFor, actBefore, takenOver, tasks, session, looks, null);
  }

  /** What later calls carry. */
  public Lease lease() {
    return new Lease(lane, token);
  }
}
