package dev.ilg.worker.testing;

import dev.ilg.dataclient.lane.AccountLogin;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.TaskEvidence;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lanes in memory: hands out what the test puts in, and can be away or take a lane back. */
public final class LanesDouble implements LaneClient {

  private final Deque<LaneLease> ready = new ArrayDeque<>();
  private final List<TaskReport> reports = new ArrayList<>();
  private final List<TaskEvidence> evidence = new ArrayList<>();
  private final List<CheckpointKind> checkpoints = new ArrayList<>();
  private final List<@Nullable String> sessions = new ArrayList<>();
  private List<Long> holding = List.of();
  private int away;
  private int renewals;
  private boolean lost;
  private @Nullable String totp;

  /** Puts a lane up for leasing. */
  public synchronized void offer(LaneLease lease) {
    ready.add(lease);
  }

  /** Answers so many calls not at all. */
  public synchronized void beAway(int calls) {
    away = calls;
  }

  /** Gives the lanes that are held to somebody else. */
  public synchronized void loseLeases() {
    lost = true;
  }

  /** All reports, oldest first. */
  public synchronized List<TaskReport> reports() {
    return List.copyOf(reports);
  }

  /** What was kept of failed steps. */
  public synchronized List<TaskEvidence> evidence() {
    return List.copyOf(evidence);
  }

  /** What owners were asked for. */
  public synchronized List<CheckpointKind> checkpoints() {
    return List.copyOf(checkpoints);
  }

  /** The session of each report; null where it had not changed. */
  public synchronized List<@Nullable String> sessions() {
    return new ArrayList<>(sessions);
  }

  /** What the worker said it holds when it last asked for lanes. */
  public synchronized List<Long> holding() {
    return holding;
  }

  /** How often a lease was renewed. */
  public synchronized int renewals() {
    return renewals;
  }

  @Override
  public synchronized List<LaneLease> lease(LeaseRequest request) {
    answer();
    holding = request.holding();
    return ready.isEmpty() ? List.of() : List.of(ready.remove());
  }

  @Override
  public synchronized boolean renew(Lease lease, long task) {
    answer();
    renewals++;
    return !lost;
  }

  @Override
  public synchronized FinishResult finish(
      Lease lease, List<TaskReport> done, @Nullable String session, boolean keep) {
    answer();
    if (lost) {
      return FinishResult.LEASE_LOST;
    }
    reports.addAll(done);
    sessions.add(session);
    return FinishResult.RECORDED;
  }

  @Override
  public AccountLogin login(Lease lease) {
    return new AccountLogin("max@example.com", "secret");
  }

  /** What the account's authenticator shows. */
  public synchronized void showTotp(String code) {
    totp = code;
  }

  @Override
  public synchronized Optional<String> totpCode(Lease lease) {
    return Optional.ofNullable(totp);
  }

  @Override
  public synchronized void raiseCheckpoint(Lease lease, CheckpointKind kind) {
    checkpoints.add(kind);
  }

  @Override
  public synchronized void keepEvidence(Lease lease, TaskEvidence kept) {
    evidence.add(kept);
  }

  private void answer() {
    if (away > 0) {
      away--;
      throw new IlgException(ErrorCode.UNAVAILABLE, "ilg-data is away");
    }
  }
}
