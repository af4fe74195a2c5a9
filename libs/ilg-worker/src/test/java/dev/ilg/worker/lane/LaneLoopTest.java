package dev.ilg.worker.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.checkpoint.CheckpointOutcome;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.OutreachToLook;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.testing.BrowsersDouble;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.evidence.EvidenceKeeper;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import dev.ilg.worker.testing.CheckpointsDouble;
import dev.ilg.worker.testing.LanesDouble;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneLoopTest {

  private static final String STATE = "{\"cookies\":[]}";

  private final LanesDouble lanes = new LanesDouble();
  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final BrowsersDouble browsers = new BrowsersDouble(linkedIn);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Heartbeat heartbeat = new Heartbeat(1);
  private final Signal signal = new Signal();
  private final AtomicLong nanos = new AtomicLong();
  private final CheckpointsDouble checkpoints = new CheckpointsDouble();
  private final WorkerProperties properties =
      new WorkerProperties(
          "w",
          1,
          Duration.ofMillis(20),
          Duration.ofSeconds(2),
          Duration.ofMillis(20),
          Duration.ofMinutes(1),
          2,
          Duration.ofMinutes(5));
  private final List<Boolean> mayAct = new ArrayList<>();
  private Outcome found = Outcome.VOID;
  private Function<LeaseInHand, TaskReport> doing = lane -> TaskReport.succeeded(1);
  private Equipment equipment;
  private LaneLoop loop;

  @BeforeEach
  void makeLoop() {
    linkedIn.person("anna", Standing.CONNECTABLE);
    var handler =
        new TaskHandler() {
          @Override
          public TaskType type() {
            return TaskType.LEAD_SCRAPE;
          }

          @Override
          public TaskReport handle(LeaseInHand lane, TaskInHand task) {
            return doing.apply(lane);
          }
        };
    equipment =
        new Equipment(
            Pool.SCRAPER,
            lanes,
            new AtCheckpoint(lanes, checkpoints, properties.checkpointWait()),
            Map.of(TaskType.LEAD_SCRAPE, handler),
            (lane, look) -> found,
            new EvidenceKeeper(lanes),
            meters,
            () -> {},
            () -> {});
    var sessions = new WarmSessions(browsers, properties.warm());
    var work =
        new LaneWork(equipment, sessions, heartbeat, signal, properties.backoff(), nanos::get);
    loop = new LaneLoop("w", equipment, work, signal, properties, nanos::get);
  }

  @AfterEach
  void close() {
    heartbeat.close();
  }

  @Test
  void worksATaskAndReportsIt() {
    lanes.offer(lease(1, STATE));

    assertThat(loop.once()).isTrue();

    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(1));
    assertThat(lanes.sessions()).containsExactly((String) null);
    assertThat(meters.get("ilg.task").tag("outcome", "SUCCEEDED").timer().count()).isEqualTo(1);
    assertThat(loop.once()).isFalse();
  }

  @Test
  void endsWhenNothingWasOfferedForSoLongAndNotBefore() {
    lanes.offer(lease(1, STATE));
    var asked = new AtomicLong();
    // Once the task is reported each look at the time is a minute later.
    Ticker minutes =
        () ->
            lanes.reports().isEmpty()
                ? 0
                : asked.incrementAndGet() * Duration.ofMinutes(1).toNanos();
    var sessions = new WarmSessions(browsers, properties.warm());
    var work =
        new LaneWork(equipment, sessions, heartbeat, signal, properties.backoff(), nanos::get);

    new LaneLoop("w", equipment, work, signal, properties, minutes).run();

    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(1));
    assertThat(signal.isStopped()).isFalse();
    assertThat(asked.get()).isGreaterThan(5);
  }

  @Test
  void signsInWhenThereIsNoSessionAndHandsTheNewOneOver() {
    lanes.offer(lease(1, null));

    loop.once();

    assertThat(linkedIn.clicks()).containsExactly("sign in");
    assertThat(lanes.sessions()).containsExactly(STATE);
  }

  @Test
  void keepsTheContextWarmUnlessSomebodyElseHeldTheLane() {
    lanes.offer(lease(1, STATE));
    lanes.offer(lease(2, STATE));
    lanes.offer(lease(4, "{\"cookies\":[\"other\"]}"));

    loop.once();
    loop.once();
    assertThat(browsers.opened()).hasSize(1);
    loop.once();

    assertThat(browsers.opened()).hasSize(2);
    assertThat(browsers.closed()).isEqualTo(1);
  }

  @Test
  void signsInAgainWhenTheSessionExpired() {
    lanes.offer(lease(1, STATE));
    linkedIn.refuseNext(Refusal.SESSION_EXPIRED);
    doing = this::readAnna;

    loop.once();

    assertThat(linkedIn.clicks()).containsExactly("sign in");
    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(1));
  }

  @Test
  void saysThatThePasswordIsWrong() {
    lanes.offer(lease(1, null));
    linkedIn.answerSignIn(new SignIn.WrongPassword());

    loop.once();

    assertThat(lanes.reports().getFirst().error()).isEqualTo(TaskError.BAD_CREDENTIALS);
  }

  @Test
  void givesACaptchaToTheOwnerAtOnce() {
    lanes.offer(lease(1, null));
    linkedIn.answerSignIn(new SignIn.Stopped(Refusal.CAPTCHA));

    loop.once();

    assertThat(lanes.checkpoints()).containsExactly(CheckpointKind.CAPTCHA);
    assertThat(lanes.reports().getFirst().error()).isEqualTo(TaskError.CAPTCHA);
  }

  @Test
  void goesOnInTheSameBrowserWithTheOwnersCode() {
    standBefore(Refusal.CHECKPOINT_CODE);
    linkedIn.takesCode("123456");
    assertThat(checkpoints.raised()).containsExactly(CheckpointKind.CODE);
    assertThat(lanes.reports()).isEmpty();

    checkpoints.answerWith("999999");
    loop.once();
    checkpoints.answerWith("123456");
    loop.once();

    assertThat(checkpoints.outcomes())
        .containsExactly(CheckpointOutcome.REFUSED, CheckpointOutcome.PASSED);
    assertThat(linkedIn.clicks()).containsExactly("sign in", "enter 999999", "enter 123456");
    assertThat(browsers.opened()).hasSize(1);
    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(1));
  }

  @Test
  void worksOtherLanesWhileABrowserStandsBeforeACheckpoint() {
    standBefore(Refusal.CHECKPOINT_APP);
    lanes.offer(otherLane());
    doing = lane -> TaskReport.succeeded(lane.lease().lane() == 8 ? 2 : 1);

    loop.once();

    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(2));
    assertThat(lanes.holding()).containsExactly(7L);
    linkedIn.approve();
    loop.once();
    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(2), TaskReport.succeeded(1));
    assertThat(checkpoints.outcomes()).containsExactly(CheckpointOutcome.PASSED);
  }

  @Test
  void givesUpACheckpointThatNobodyAnswers() {
    standBefore(Refusal.CHECKPOINT_CODE);
    nanos.addAndGet(Duration.ofSeconds(61).toNanos());

    loop.once();

    assertThat(checkpoints.outcomes()).containsExactly(CheckpointOutcome.GIVEN_UP);
    assertThat(lanes.reports().getFirst().error()).isEqualTo(TaskError.CHECKPOINT);
  }

  @Test
  void handsTheLaneBackWhenItsOwnerStartsAgain() {
    standBefore(Refusal.CHECKPOINT_CODE);
    checkpoints.close();

    loop.once();

    assertThat(lanes.reports()).containsExactly(TaskReport.handedBack(1));
  }

  @Test
  void handsStandingLanesBackWhenItStops() {
    standBefore(Refusal.CHECKPOINT_CODE);
    signal.stop();

    loop.run();

    assertThat(lanes.reports()).containsExactly(TaskReport.handedBack(1));
    assertThat(checkpoints.outcomes()).containsExactly(CheckpointOutcome.GIVEN_UP);
  }

  @Test
  void answersAnAuthenticatorsQuestionItself() {
    lanes.offer(lease(1, null));
    lanes.showTotp("654321");
    linkedIn.takesCode("654321");
    linkedIn.answerSignIn(new SignIn.Stopped(Refusal.CHECKPOINT_TOTP));

    loop.once();

    assertThat(checkpoints.raised()).isEmpty();
    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(1));
  }

  @Test
  void asksTheOwnerWhenTheAuthenticatorsCodeIsRefused() {
    lanes.showTotp("111111");
    linkedIn.takesCode("654321");
    standBefore(Refusal.CHECKPOINT_TOTP);

    assertThat(checkpoints.raised()).containsExactly(CheckpointKind.CODE);
    assertThat(linkedIn.clicks()).containsExactly("sign in", "enter 111111");
  }

  private void standBefore(Refusal checkpoint) {
    lanes.offer(lease(1, null));
    linkedIn.answerSignIn(new SignIn.Stopped(checkpoint));
    loop.once();
  }

  @Test
  void keepsPictureAndPageOfAFailedStep() {
    lanes.offer(lease(1, STATE));
    linkedIn.refuseNext(Refusal.PAGE_CHANGED);
    doing = this::readAnna;

    loop.once();

    assertThat(lanes.evidence())
        .extracting(it -> it.contentType())
        .containsExactly("image/png", "text/html");
    assertThat(lanes.reports().getFirst().error()).isEqualTo(TaskError.PAGE_CHANGED);
  }

  @Test
  void repeatsAReportWhoseAnswerWasLost() {
    lanes.offer(lease(1, STATE));
    doing =
        lane -> {
          lanes.beAway(3);
          return TaskReport.succeeded(1);
        };

    loop.once();

    assertThat(lanes.reports()).containsExactly(TaskReport.succeeded(1));
  }

  @Test
  void goesOnWhenIlgDataWasAway() {
    lanes.beAway(3);
    lanes.offer(lease(1, STATE));

    for (var turn = 0; turn < 4; turn++) {
      loop.once();
    }

    assertThat(lanes.reports()).hasSize(1);
  }

  @Test
  void mayNotActOnceTheTimeToActIsOver() {
    lanes.offer(lease(1, STATE));
    doing =
        lane -> {
          mayAct.add(lane.mayAct());
          nanos.addAndGet(Duration.ofSeconds(86).toNanos());
          mayAct.add(lane.mayAct());
          lane.carryOn();
          return TaskReport.succeeded(1);
        };

    loop.once();

    assertThat(mayAct).containsExactly(true, false);
  }

  @Test
  void mayActAgainAfterARenewalCountedFromBeforeTheRequest() {
    var given = lease(1, STATE);
    var held = new HeldLease(lanes, given, nanos::get, nanos.get());
    nanos.addAndGet(Duration.ofSeconds(84).toNanos());

    held.renew(1);
    nanos.addAndGet(Duration.ofSeconds(84).toNanos());
    assertThat(held.mayAct()).isTrue();
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());

    assertThat(held.mayAct()).isFalse();
    assertThat(held.isHeld()).isTrue();
  }

  @Test
  void stopsAndClosesTheContextWhenTheLeaseIsLost() {
    lanes.offer(lease(1, STATE));
    var held = new HeldLease(lanes, lease(1, STATE), nanos::get, nanos.get());
    lanes.loseLeases();

    held.renew(1);
    loop.once();

    assertThat(held.mayAct()).isFalse();
    assertThat(lanes.reports()).isEmpty();
    assertThat(browsers.closed()).isEqualTo(1);
  }

  @Test
  void invitesNobodyElseWhenTheInviteOfTheAttemptBeforeIsFound() {
    found = Outcome.DONE;
    lanes.offer(leaseWithLook(2));

    loop.once();

    assertThat(lanes.reports().getFirst().outcome()).isEqualTo(TaskOutcome.SUCCEEDED);
  }

  @Test
  void worksTheTaskWhenTheLookFoundNothing() {
    found = Outcome.VOID;
    lanes.offer(leaseWithLook(2));

    loop.once();

    // This worker has no handler for invites, which shows that the task itself was begun.
    assertThat(lanes.reports().getFirst().error()).isEqualTo(TaskError.INTERNAL);
  }

  @Test
  void handsBackWhenToldToStop() {
    lanes.offer(lease(1, STATE));
    doing =
        lane -> {
          signal.stop();
          mayAct.add(lane.mayAct());
          lane.carryOn();
          return TaskReport.succeeded(1);
        };

    loop.run();

    assertThat(mayAct).containsExactly(false);
    assertThat(lanes.reports().getFirst().outcome()).isEqualTo(TaskOutcome.HANDED_BACK);
  }

  private TaskReport readAnna(LeaseInHand lane) {
    lane.linkedIn().card("anna");
    return TaskReport.succeeded(1);
  }

  private static LaneLease leaseWithLook(int attempt) {
    var lead =
        new LeadInHand(
            3, 2, LeadState.SCRAPED, "/sales/lead/x", "anna", "ACoAA", "Anna", List.of());
    var look = new OutreachToLook(5, OutreachKind.INVITE, lead, "Hello");
    var task = new TaskInHand(1, TaskType.SEND_INVITE, attempt, 2L, null);
    return new LaneLease(
        7,
        1,
        Duration.ofMinutes(2),
        Duration.ofSeconds(85),
        true,
        List.of(task),
        STATE,
        List.of(look));
  }

  private static LaneLease otherLane() {
    var task = new TaskInHand(2, TaskType.LEAD_SCRAPE, 1, 2L, 4L);
    return new LaneLease(
        8,
        1,
        Duration.ofMinutes(2),
        Duration.ofSeconds(85),
        false,
        List.of(task),
        STATE,
        List.of());
  }

  private static LaneLease lease(long token, String session) {
    var task = new TaskInHand(1, TaskType.LEAD_SCRAPE, 1, 2L, 3L);
    return new LaneLease(
        7,
        token,
        Duration.ofMinutes(2),
        Duration.ofSeconds(85),
        false,
        List.of(task),
        session,
        List.of());
  }
}
