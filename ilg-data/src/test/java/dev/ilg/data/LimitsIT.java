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
  void aLaneWithThreeLeads() {
    aLaneInHandWith(3);
  }

  private void aLaneInHandWith(int leads) {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 20, clock);
    scene.scraped(leads);
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
  void whoAllowsInvitesWithoutANoteHasThemGoOn() {
    intent(refused("NOTE_QUOTA: dialog instead of the note"));
    assertThat(scene.campaignStatus()).isEqualTo("PAUSED NOTE_QUOTA");

    scene.allowInvitesWithoutNote();

    assertThat(scene.campaignStatus()).isEqualTo("ACTIVE");
  }

  @Test
  void aNewAccountBeginsWithFifteenInvitesADayAndSendsOneMoreEachDayItWorks() {
    handBack();
    aLaneInHandWith(16);
    for (var sent = 0; sent < 15; sent++) {
      scene.outreach.settle(lease.lease(), armed(next()), Outcome.DONE, "pending");
    }

    var sixteenth = next();
    assertThat(intent(sixteenth)).isEqualTo(new IntentResult.Refused(RefusalReason.CAP_REACHED));

    assertThat(decision(sixteenth).rule()).isEqualTo(LeadRule.WARM_UP);
    assertThat(decision(sixteenth).text())
        .isEqualTo(
            "Next: an invite; waiting: 15 of 15 invites used today; a new account sends one more"
                + " each day, up to 25, next at 2026-03-09T05:00:00Z");
    assertThat(invitesADay("2026-03-03")).isEqualTo(16);
    assertThat(invitesADay("2026-04-01")).isEqualTo(16);
    assertThat(invitesADay("2026-04-02")).isEqualTo(15);
  }

  @Test
  void anAccountWhoseCapAnAdminRaisedIsNotWarmedUp() {
    sql.sql("update linkedin_account set invites_per_day = 40 where id = :lane")
        .param("lane", scene.lane())
        .update();

    assertThat(invitesADay("2026-03-02")).isEqualTo(40);
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

  private int invitesADay(String day) {
    return sql.sql("select invites_a_day(a, :day::date) from linkedin_account a where id = :lane")
        .param("day", day)
        .param("lane", scene.lane())
        .query(Integer.class)
        .single();
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
