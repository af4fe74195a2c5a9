package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.checkpoint.Checkpoint;
import dev.ilg.dataclient.checkpoint.CheckpointAnswer;
import dev.ilg.dataclient.checkpoint.CheckpointOutcome;
import dev.ilg.dataclient.checkpoint.CheckpointState;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code's way from the owner to the browser that waits for it. */
@TestData.WholeService
class CheckpointIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
  private static final Duration WAIT = Duration.ofMinutes(15);

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired JdbcClient sql;

  private WorkerScene scene;
  private LaneLease lane;
  private Lease lease;

  @BeforeEach
  void aBrowserStandsBeforeACheckpoint() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 5, clock);
    scene.scraped(1);
    scene.plan(1);
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
    lane = scene.lease("automation-1", Pool.AUTOMATION);
    lease = lane.lease();
    scene.standing.raise(lease, CheckpointKind.CODE, WAIT);
  }

  @Test
  void theCodeReachesTheBrowserThatWaitsAndIsErasedWhenLinkedInGoesOn() {
    var asked = theOpenOne();
    assertThat(asked)
        .returns(CheckpointState.WAITING, Checkpoint::state)
        .returns(CheckpointKind.CODE, Checkpoint::kind)
        .returns(clock.instant().plus(WAIT), Checkpoint::waitsUntil);
    assertThat(scene.standing.answer(lease))
        .isEqualTo(new CheckpointAnswer(CheckpointState.WAITING, null));

    var answered = scene.checkpoints.answer(scene.client(), asked.id(), " 123 456 ");

    assertThat(answered.state()).isEqualTo(CheckpointState.ANSWERED);
    assertThat(stored(asked)).isNotEmpty().doesNotContain("123456");
    assertThat(scene.standing.answer(lease))
        .isEqualTo(new CheckpointAnswer(CheckpointState.ANSWERED, "123456"));
    assertThat(scene.standing.answer(lease).code()).as("asked again").isEqualTo("123456");

    scene.standing.settle(lease, CheckpointOutcome.PASSED);

    assertThat(open()).isEmpty();
    assertThat(stored(asked)).isEmpty();
    assertThat(scene.standing.answer(lease).state()).isEqualTo(CheckpointState.CLOSED);
    assertThat(topics())
        .containsExactly("checkpoint.raised", "checkpoint.answered", "checkpoint.passed");
  }

  @Test
  void ofTwoWhoAnswerAtOnceOneIsToldThatTheOtherWasQuicker() throws Exception {
    var id = theOpenOne().id();
    Callable<String> mine = () -> outcomeOf(id, "111111");
    Callable<String> theirs = () -> outcomeOf(id, "222222");

    List<Future<String>> outcomes;
    try (var people = Executors.newFixedThreadPool(2)) {
      outcomes = people.invokeAll(List.of(mine, theirs));
    }

    assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
        .containsOnlyOnce("taken")
        .anySatisfy(
            told -> assertThat(told).startsWith("CONFLICT").endsWith("has entered a code already"));
    assertThat(scene.standing.answer(lease).code()).isIn("111111", "222222");
  }

  @Test
  void aRefusedCodeIsErasedAndAnotherOneMayCome() {
    var id = theOpenOne().id();
    scene.checkpoints.answer(scene.client(), id, "123456");

    scene.standing.settle(lease, CheckpointOutcome.REFUSED);

    assertThat(theOpenOne())
        .returns(CheckpointState.WAITING, Checkpoint::state)
        .returns(1, Checkpoint::refusals);
    scene.checkpoints.answer(scene.client(), id, "654321");
    assertThat(scene.standing.answer(lease).code()).isEqualTo("654321");
  }

  @Test
  void anAuthenticatorsCodeIsShownToTheHolderOfTheLeaseAlone() {
    assertThat(scene.lanes.totpCode(lease)).isEmpty();
    assertThatThrownBy(() -> scene.giveAuthenticator("123456"))
        .isInstanceOfSatisfying(
            IlgException.class,
            refused -> assertThat(refused.fields().getFirst().field()).isEqualTo("totpSecret"));

    scene.giveAuthenticator("jbsw y3dp ehpk 3pxp");

    assertThat(scene.lanes.totpCode(lease).orElseThrow()).matches("\\d{6}");
    assertThatThrownBy(() -> scene.lanes.totpCode(new Lease(lease.lane(), lease.token() + 1)))
        .isInstanceOfSatisfying(
            IlgException.class, refused -> assertThat(refused.code()).isEqualTo(ErrorCode.STALE));
  }

  @Test
  void raisingItTwiceLosesNoAnswer() {
    scene.checkpoints.answer(scene.client(), theOpenOne().id(), "123456");

    scene.standing.raise(lease, CheckpointKind.CODE, WAIT);

    assertThat(scene.standing.answer(lease).code()).isEqualTo("123456");
  }

  @Test
  void whereNobodyWaitsAnyMoreACodeIsRefusedAndResumingStartsAgain() {
    var id = theOpenOne().id();
    scene.checkpoints.answer(scene.client(), id, "123456");

    scene.standing.settle(lease, CheckpointOutcome.GIVEN_UP);
    finish();

    assertThat(theOpenOne())
        .returns(CheckpointState.PARKED, Checkpoint::state)
        .returns(null, Checkpoint::waitsUntil);
    assertThat(stored(theOpenOne())).isEmpty();
    assertRefused(id, "123456", ErrorCode.CONFLICT, "nobody waits");
    scene.resume();
    assertThat(open()).isEmpty();
  }

  @Test
  void whoLostTheLeaseReadsNoCodeAndSettlesNothing() {
    scene.checkpoints.answer(scene.client(), theOpenOne().id(), "123456");

    finish();

    assertThat(theOpenOne().state()).isEqualTo(CheckpointState.PARKED);
    for (var token : new long[] {lease.token(), lease.token() + 1}) {
      var other = new Lease(lease.lane(), token);
      assertThatThrownBy(() -> scene.standing.answer(other)).satisfies(refusal(ErrorCode.STALE));
      assertThatThrownBy(() -> scene.standing.settle(other, CheckpointOutcome.PASSED))
          .satisfies(refusal(ErrorCode.STALE));
      assertThatThrownBy(() -> scene.standing.raise(other, CheckpointKind.CODE, WAIT))
          .satisfies(refusal(ErrorCode.STALE));
    }
    assertThat(open()).hasSize(1);
  }

  @Test
  void onlyTheOwnerAnswersAndOnlyWithACode() {
    var id = theOpenOne().id();
    assertRefused(id, "12345", ErrorCode.INVALID, "six digits");
    assertRefused(id, "<b>ABC", ErrorCode.INVALID, "six digits");
    var stranger = new WorkerScene(port, 1, clock).client();
    assertThatThrownBy(() -> scene.checkpoints.answer(stranger, id, "123456"))
        .satisfies(refusal(ErrorCode.NOT_FOUND));
    assertThatThrownBy(() -> scene.checkpoints.answer(new Actor(1, "SUPER_ADMIN"), id, "123456"))
        .satisfies(refusal(ErrorCode.FORBIDDEN));

    assertThat(scene.checkpoints.checkpoints(stranger)).isEmpty();
    assertThat(scene.checkpoints.checkpoints(new Actor(1, "SUPER_ADMIN")))
        .anySatisfy(seen -> assertThat(seen.id()).isEqualTo(id));
    assertThat(scene.standing.answer(lease).state()).isEqualTo(CheckpointState.WAITING);
  }

  @Test
  void whatIsNoCodeIsNotAnsweredWithOne() {
    scene.standing.settle(lease, CheckpointOutcome.PASSED);
    scene.standing.raise(lease, CheckpointKind.APP_APPROVAL, WAIT);

    assertRefused(theOpenOne().id(), "123456", ErrorCode.CONFLICT, "does not ask for a code");
  }

  @Test
  void anAnswerThatNobodyCameForIsNoAnswerAfterMinutes() {
    var id = theOpenOne().id();
    scene.checkpoints.answer(scene.client(), id, "123456");

    sql.sql("update checkpoint set answer_until = clock_timestamp() where id = :id")
        .param("id", id)
        .update();

    assertThat(scene.standing.answer(lease))
        .isEqualTo(new CheckpointAnswer(CheckpointState.WAITING, null));
    scene.checkpoints.answer(scene.client(), id, "654321");
    assertThat(scene.standing.answer(lease).code()).isEqualTo("654321");
  }

  private Checkpoint theOpenOne() {
    assertThat(open()).hasSize(1);
    return open().getFirst();
  }

  private List<Checkpoint> open() {
    return scene.checkpoints.checkpoints(scene.client());
  }

  private void finish() {
    var task = lane.tasks().getFirst().id();
    scene.lanes.finish(
        lease, List.of(TaskReport.failed(task, TaskError.CHECKPOINT, "a code")), null, true);
  }

  private String outcomeOf(long id, String code) {
    try {
      scene.checkpoints.answer(scene.client(), id, code);
      return "taken";
    } catch (IlgException refused) {
      return refused.code() + " " + refused.getMessage();
    }
  }

  private void assertRefused(long id, String code, ErrorCode error, String why) {
    assertThatThrownBy(() -> scene.checkpoints.answer(scene.client(), id, code))
        .satisfies(refusal(error))
        .hasMessageContaining(why);
  }

  private static java.util.function.Consumer<Throwable> refusal(ErrorCode code) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                IlgException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private String stored(Checkpoint checkpoint) {
    return new String(
        sql.sql("select coalesce(answer_sealed, '') from checkpoint where id = :id")
            .param("id", checkpoint.id())
            .query(byte[].class)
            .single(),
        StandardCharsets.ISO_8859_1);
  }

  private List<String> topics() {
    return sql.sql(
            "select topic from outbox where user_id = :user and topic like 'checkpoint.%' order by id")
        .param("user", scene.user())
        .query(String.class)
        .list();
  }
}
