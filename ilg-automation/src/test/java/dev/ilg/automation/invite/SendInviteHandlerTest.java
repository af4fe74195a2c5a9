package dev.ilg.automation.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.automation.look.Outreaches;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.task.HandBackException;
import dev.ilg.worker.task.UnsettledException;
import dev.ilg.worker.testing.LaneInHandDouble;
import dev.ilg.worker.testing.LeadsDouble;
import dev.ilg.worker.testing.OutreachDouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendInviteHandlerTest {

  private static final TaskInHand TASK = new TaskInHand(1, TaskType.SEND_INVITE, 1, 2L, null);

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LaneInHandDouble lane = new LaneInHandDouble(linkedIn);
  private final LeadsDouble leads = new LeadsDouble();
  private final OutreachDouble outreach = new OutreachDouble(leads);
  private final SendInviteHandler handler =
      new SendInviteHandler(leads, outreach, Outreaches.once(outreach));

  @Test
  void invitesTheNextLead() {
    lead(1, "anna", Standing.CONNECTABLE);

    var report = handler.handle(lane, TASK);

    assertThat(report.outcome()).isEqualTo(TaskOutcome.SUCCEEDED);
    assertThat(linkedIn.clicks()).containsExactly("invite anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
  }

  @Test
  void passesOverLeadsThatCannotBeInvited() {
    lead(1, "anna", Standing.CONNECTED);
    lead(2, "ben", Standing.PENDING);
    lead(3, "cem", Standing.INCOMING);
    leads.add(aLead(4, "gone", "ACoAAgone"));
    leads.add(aLead(5, "dora", "ACoAAother"));
    linkedIn.person("dora", Standing.CONNECTABLE);
    lead(6, "emil", Standing.FOLLOW_FIRST);

    var report = handler.handle(lane, TASK);

    assertThat(report.outcome()).isEqualTo(TaskOutcome.SUCCEEDED);
    assertThat(linkedIn.clicks()).containsExactly("invite emil");
    assertThat(List.of(1L, 2L, 3L, 4L, 5L))
        .extracting(id -> leads.end(id).orElseThrow())
        .containsExactly(
            LeadEnd.ALREADY_CONNECTED,
            LeadEnd.ALREADY_PENDING,
            LeadEnd.CANNOT_CONNECT,
            LeadEnd.PROFILE_GONE,
            LeadEnd.WRONG_PERSON);
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
  }

  @Test
  void endsALeadBehindAnEmailGateAndInvitesTheNext() {
    lead(1, "anna", Standing.CONNECTABLE);
    lead(2, "ben", Standing.CONNECTABLE);
    linkedIn.refuseAct(Refusal.EMAIL_NEEDED);

    handler.handle(lane, TASK);

    assertThat(leads.end(1)).contains(LeadEnd.EMAIL_NEEDED);
    assertThat(linkedIn.clicks()).containsExactly("invite ben");
    assertThat(outreach.outcomes()).containsExactly(Outcome.VOID, Outcome.DONE);
  }

  @Test
  void stopsAtTheWeeklyLimit() {
    lead(1, "anna", Standing.CONNECTABLE);
    linkedIn.refuseAct(Refusal.WEEKLY_LIMIT);

    var report = handler.handle(lane, TASK);

    assertThat(report.error()).isEqualTo(TaskError.WEEKLY_LIMIT);
    assertThat(leads.end(1)).isEmpty();
    assertThat(outreach.outcomes()).containsExactly(Outcome.VOID);
  }

  @Test
  void aProfileThatDoesNotTellComesLaterAndTheNextIsInvited() {
    lead(1, "anna", Standing.UNKNOWN);
    lead(2, "ben", Standing.CONNECTABLE);

    assertThat(handler.handle(lane, TASK).outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(linkedIn.clicks()).containsExactly("invite ben");
    assertThat(leads.postponed(1)).isEqualTo(1);
    assertThat(leads.end(1)).isEmpty();
  }

  @Test
  void threeProfilesInARowThatDoNotTellAreAPageThatHasChanged() {
    lead(1, "anna", Standing.UNKNOWN);
    lead(2, "ben", Standing.UNKNOWN);
    lead(3, "cem", Standing.UNKNOWN);

    assertThatThrownBy(() -> handler.handle(lane, TASK))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.PAGE_CHANGED));

    assertThat(linkedIn.clicks()).isEmpty();
    assertThat(outreach.looks()).isEmpty();
  }

  @Test
  void aMenuWithoutConnectIsBelievedOnTheSecondDay() {
    lead(1, "anna", Standing.CLOSED);
    handler.handle(lane, TASK);
    assertThat(leads.end(1)).isEmpty();
    assertThat(leads.postponed(1)).isEqualTo(1);

    linkedIn.person("ben", Standing.CLOSED);
    leads.addPostponed(aLead(2, "ben", "ACoAAben"));
    handler.handle(lane, TASK);
    assertThat(leads.end(2)).contains(LeadEnd.CANNOT_CONNECT);
  }

  @Test
  void withoutANoteLeftIlgDataIsAskedOnceMore() {
    lead(1, "anna", Standing.CONNECTABLE);
    linkedIn.refuseAct(Refusal.NOTE_QUOTA);

    assertThat(handler.handle(lane, TASK).outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(outreach.outcomes()).containsExactly(Outcome.VOID, Outcome.DONE);
    assertThat(linkedIn.clicks()).containsExactly("invite anna");
  }

  @Test
  void settlesAsVoidWhenStoppedBeforeTheClick() {
    lead(1, "anna", Standing.CONNECTABLE);
    lane.closeGate();

    assertThatThrownBy(() -> handler.handle(lane, TASK)).isInstanceOf(HandBackException.class);

    assertThat(linkedIn.clicks()).isEmpty();
    assertThat(outreach.outcomes()).containsExactly(Outcome.VOID);
  }

  @Test
  void invitesOnlyOnceWhenTheWorkerDiesAfterTheClick() {
    lead(1, "anna", Standing.CONNECTABLE);
    linkedIn.dieAfterTheClick();
    assertThatThrownBy(() -> handler.handle(lane, TASK))
        .isInstanceOf(LinkedInDouble.SuddenDeath.class);

    outreach.looks().forEach(look -> Outreaches.look(outreach).look(lane, look));
    var report = handler.handle(lane, TASK);

    assertThat(linkedIn.clicks()).containsExactly("invite anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
    assertThat(report.outcome()).isEqualTo(TaskOutcome.CANCELLED);
  }

  @Test
  void clicksNothingWhenTheAnswerToTheIntentIsLost() {
    lead(1, "anna", Standing.CONNECTABLE);
    outreach.loseAnswerOfIntent();
    assertThatThrownBy(() -> handler.handle(lane, TASK)).isInstanceOf(UnsettledException.class);
    assertThat(linkedIn.clicks()).isEmpty();

    outreach.looks().forEach(look -> Outreaches.look(outreach).look(lane, look));
    handler.handle(lane, TASK);

    assertThat(linkedIn.clicks()).containsExactly("invite anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.VOID, Outcome.DONE);
  }

  @Test
  void writesTheOutcomeAgainWhenItsAnswerIsLost() {
    lead(1, "anna", Standing.CONNECTABLE);
    outreach.loseAnswersOfSettle(1);

    assertThat(handler.handle(lane, TASK).outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(linkedIn.clicks()).containsExactly("invite anna");
  }

  @Test
  void leavesTheRestToALookWhenTheOutcomeCannotBeWritten() {
    lead(1, "anna", Standing.CONNECTABLE);
    outreach.loseAnswersOfSettle(2);

    assertThatThrownBy(() -> handler.handle(lane, TASK)).isInstanceOf(UnsettledException.class);

    assertThat(linkedIn.clicks()).containsExactly("invite anna");
  }

  @Test
  void clicksNothingWithoutTheLease() {
    lead(1, "anna", Standing.CONNECTABLE);
    outreach.loseLease();

    assertThatThrownBy(() -> handler.handle(lane, TASK)).isInstanceOf(HandBackException.class);

    assertThat(linkedIn.clicks()).isEmpty();
  }

  private void lead(long id, String slug, Standing standing) {
    linkedIn.person(slug, standing);
    leads.add(aLead(id, slug, "ACoAA" + slug));
  }

  private static LeadInHand aLead(long id, String slug, String memberId) {
    return new LeadInHand(
        id,
        2,
        LeadState.SCRAPED,
        "/sales/lead/" + slug,
        slug,
        memberId,
        "Name of " + slug,
        List.of());
  }
}
