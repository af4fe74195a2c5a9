package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lead.LeadDecision;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadRule;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What LinkedIn refuses is understood, and rows say until when it holds. */
@TestData.WholeService
class LimitsIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired JdbcClient sql;

  private WorkerScene scene;
  private LaneLease lease;
  private long task;

  @BeforeEach
  void aLaneWithThreeLeadsInHand() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 10, clock);
    scene.scraped(3);
    scene.plan(3);
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
    lease = scene.lease("automation-1", Pool.AUTOMATION);
    task = lease.tasks().getFirst().id();
  }

  @AfterEach
  void handBack() {
    scene.lanes.finish(lease.lease(), List.of(TaskReport.handedBack(task)), null, true);
    scene.stop();
  }

  @Test
  void withoutANoteLeftInvitesRestUntilTheMonthIsOver() {
    var lead = refused("NOTE_QUOTA: dialog instead of the note");

    assertThat(intent(lead)).isEqualTo(new IntentResult.Refused(RefusalReason.NOTE_QUOTA));

    assertThat(scene.campaignStatus()).isEqualTo("PAUSED NOTE_QUOTA");
    assertThat(decision(lead).rule()).isEqualTo(LeadRule.CAMPAIGN_PAUSED);
    assertThat(decision(lead).at()).isEqualTo("2026-04-01T00:00:00Z");
    assertThat(scene.credits().reserved()).isZero();
  }

  @Test
  void aCampaignThatAllowsItInvitesWithoutTheNote() {
    scene.allowInvitesWithoutNote();
    var lead = refused("NOTE_QUOTA: dialog instead of the note");

    assertThat(intent(lead))
        .isInstanceOfSatisfying(
            IntentResult.Armed.class, armed -> assertThat(armed.text()).isEmpty());
    assertThat(scene.campaignStatus()).isEqualTo("ACTIVE");
  }

  @Test
  void aCampaignThatAllowsItSendsItsNoteWhileThereAreSome() {
    scene.allowInvitesWithoutNote();

    assertThat(intent(next()))
        .isInstanceOfSatisfying(
            IntentResult.Armed.class, armed -> assertThat(armed.text()).contains("hello Example"));
  }

  @Test
  void noMoreInvitesWaitAtOnceThanTheAccountMayHave() {
    sql.sql("update linkedin_account set pending_invites = 1 where id = :lane")
        .param("lane", scene.lane())
        .update();
    scene.outreach.settle(lease.lease(), armed(next()), Outcome.DONE, "pending");

    var second = next();
    assertThat(intent(second)).isEqualTo(new IntentResult.Refused(RefusalReason.CAP_REACHED));

    assertThat(decision(second).rule()).isEqualTo(LeadRule.PENDING_INVITES);
    assertThat(decision(second).text())
        .isEqualTo(
            "Next: an invite; waiting: 1 of 1 invites wait for an answer; new ones go out when some"
                + " are answered or withdrawn");
  }

  @Test
  void afterAWithdrawalAPersonRestsForThreeWeeksAndTheNextComes() {
    var lead = refused("COOLDOWN: the page said so");

    assertThat(next()).isNotEqualTo(lead);
    assertThat(decision(lead).rule()).isEqualTo(LeadRule.COOLDOWN);
    assertThat(decision(lead).at()).isEqualTo("2026-03-23T06:10:00Z");
  }

  @Test
  void aProfileThatDoesNotTellComesAgainADayLater() {
    var lead = next();

    assertThat(scene.leads.postponeLead(lease.lease(), task, lead)).isTrue();
    assertThat(next()).isNotEqualTo(lead);
    assertThat(decision(lead).rule()).isEqualTo(LeadRule.UNREADABLE);
    assertThat(decision(lead).text())
        .startsWith("Next: an invite; waiting: their profile did not tell");

    ((SettableClock) clock).advance(Duration.ofDays(1));
    assertThat(next()).isEqualTo(lead);
    assertThat(scene.leads.postponeLead(lease.lease(), task, lead)).isFalse();
  }

  private long next() {
    return scene.outreach.nextInvite(lease.lease(), task).map(LeadInHand::id).orElseThrow();
  }

  private IntentResult intent(long lead) {
    return scene.outreach.recordIntent(lease.lease(), task, lead, OutreachKind.INVITE);
  }

  private long armed(long lead) {
    return ((IntentResult.Armed) intent(lead)).outreach();
  }

  /** A lead whose invite LinkedIn refused with these words. */
  private long refused(String evidence) {
    var lead = next();
    scene.outreach.settle(lease.lease(), armed(lead), Outcome.VOID, evidence);
    return lead;
  }

  private LeadDecision decision(long lead) {
    return scene.lead(lead).decision();
  }
}
