package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.data.suppression.SuppressionService;
import dev.ilg.dataclient.credit.Credits;
import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.dataclient.outreach.SettleResult;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The outreach protocol as a worker meets it, over GraphQL and a real PostgreSQL. */
@TestData.WholeService
class OutreachOnceIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired SuppressionService suppression;
  @Autowired TransactionTemplate transaction;

  private WorkerScene scene;
  private LaneLease lease;
  private long task;
  private long lead;

  @BeforeEach
  void aScrapedLeadAndASlotForAnInvite() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 1, clock);
    scene.scraped(2);
    scene.plan(2);
    pass(Duration.ofMinutes(10));
    lease = scene.lease("automation-1", Pool.AUTOMATION);
    task = lease.tasks().getFirst().id();
    lead = scene.outreach.nextInvite(lease.lease(), task).orElseThrow().id();
  }

  @Test
  void anInviteThatLinkedInShowsCostsOneCredit() {
    var armed = arm();
    assertThat(armed.text()).isEqualTo("Hi Anna, hello Example");
    assertThat(scene.credits()).isEqualTo(new Credits(1, 0, 1, 0, 0));

    var settled =
        scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.DONE, "profile: Pending");

    assertThat(settled).isEqualTo(SettleResult.SETTLED);
    assertThat(scene.credits()).isEqualTo(new Credits(1, 0, 0, 1, 0));
    assertThat(scene.lead(lead).state()).isEqualTo(LeadState.INVITED);
  }

  @Test
  void aSecondIntentForTheSameLeadIsRefused() {
    arm();

    assertThat(intent()).isEqualTo(new IntentResult.Refused(RefusalReason.UNSETTLED));
  }

  @Test
  void whatDidNotGoOutIsReleasedAndMayBeArmedAnew() {
    var armed = arm();
    scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.VOID, "dialog: e-mail needed");

    assertThat(scene.credits().left()).isEqualTo(1);
    assertThat(arm().outreach()).isNotEqualTo(armed.outreach());
  }

  @Test
  void aWorkerThatDiedLeavesALookAndItsTokenOpensNothing() {
    var armed = arm();

    var next = scene.lease("automation-1", Pool.AUTOMATION);

    assertThat(next.takenOver()).isTrue();
    assertThat(next.looks()).extracting(it -> it.outreach()).containsExactly(armed.outreach());
    assertThat(scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.DONE, "late"))
        .isEqualTo(SettleResult.LEASE_LOST);
    assertThat(scene.lanes.finish(lease.lease(), List.of(TaskReport.succeeded(task)), null, true))
        .isEqualTo(FinishResult.LEASE_LOST);
    assertThat(scene.outreach.settle(next.lease(), armed.outreach(), Outcome.DONE, "sent list"))
        .isEqualTo(SettleResult.SETTLED);
    assertThat(scene.outreach.settle(next.lease(), armed.outreach(), Outcome.DONE, "sent list"))
        .isEqualTo(SettleResult.ALREADY_SETTLED);
  }

  @Test
  void whatThreeLooksCannotTellIsHeldForAPersonWithItsCredit() {
    var armed = arm();

    for (var look = 0; look < 3; look++) {
      scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.UNKNOWN, "page unreadable");
    }

    assertThat(scene.credits().reserved()).isEqualTo(1);
    assertThat(intent()).isEqualTo(new IntentResult.Refused(RefusalReason.UNSETTLED));
    assertThat(scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.DONE, "late"))
        .isEqualTo(SettleResult.ALREADY_SETTLED);
  }

  @Test
  void withoutACreditTheCampaignWaits() {
    var armed = arm();
    scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.DONE, "profile: Pending");
    var second = scene.outreach.nextInvite(lease.lease(), task).orElseThrow().id();

    var answer = scene.outreach.recordIntent(lease.lease(), task, second, OutreachKind.INVITE);

    assertThat(answer).isEqualTo(new IntentResult.Refused(RefusalReason.NO_CREDIT));
    assertThat(scene.campaignStatus()).isEqualTo("PAUSED OUT_OF_CREDITS");
  }

  @Test
  void aStoppedCampaignRefusesTheNextIntent() {
    scene.stop();

    assertThat(intent()).isEqualTo(new IntentResult.Refused(RefusalReason.CAMPAIGN_NOT_ACTIVE));
  }

  @Test
  void aLeadThatObjectedDoesNotHoldUpItsCampaign() {
    transaction.executeWithoutResult(_ -> suppression.suppress(scene.user(), "ACoAA" + lead));

    assertThat(intent()).isEqualTo(new IntentResult.Refused(RefusalReason.SUPPRESSED));

    assertThat(scene.lead(lead).state()).isEqualTo(LeadState.SKIPPED);
    assertThat(scene.outreach.nextInvite(lease.lease(), task).orElseThrow().id())
        .isNotEqualTo(lead);
  }

  @Test
  void anObjectionWaitsForAnIntentThatAskedBeforeIt() {
    var objection =
        transaction.execute(
            _ -> {
              assertThat(suppression.isSuppressed(scene.user(), "ACoAAanna")).isFalse();
              var waits =
                  CompletableFuture.runAsync(
                      () ->
                          transaction.executeWithoutResult(
                              _ -> suppression.suppress(scene.user(), "ACoAAanna")));
              assertThatThrownBy(() -> waits.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return waits;
            });

    assertThat(objection).succeedsWithin(Duration.ofSeconds(10));
    transaction.executeWithoutResult(
        _ -> assertThat(suppression.isSuppressed(scene.user(), "ACoAAanna")).isTrue());
  }

  @Test
  void aFollowUpBeforeADayIsOverIsRefused() {
    var armed = arm();
    scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.DONE, "profile: Pending");
    var reading =
        new dev.ilg.dataclient.outreach.InboxReading(
            List.of(new dev.ilg.dataclient.outreach.InboxReading.Seen(lead, "connections")),
            List.of(),
            true);

    assertThat(scene.outreach.recordInbox(lease.lease(), task, reading)).isEmpty();
    assertThat(scene.outreach.recordIntent(lease.lease(), task, lead, OutreachKind.FOLLOW_UP_1))
        .isEqualTo(new IntentResult.Refused(RefusalReason.TOO_EARLY));
    pass(Duration.ofHours(25));
    assertThat(scene.outreach.recordInbox(lease.lease(), task, reading))
        .extracting(it -> it.kind())
        .containsExactly(OutreachKind.FOLLOW_UP_1);
  }

  @Test
  void aTokenThatWasNeverGivenReadsNothing() {
    var guessed = new Lease(lease.lane(), lease.token() + 1);

    assertThatThrownBy(() -> scene.lanes.login(guessed))
        .isInstanceOfSatisfying(
            IlgException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STALE));
  }

  private IntentResult.Armed arm() {
    return (IntentResult.Armed) intent();
  }

  private IntentResult intent() {
    return scene.outreach.recordIntent(lease.lease(), task, lead, OutreachKind.INVITE);
  }

  private void pass(Duration time) {
    ((SettableClock) clock).advance(time);
  }
}
