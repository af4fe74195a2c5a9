package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.plan.DayToPlan;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Campaigns that ILG pauses by itself: why, what goes on all the same, and how the pause ends. */
@TestData.WholeService
class PausesIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

  @LocalServerPort int port;
  @Autowired Clock clock;

  private WorkerScene scene;

  @BeforeEach
  void twoScrapedLeadsAndTwoSlots() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 5, clock);
    scene.scraped(2);
    scene.plan(2);
    pass(Duration.ofMinutes(10));
  }

  @Test
  void aCampaignWithNobodyLeftToInviteIsPausedAndItsInvitesAreFollowedUp() {
    invite();
    pass(Duration.ofMinutes(30));
    invite();
    nextMonday(1);

    scene.plan(3);
    assertThat(scene.campaignStatus()).isEqualTo("PAUSED LIST_EXHAUSTED");

    assertThat(scene.daysToPlan())
        .singleElement()
        .returns(0, DayToPlan::invitesMax)
        .returns(true, DayToPlan::listDone);
    assertThat(scene.planInbox()).isTrue();
    assertThat(scene.campaignStatus()).isEqualTo("PAUSED LIST_EXHAUSTED");
  }

  @Test
  void whoActivatesAnExhaustedCampaignHasItsListReadAgain() {
    invite();
    pass(Duration.ofMinutes(30));
    invite();
    nextMonday(1);
    scene.plan(3);

    scene.activate();

    assertThat(scene.campaignStatus()).isEqualTo("ACTIVE");
    assertThat(scene.daysToPlan()).singleElement().returns(false, DayToPlan::listDone);
  }

  @Test
  void aListThatLinkedInDoesNotShowToItsEndIsNotCalledExhausted() {
    scene = new WorkerScene(port, 5, clock);
    scene.scraped(1, true);
    scene.plan(1);
    pass(Duration.ofMinutes(10));
    invite();
    nextMonday(1);

    scene.plan(3);

    assertThat(scene.campaignStatus()).isEqualTo("PAUSED SEARCH_CAP");
    scene.activate();
    assertThat(scene.daysToPlan()).singleElement().returns(false, DayToPlan::listDone);
  }

  @Test
  void theWeeklyLimitRestsInvitesForAWeekAndThenTheyGoOn() {
    invite();
    pass(Duration.ofMinutes(30));
    var lease = scene.lease("automation-1", Pool.AUTOMATION);
    scene.lanes.finish(
        lease.lease(),
        List.of(TaskReport.failed(lease.tasks().getFirst().id(), TaskError.WEEKLY_LIMIT, "banner")),
        null,
        true);

    assertThat(scene.campaignStatus()).isEqualTo("PAUSED WEEKLY_LIMIT");

    nextMonday(2);
    assertThat(scene.daysToPlan()).singleElement().returns(20, DayToPlan::invitesMax);
    scene.plan(3);
    assertThat(scene.campaignStatus()).isEqualTo("ACTIVE");
  }

  private void invite() {
    LaneLease lease = scene.lease("automation-1", Pool.AUTOMATION);
    var task = lease.tasks().getFirst().id();
    var lead = scene.outreach.nextInvite(lease.lease(), task).orElseThrow().id();
    var armed =
        (IntentResult.Armed)
            scene.outreach.recordIntent(lease.lease(), task, lead, OutreachKind.INVITE);
    scene.outreach.settle(lease.lease(), armed.outreach(), Outcome.DONE, "profile: Pending");
    scene.lanes.finish(lease.lease(), List.of(TaskReport.succeeded(task)), null, true);
  }

  private void nextMonday(int weeks) {
    ((SettableClock) clock).set(MONDAY.plus(Duration.ofDays(7L * weeks)).plus(Duration.ofHours(1)));
  }

  private void pass(Duration time) {
    ((SettableClock) clock).advance(time);
  }
}
