package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneExchange;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.LaneReport;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.LeaseToRenew;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many lanes a request, as a worker meets them over GraphQL. */
@TestData.WholeService
class LaneBatchIT {

  private static final int TASKS_A_LANE = 3;

  @LocalServerPort int port;
  @Autowired Clock clock;

  private List<WorkerScene> scenes = List.of();

  @BeforeEach
  void threeLanesWithTasks() {
    ((SettableClock) clock).set(Instant.parse("2026-03-02T06:00:00Z"));
    scenes = Stream.generate(() -> new WorkerScene(port, 5, clock)).limit(3).toList();
    scenes.forEach(scene -> scene.plan(TASKS_A_LANE));
  }

  @Test
  void lanesAreReportedAndTheNextOnesLeasedInOneRequestAndInThisOrder() {
    var leases = lease("batch-1");
    assertThat(leases).hasSize(3).allMatch(lease -> lease.tasks().size() == TASKS_A_LANE);

    var answer = exchange("batch-1", reports(leases, task -> TaskReport.handedBack(task.id())));

    assertThat(answer.results()).containsOnly(FinishResult.RECORDED).hasSize(3);
    assertThat(ours(answer.leases()))
        .extracting(LaneLease::token)
        .containsExactlyElementsOf(
            sorted(leases).stream().map(lease -> lease.token() + 1).toList());
  }

  @Test
  void aRequestForFewerLanesThanMayActIsAnsweredWithMore() {
    var one = new LeaseRequest("batch-more", Pool.AUTOMATION, 1, 1, List.of());

    assertThat(scenes.getFirst().lanes.finishAndLease(List.of(), one).more()).isTrue();
  }

  @Test
  void aReportWhoseAnswerWasLostIsRecognisedEvenIfEveryTaskFailed() {
    var leases = lease("batch-2");
    var reports =
        reports(leases, task -> TaskReport.failed(task.id(), TaskError.TIMEOUT, "no answer"));

    assertThat(exchange("batch-2", reports).results()).containsOnly(FinishResult.RECORDED);
    assertThat(exchange("batch-2", reports).results()).containsOnly(FinishResult.ALREADY_RECORDED);
  }

  @Test
  void leasesWhoseAnswerWasLostAreGivenAnewWithANewToken() {
    var lost = lease("batch-3");

    var again = lease("batch-3");

    assertThat(again).hasSize(3).allMatch(LaneLease::takenOver);
    assertThat(again)
        .extracting(LaneLease::token)
        .containsExactlyElementsOf(lost.stream().map(lease -> lease.token() + 1).toList());
    assertThat(
            exchange("batch-3", reports(lost, task -> TaskReport.succeeded(task.id()))).results())
        .containsOnly(FinishResult.LEASE_LOST);
  }

  @Test
  void aLostLeaseDoesNotKeepTheOtherLanesFromBeingReported() {
    var leases = lease("batch-4");
    var reports = reports(leases, task -> TaskReport.succeeded(task.id()));
    var stale = reports.getFirst();
    var mixed =
        List.of(
            new LaneReport(stale.lane(), stale.token() - 1, stale.reports(), true),
            reports.get(1),
            reports.get(2));

    assertThat(exchange("batch-4", mixed).results())
        .containsExactly(FinishResult.LEASE_LOST, FinishResult.RECORDED, FinishResult.RECORDED);
  }

  @Test
  void renewalsAreAnsweredOneByOne() {
    var leases = lease("batch-5");
    var renewals =
        List.of(
            new LeaseToRenew(leases.get(0).lane(), leases.get(0).token(), last(leases.get(0))),
            new LeaseToRenew(leases.get(1).lane(), leases.get(1).token() - 1, last(leases.get(1))),
            new LeaseToRenew(leases.get(2).lane(), leases.get(2).token(), last(leases.get(0))));

    assertThat(scenes.getFirst().lanes.renew(renewals)).containsExactly(true, false, false);
  }

  @Test
  void aRequestThatNamesALaneTwiceChangesNothing() {
    var lease = lease("batch-6").getFirst();
    var twice = List.of(report(lease), report(lease));

    assertThatThrownBy(() -> exchange("batch-6", twice))
        .isInstanceOfSatisfying(
            IlgException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID));
    assertThat(exchange("batch-6", List.of(report(lease))).results())
        .containsExactly(FinishResult.RECORDED);
  }

  private List<LaneLease> lease(String worker) {
    return ours(exchange(worker, List.of()).leases());
  }

  private LaneExchange exchange(String worker, List<LaneReport> reports) {
    var next = new LeaseRequest(worker, Pool.AUTOMATION, 50, TASKS_A_LANE, List.of());
    return scenes.getFirst().lanes.finishAndLease(reports, next);
  }

  private List<LaneLease> ours(List<LaneLease> leases) {
    var lanes = scenes.stream().map(WorkerScene::lane).toList();
    return sorted(leases.stream().filter(lease -> lanes.contains(lease.lane())).toList());
  }

  private static List<LaneLease> sorted(List<LaneLease> leases) {
    return leases.stream().sorted(Comparator.comparing(LaneLease::lane)).toList();
  }

  private static List<LaneReport> reports(
      List<LaneLease> leases, Function<TaskInHand, TaskReport> became) {
    return leases.stream()
        .map(
            lease ->
                new LaneReport(
                    lease.lane(), lease.token(), lease.tasks().stream().map(became).toList(), true))
        .toList();
  }

  private static LaneReport report(LaneLease lease) {
    return reports(List.of(lease), task -> TaskReport.succeeded(task.id())).getFirst();
  }

  private static long last(LaneLease lease) {
    return lease.tasks().getLast().id();
  }
}
