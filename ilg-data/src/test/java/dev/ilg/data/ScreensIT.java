package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskEvidence;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lead.Lead;
import dev.ilg.dataclient.lead.LeadFilter;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What screens ask for beyond lists: replies that were dealt with, what failed steps left. */
@TestData.WholeService
class ScreensIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
  private static final Actor SUPER = new Actor(1, "SUPER_ADMIN");

  @LocalServerPort int port;
  @Autowired Clock clock;

  private WorkerScene scene;
  private LaneLease lane;
  private long task;

  @BeforeEach
  void aLeadAndALane() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 5, clock);
    scene.scraped(1);
    scene.plan(1);
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
    lane = scene.lease("automation-1", Pool.AUTOMATION);
    task = lane.tasks().getFirst().id();
  }

  @Test
  void aReplyIsToDoUntilItsOwnerHasDealtWithIt() {
    var lead = aReply();
    assertThat(replies(false)).extracting(Lead::id).containsExactly(lead);

    var handled = scene.known.handleReply(scene.client(), lead, true);

    assertThat(handled.handledAt()).isEqualTo(clock.instant());
    assertThat(replies(false)).isEmpty();
    assertThat(replies(true)).extracting(Lead::id).containsExactly(lead);
    scene.known.handleReply(scene.client(), lead, false);
    assertThat(replies(false)).extracting(Lead::id).containsExactly(lead);
  }

  @Test
  void onlyAReplyIsDealtWithAndOnlyByItsOwner() {
    var lead = scene.leads().getFirst().id();
    assertRefused(ErrorCode.CONFLICT, () -> scene.known.handleReply(scene.client(), lead, true));
    aReply();
    var stranger = new WorkerScene(port, 1, clock).client();

    assertRefused(ErrorCode.NOT_FOUND, () -> scene.known.handleReply(stranger, lead, true));
    assertRefused(ErrorCode.FORBIDDEN, () -> scene.known.handleReply(SUPER, lead, true));
  }

  @Test
  void anAdminSeesWhatAFailedStepLeftBehindAndNobodyElseDoes() {
    scene.lanes.keepEvidence(
        lane.lease(), new TaskEvidence(task, "connect-dialog", "image/png", "aWxn"));
    scene.lanes.finish(
        lane.lease(),
        List.of(TaskReport.failed(task, TaskError.OUTCOME_UNKNOWN, "not seen")),
        null,
        true);

    var left = scene.tasks.evidence(SUPER, task);

    assertThat(left).hasSize(1);
    assertThat(left.getFirst().step()).isEqualTo("connect-dialog");
    assertThat(scene.tasks.content(SUPER, left.getFirst().id()).base64()).isEqualTo("aWxn");
    var otherAdmin = scene.anotherAdmin();
    assertThat(scene.tasks.evidence(otherAdmin, task)).isEmpty();
    assertRefused(ErrorCode.NOT_FOUND, () -> scene.tasks.content(otherAdmin, left.getFirst().id()));
    assertRefused(ErrorCode.FORBIDDEN, () -> scene.tasks.evidence(scene.client(), task));
  }

  private long aReply() {
    var lead = scene.outreach.nextInvite(lane.lease(), task).orElseThrow().id();
    var armed =
        (IntentResult.Armed)
            scene.outreach.recordIntent(lane.lease(), task, lead, OutreachKind.INVITE);
    scene.outreach.settle(lane.lease(), armed.outreach(), Outcome.DONE, "profile: Pending");
    var seen = List.of(new InboxReading.Seen(lead, "thread: 1 message of theirs"));
    scene.outreach.recordInbox(lane.lease(), task, new InboxReading(List.of(), seen, true));
    return lead;
  }

  private List<Lead> replies(boolean handled) {
    return scene
        .known
        .leads(
            scene.client(),
            new LeadFilter(null, List.of(LeadState.REPLIED), null, null, handled),
            new CursorRequest(null, 10, "repliedAt,desc"))
        .items();
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            IlgException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
