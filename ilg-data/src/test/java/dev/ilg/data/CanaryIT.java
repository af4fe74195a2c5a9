package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.canary.CanaryWork.Walked;
import dev.ilg.dataclient.canary.Generation;
import dev.ilg.dataclient.canary.PageResult;
import dev.ilg.dataclient.canary.StopReason;
import dev.ilg.dataclient.canary.TaskTypeStanding;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadRule;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What stops a type of task on all lanes, what lets it go on, and what is said meanwhile. */
@TestData.WholeService
class CanaryIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static int weeks;

  @LocalServerPort int port;
  @Autowired Clock clock;

  private WorkerScene one;
  private WorkerScene other;

  @DynamicPropertySource
  static void lanesHearAtOnce(DynamicPropertyRegistry settings) {
    settings.add("ilg.task.refresh", () -> "50ms");
  }

  @BeforeEach
  void twoLanesWithLeadsAndInvitesToSend() {
    // Stops are remembered by when they ended: time only goes on, also from test to test.
    ((SettableClock) clock).set(MONDAY.plus(Duration.ofDays(7L * weeks++)));
    one = new WorkerScene(port, 20, clock);
    other = new WorkerScene(port, 20, clock);
    for (var scene : List.of(one, other)) {
      scene.scraped(3);
      scene.plan(8);
    }
    pass(Duration.ofMinutes(10));
  }

  // What one test stops must not hold up the next.
  @AfterEach
  void nothingIsStopped() {
    one.stop();
    other.stop();
    stopped().forEach(stop -> one.types.resume(WorkerScene.superAdmin(), stop.kind()));
  }

  @Test
  void aChangedPageStopsItsTypeOnAllLanesAndNothingElse() {
    canary(one, changed(TaskType.SEND_INVITE), passed(TaskType.HANDLE_INBOX));

    assertThat(stopped())
        .singleElement()
        .returns(TaskType.SEND_INVITE, TaskTypeStanding::kind)
        .returns("send-invite", TaskTypeStanding::type)
        .returns(StopReason.PAGE_CHANGED, TaskTypeStanding::reason)
        .returns("invite/connect (SDUI)", TaskTypeStanding::detail);
    assertThat(leasable(Pool.AUTOMATION)).isEmpty();

    other.plan(TaskType.HANDLE_INBOX, DAY);
    assertThat(leasable(Pool.AUTOMATION)).containsExactly(TaskType.HANDLE_INBOX);
  }

  @Test
  void itsLeadsSayThatLinkedInsPageHasChanged() {
    canary(one, changed(TaskType.SEND_INVITE));

    var decision = other.leads().getFirst().decision();
    assertThat(decision.rule()).isEqualTo(LeadRule.TASK_TYPE_STOPPED);
    assertThat(decision.at()).isNull();
    assertThat(decision.text())
        .isEqualTo("Next: an invite; paused: LinkedIn's page for sending invites has changed");
  }

  @Test
  void itGoesOnByItselfWhenTheCanaryPassesAgain() {
    canary(one, changed(TaskType.SEND_INVITE));
    // Nobody asked for this one: what has changed is looked at again after half an hour.
    pass(Duration.ofMinutes(31));

    var again = leased(one);
    assertThat(again.tasks())
        .extracting(TaskInHand::type)
        .containsExactly(TaskType.AUTOMATION_CANARY);
    record(one, again, passed(TaskType.SEND_INVITE));

    assertThat(stopped()).isEmpty();
    bothLanesInvite();
  }

  @Test
  void anotherGenerationThatPassesDoesNotSpeakForTheOneThatChanged() {
    canary(one, changed(TaskType.SEND_INVITE));
    canary(other, result(TaskType.SEND_INVITE, Generation.CLASSIC, true));
    assertThat(stopped()).hasSize(1);

    // The same generation on another account does.
    pass(Duration.ofMinutes(5));
    canary(other, LocalDate.of(2026, 2, 2), passed(TaskType.SEND_INVITE));
    assertThat(stopped()).isEmpty();
  }

  @Test
  void whatAVersionHasWalkedIsNotWalkedAgainUntilItChangesOrADayIsOver() {
    canary(one, passed(TaskType.SEND_INVITE), passed(TaskType.HANDLE_INBOX));

    assertThat(walked(other, "v1", LocalDate.of(2026, 2, 2)))
        .containsExactlyInAnyOrder(
            new Walked(TaskType.SEND_INVITE, Generation.SDUI),
            new Walked(TaskType.HANDLE_INBOX, Generation.SDUI));
    assertThat(walked(other, "v2", LocalDate.of(2026, 2, 3))).isEmpty();
  }

  @Test
  void aCanaryGetsLeadsToLookAt() {
    one.plan(TaskType.AUTOMATION_CANARY, DAY);
    var lease = leased(one);

    var work = one.canaries.work(lease.lease(), lease.tasks().getFirst().id(), "v1");

    assertThat(work.types())
        .containsExactly(TaskType.SEND_INVITE, TaskType.HANDLE_INBOX, TaskType.WITHDRAW_INVITE);
    assertThat(work.scraped()).extracting(LeadInHand::slug).hasSize(3).doesNotContainNull();
    assertThat(work.invited()).isEmpty();
    assertThat(work.listUrl()).startsWith("https://www.linkedin.com/sales/search/people");
  }

  @Test
  void aVersionThatIsNewGetsACanaryOnALaneOfEachGeneration() {
    canary(one, passed(TaskType.SEND_INVITE));

    one.canaries.announce(Pool.AUTOMATION, "v1");
    assertThat(leasable(Pool.AUTOMATION)).doesNotContain(TaskType.AUTOMATION_CANARY);
    one.canaries.announce(Pool.AUTOMATION, "v2");
    one.canaries.announce(Pool.AUTOMATION, "v2");

    pass(Duration.ofMinutes(5));
    assertThat(leasable(Pool.AUTOMATION)).containsOnlyOnce(TaskType.AUTOMATION_CANARY);
  }

  @Test
  void aTaskThatIsNoCanaryTellsNothingOfPages() {
    var lease = leased(one);
    var task = lease.tasks().getFirst().id();

    assertThatThrownBy(
            () ->
                one.canaries.record(
                    lease.lease(), task, "v1", List.of(passed(TaskType.SEND_INVITE))))
        .isInstanceOfSatisfying(
            IlgException.class, refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INVALID));
  }

  @Test
  void threeFailuresOfOneKindInARowStopTheType() {
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/dialog");
    fail(other, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/dialog");
    assertThat(stopped()).isEmpty();
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/dialog");

    assertThat(stopped())
        .singleElement()
        .returns(TaskType.SEND_INVITE, TaskTypeStanding::kind)
        .returns(StopReason.FAILING, TaskTypeStanding::reason)
        .returns("PAGE_CHANGED: PAGE_CHANGED at invite/dialog", TaskTypeStanding::detail);
    assertThat(leasable(Pool.AUTOMATION)).isEmpty();
    assertThat(one.leads().getFirst().decision().text())
        .isEqualTo("Next: an invite; paused: sending invites failed several times in the same way");
  }

  @Test
  void aSuccessOrAnotherFailureInBetweenStopsNothing() {
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/dialog");
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/dialog");
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/note");
    succeed(one);
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/note");
    fail(one, TaskError.PAGE_CHANGED, "PAGE_CHANGED at invite/note");
    fail(one, TaskError.UNAVAILABLE, "UNAVAILABLE at open");
    fail(one, TaskError.UNAVAILABLE, "UNAVAILABLE at open");
    fail(one, TaskError.UNAVAILABLE, "UNAVAILABLE at open");

    assertThat(stopped()).isEmpty();
  }

  @Test
  void aStoppedTypeGoesOnWhenAnAdminSaysSoAndTheWaitingLanesHearOfIt() {
    canary(one, changed(TaskType.SEND_INVITE));
    assertThat(leasable(Pool.AUTOMATION)).isEmpty();

    one.types.resume(WorkerScene.superAdmin(), TaskType.SEND_INVITE);

    assertThat(stopped()).isEmpty();
    bothLanesInvite();
    assertThatThrownBy(() -> one.types.resume(WorkerScene.superAdmin(), TaskType.SEND_INVITE))
        .isInstanceOfSatisfying(
            IlgException.class, late -> assertThat(late.code()).isEqualTo(ErrorCode.CONFLICT));
  }

  @Test
  void aClientNeitherSeesNorResumesWhatConcernsAll() {
    assertThatThrownBy(() -> one.types.all(one.client())).isInstanceOf(IlgException.class);
    assertThatThrownBy(() -> one.types.resume(one.client(), TaskType.SEND_INVITE))
        .isInstanceOf(IlgException.class);
  }

  private void canary(WorkerScene scene, PageResult... results) {
    canary(scene, DAY, results);
  }

  private void canary(WorkerScene scene, LocalDate day, PageResult... results) {
    scene.plan(TaskType.AUTOMATION_CANARY, day);
    record(scene, leased(scene), results);
    pass(Duration.ofMinutes(5));
  }

  private void record(WorkerScene scene, LaneLease lease, PageResult... results) {
    var task = lease.tasks().getFirst();
    assertThat(task.type()).isEqualTo(TaskType.AUTOMATION_CANARY);
    scene.canaries.record(lease.lease(), task.id(), "v1", List.of(results));
    scene.lanes.finish(lease.lease(), List.of(TaskReport.succeeded(task.id())), null, true);
    pass(Duration.ofMinutes(5));
  }

  private List<Walked> walked(WorkerScene scene, String version, LocalDate day) {
    scene.plan(TaskType.AUTOMATION_CANARY, day);
    var lease = leased(scene);
    var task = lease.tasks().getFirst().id();
    var walked = scene.canaries.work(lease.lease(), task, version).walked();
    scene.lanes.finish(lease.lease(), List.of(TaskReport.succeeded(task)), null, true);
    pass(Duration.ofMinutes(5));
    return walked;
  }

  private void fail(WorkerScene scene, TaskError error, String detail) {
    var lease = leased(scene);
    var task = lease.tasks().getFirst();
    assertThat(task.type()).isEqualTo(TaskType.SEND_INVITE);
    scene.lanes.finish(
        lease.lease(), List.of(TaskReport.failed(task.id(), error, detail)), null, true);
    pass(Duration.ofMinutes(10));
  }

  private void succeed(WorkerScene scene) {
    var lease = leased(scene);
    scene.lanes.finish(
        lease.lease(), List.of(TaskReport.succeeded(lease.tasks().getFirst().id())), null, true);
    pass(Duration.ofMinutes(10));
  }

  /** Leases the scene's lane; the others that are offered with it are handed back. */
  private LaneLease leased(WorkerScene scene) {
    var leases = lease(Pool.AUTOMATION);
    leases.stream().filter(lease -> lease.lane() != scene.lane()).forEach(this::handBack);
    return leases.stream().filter(lease -> lease.lane() == scene.lane()).findFirst().orElseThrow();
  }

  private List<LaneLease> lease(Pool pool) {
    return one.lanes.lease(new LeaseRequest("anybody", pool, 20, 1, List.of()));
  }

  private void handBack(LaneLease lease) {
    one.lanes.finish(lease.lease(), List.of(), null, true);
  }

  /** Lanes hear of a type that was resumed one after another. */
  private void bothLanesInvite() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(leasable(Pool.AUTOMATION))
                    .containsExactly(TaskType.SEND_INVITE, TaskType.SEND_INVITE));
  }

  /** The types of the tasks that would start on the two lanes now; they are handed back. */
  private List<TaskType> leasable(Pool pool) {
    var leases = lease(pool);
    leases.forEach(this::handBack);
    return leases.stream()
        .filter(lease -> lease.lane() == one.lane() || lease.lane() == other.lane())
        .map(lease -> lease.tasks().getFirst().type())
        .toList();
  }

  private List<TaskTypeStanding> stopped() {
    return one.types.all(WorkerScene.superAdmin()).stream()
        .filter(type -> type.reason() != null)
        .toList();
  }

  private static PageResult changed(TaskType type) {
    return result(type, Generation.SDUI, false);
  }

  private static PageResult passed(TaskType type) {
    return result(type, Generation.SDUI, true);
  }

  private static PageResult result(TaskType type, Generation generation, boolean passed) {
    return new PageResult(type, generation, passed, passed ? "" : "invite/connect");
  }

  private void pass(Duration time) {
    ((SettableClock) clock).advance(time);
  }
}
