package dev.ilg.dataclient.lane;

import dev.ilg.dataclient.outreach.OutreachToLook;
import dev.ilg.dataclient.system.DataGraphQl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lanes over GraphQL. */
public final class GraphQlLaneClient implements LaneClient, LaneBatchClient {

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

  /** Leases as they travel. */
  record LeasesAnswer(List<LeaseAnswer> leases, @Nullable Boolean more) {

    List<LaneLease> given() {
      return leases.stream().map(LeaseAnswer::lease).toList();
    }
  }

  /** Both answers of an exchange as they travel. */
  record ExchangeAnswer(List<FinishResult> finishTasks, LeasesAnswer leaseLanes) {}

  @Override
  public List<LaneLease> lease(LeaseRequest request) {
    return data.call(null, "lane/leaseLanes", Map.of("input", request), LeasesAnswer.class).given();
  }

  @Override
  public LaneExchange finishAndLease(List<LaneReport> finished, LeaseRequest next) {
    var answer =
        data.callAll(
            "lane/finishAndLease",
            Map.of("finished", finished, "next", next),
            ExchangeAnswer.class);
    return new LaneExchange(
        answer.finishTasks(),
        answer.leaseLanes().given(),
        Boolean.TRUE.equals(answer.leaseLanes().more()));
  }

  @Override
  public boolean renew(Lease lease, long task) {
    return renew(List.of(new LeaseToRenew(lease.lane(), lease.token(), task))).getFirst();
  }

  @Override
  public List<Boolean> renew(List<LeaseToRenew> leases) {
    return data.list(null, "lane/renewLeases", Map.of("input", leases), Boolean.class);
  }

  @Override
  public FinishResult finish(
      Lease lease, List<TaskReport> reports, @Nullable String session, boolean keep) {
    var input = new LaneReport(lease.lane(), lease.token(), reports, keep);
    return data.list(
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
            FinishResult.class)
        .getFirst();
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
  public Optional<String> totpCode(Lease lease) {
    return Optional.ofNullable(
        data.find(
            "lane/totpCode", Map.of("lane", lease.lane(), "token", lease.token()), String.class));
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
