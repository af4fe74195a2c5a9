package dev.ilg.dataclient.lane;

import dev.ilg.dataclient.outreach.OutreachToLook;
import dev.ilg.dataclient.system.DataGraphQl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lanes over GraphQL. */
public final class GraphQlLaneClient implements LaneClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public GraphQlLaneClient(DataGraphQl data) {
    this.data = data;
  }

  /** A lease as it travels. */
  record LeaseAnswer(
      long lane,
      long token,
      long leaseForMillis,
      long actBeforeMillis,
      boolean takenOver,
      List<TaskInHand> tasks,
      @Nullable String session,
      List<OutreachToLook> looks,
      @Nullable EgressCredentials egress) {

    LaneLease lease() {
      return new LaneLease(
          lane,
          token,
          Duration.ofMillis(leaseForMillis),
          Duration.ofMillis(actBeforeMillis),
          takenOver,
          tasks,
          session,
          looks,
          egress);
    }
  }

  @Override
  public List<LaneLease> lease(LeaseRequest request) {
    return data.list(null, "lane/leaseLanes", Map.of("input", request), LeaseAnswer.class).stream()
        .map(LeaseAnswer::lease)
        .toList();
  }

  @Override
  public boolean renew(Lease lease, long task) {
    return data.call(
        null,
        "lane/renewLease",
        Map.of("lane", lease.lane(), "token", lease.token(), "task", task),
        Boolean.class);
  }

  @Override
  public FinishResult finish(
      Lease lease, List<TaskReport> reports, @Nullable String session, boolean keep) {
    var input =
        Map.of("lane", lease.lane(), "token", lease.token(), "reports", reports, "keep", keep);
    return data.call(
        null,
        "lane/finishTasks",
        Map.of(
            "input",
            input,
            "lane",
            lease.lane(),
            "token",
            lease.token(),
            "session",
            session == null ? "" : session,
            "changed",
            session != null),
        FinishResult.class);
  }

  @Override
  public AccountLogin login(Lease lease) {
    return data.call(
        null,
        "lane/accountLogin",
        Map.of("lane", lease.lane(), "token", lease.token()),
        AccountLogin.class);
  }

  @Override
  public void raiseCheckpoint(Lease lease, CheckpointKind kind) {
    data.call(
        null,
        "lane/raiseCheckpoint",
        Map.of("lane", lease.lane(), "token", lease.token(), "kind", kind),
        Boolean.class);
  }

  @Override
  public void keepEvidence(Lease lease, TaskEvidence evidence) {
    data.call(
        null,
        "lane/keepEvidence",
        Map.of(
            "lane", lease.lane(),
            "token", lease.token(),
            "task", evidence.task(),
            "step", evidence.step(),
            "contentType", evidence.contentType(),
            "base64", evidence.base64()),
        Boolean.class);
  }
}
