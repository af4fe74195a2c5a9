package dev.ilg.chaos.point;

import dev.ilg.dataclient.lane.AccountLogin;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.TaskEvidence;
import dev.ilg.dataclient.lane.TaskReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lanes with crash points before and after each call.
 *
 * @param lanes the lanes themselves
 * @param egress told of every lease before it is worked: its takeover revokes those before it
 * @param passage told of crash points
 */
public record PointedLanes(LaneClient lanes, Egress egress, Passage passage) implements LaneClient {

  /** The account's way out, which the old and the new holder of a lane must both pass. */
  @FunctionalInterface
  public interface Egress {

    /** Lets this lease out, and none before it. */
    void open(Lease lease);
  }

  @Override
  public List<LaneLease> lease(LeaseRequest request) {
    passage.at(CrashPoints.LEASE_NEXT);
    var leases = lanes.lease(request);
    if (!leases.isEmpty()) {
      passage.at(CrashPoints.LEASE_GIVEN);
    }
    leases.forEach(given -> egress.open(given.lease()));
    return leases;
  }

  @Override
  public boolean renew(Lease lease, long task) {
    passage.at(CrashPoints.RENEW_NEXT);
    var held = lanes.renew(lease, task);
    passage.at(CrashPoints.RENEWED);
    return held;
  }

  @Override
  public FinishResult finish(
      Lease lease, List<TaskReport> reports, @Nullable String session, boolean keep) {
    passage.at(CrashPoints.FINISH_NEXT);
    var result = lanes.finish(lease, reports, session, keep);
    passage.at(CrashPoints.FINISHED);
    return result;
  }

  @Override
  public AccountLogin login(Lease lease) {
    return lanes.login(lease);
  }

  @Override
  public Optional<String> totpCode(Lease lease) {
    return lanes.totpCode(lease);
  }

  @Override
  public void raiseCheckpoint(Lease lease, CheckpointKind kind) {
    lanes.raiseCheckpoint(lease, kind);
  }

  @Override
  public void keepEvidence(Lease lease, TaskEvidence evidence) {
    lanes.keepEvidence(lease, evidence);
  }
}
