package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.data.outreach.UnsettledSweep;
import dev.ilg.dataclient.credit.Credits;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadDecision;
import dev.ilg.dataclient.lead.LeadRule;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.lead.LeadStep;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to a lead next, when at the earliest, and which rule decides it. */
@TestData.WholeService
class DecisionsIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired UnsettledSweep unsettled;

  private WorkerScene scene;

  @BeforeEach
  void threeScrapedLeadsAndOneSlot() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 5, clock);
    scene.scraped(3);
    scene.plan(1);
    pass(Duration.ofMinutes(10));
  }

  @Test
  void aScrapedLeadComesInListOrder() {
    assertThat(decision(0)).returns(LeadStep.INVITE, LeadDecision::step);
    assertThat(decision(2).rule()).isEqualTo(LeadRule.LIST_ORDER);
    assertThat(decision(2).text()).isEqualTo("Next: an invite; in list order, 2 before them");
  }

  @Test
  void theRestWaitsWhenWhatWasPlannedForTheDayIsSent() {
    invite(Outcome.DONE);

    assertThat(decision(1).text())
        .isEqualTo(
            "Next: an invite; waiting: 1 of 1 invites planned for today sent, next at 2026-03-09T05:00:00Z");
    assertThat(decision(1).at()).isEqualTo("2026-03-09T05:00:00Z");
  }

  @Test
  void anInvitedLeadIsWithdrawnInWorkingHoursAfterTheCampaignsDays() {
    invite(Outcome.DONE);

    assertThat(decision(0)).returns(LeadStep.WITHDRAW, LeadDecision::step);
    assertThat(decision(0).at()).isEqualTo("2026-03-23T06:10:00Z");
  }

  @Test
  void outsideWorkingHoursTheNextOnesAreSaid() {
    pass(Duration.ofHours(12));

    assertThat(decision(0).rule()).isEqualTo(LeadRule.WORKING_HOURS);
    assertThat(decision(0).at()).isEqualTo("2026-03-09T05:00:00Z");
  }

  @Test
  void aStoppedCampaignAndAPausedAccountAreNamed() {
    scene.stop();
    assertThat(decision(0).text()).isEqualTo("Next: an invite; waiting: the campaign is STOPPED");

    scene.activate();
    scene.plan(1);
    var lease = scene.lease("automation-1", Pool.AUTOMATION);
    var checkpoint =
        TaskReport.failed(lease.tasks().getFirst().id(), TaskError.CHECKPOINT, "a code");
    scene.lanes.finish(lease.lease(), List.of(checkpoint), null, true);
    assertThat(decision(0).rule()).isEqualTo(LeadRule.ACCOUNT_PAUSED);
    assertThat(decision(0).at()).isNull();
  }

  @Test
  void whatCannotBeSeenWaitsForItsOwnerWhoSettlesItWithItsCredit() {
    var lead = invite(Outcome.UNKNOWN);
    assertThat(scene.lead(lead).decision()).returns(LeadStep.LOOK, LeadDecision::step);
    look(Outcome.UNKNOWN);
    look(Outcome.UNKNOWN);
    assertThat(scene.lead(lead).decision()).returns(LeadStep.PERSON, LeadDecision::step);
    assertThat(scene.credits()).isEqualTo(new Credits(5, 0, 1, 0, 4));

    scene.decideOutcome(lead, true);

    assertThat(scene.lead(lead).state()).isEqualTo(LeadState.INVITED);
    assertThat(scene.credits()).isEqualTo(new Credits(5, 0, 0, 1, 4));
    assertThatThrownBy(() -> scene.decideOutcome(lead, false))
        .isInstanceOfSatisfying(
            IlgException.class, late -> assertThat(late.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  void whatDidNotGoOutMayBeInvitedAgain() {
    var lead = invite(Outcome.UNKNOWN);
    look(Outcome.UNKNOWN);
    look(Outcome.UNKNOWN);

    scene.decideOutcome(lead, false);

    assertThat(scene.lead(lead).decision()).returns(LeadStep.INVITE, LeadDecision::step);
    assertThat(scene.credits()).isEqualTo(new Credits(5, 0, 0, 0, 5));
  }

  @Test
  void whatWasLeftOpenIsLookedAtThoughItsCampaignWasStopped() {
    invite(Outcome.UNKNOWN);
    scene.stop();
    pass(Duration.ofMinutes(30));
    assertThatThrownBy(() -> scene.lease("automation-1", Pool.AUTOMATION))
        .isInstanceOf(NoSuchElementException.class);

    unsettled.run();

    var lease = scene.lease("automation-1", Pool.AUTOMATION);
    assertThat(lease.tasks()).extracting(TaskInHand::type).containsExactly(TaskType.HANDLE_INBOX);
    assertThat(lease.looks()).hasSize(1);
  }

  private LeadDecision decision(int position) {
    var decision = scene.leads().get(position).decision();
    assertThat(decision).isNotNull();
    return decision;
  }

  private long invite(Outcome outcome) {
    var lease = scene.lease("automation-1", Pool.AUTOMATION);
    var task = lease.tasks().getFirst().id();
    var lead = scene.outreach.nextInvite(lease.lease(), task).orElseThrow().id();
    var armed =
        (IntentResult.Armed)
            scene.outreach.recordIntent(lease.lease(), task, lead, OutreachKind.INVITE);
    scene.outreach.settle(lease.lease(), armed.outreach(), outcome, "profile: Connect");
    var report =
        outcome == Outcome.DONE
            ? TaskReport.succeeded(task)
            : TaskReport.failed(task, TaskError.TIMEOUT, "not shown");
    scene.lanes.finish(lease.lease(), List.of(report), null, true);
    return lead;
  }

  private void look(Outcome outcome) {
    pass(Duration.ofMinutes(30));
    var lease = scene.lease("automation-1", Pool.AUTOMATION);
    var look = lease.looks().getFirst();
    scene.outreach.settle(lease.lease(), look.outreach(), outcome, "profile: Connect");
    var task = lease.tasks().getFirst().id();
    scene.lanes.finish(
        lease.lease(), List.of(TaskReport.failed(task, TaskError.TIMEOUT, "no")), null, true);
  }

  private void pass(Duration time) {
    ((SettableClock) clock).advance(time);
  }
}
