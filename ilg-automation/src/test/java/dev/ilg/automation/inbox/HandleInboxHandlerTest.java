package dev.ilg.automation.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.automation.look.Outreaches;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.FollowUpDue;
import dev.ilg.dataclient.outreach.InboxReading.Seen;
import dev.ilg.dataclient.outreach.InboxWork;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LaneInHandDouble;
import dev.ilg.worker.testing.LeadsDouble;
import dev.ilg.worker.testing.OutreachDouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandleInboxHandlerTest {

  private static final TaskInHand TASK = new TaskInHand(1, TaskType.HANDLE_INBOX, 1, null, null);

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LaneInHandDouble lane = new LaneInHandDouble(linkedIn);
  private final LeadsDouble leads = new LeadsDouble();
  private final OutreachDouble outreach = new OutreachDouble(leads);
  private final HandleInboxHandler handler =
      new HandleInboxHandler(outreach, Outreaches.once(outreach), new InboxReader());

  @Test
  void learnsWhoAcceptedAndWhoReplied() {
    linkedIn.person("anna", Standing.CONNECTED);
    linkedIn.person("ben", Standing.PENDING);
    linkedIn.person("cem", Standing.CONNECTED).writes("Gern, rufen Sie an");
    var work = new InboxWork(List.of(lead(1, "anna"), lead(2, "ben")), List.of(lead(3, "cem")));
    outreach.inbox(work, List.of());

    assertThat(handle().outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    var reading = outreach.readings().getFirst();
    assertThat(reading.accepted()).extracting(Seen::lead).containsExactly(1L);
    assertThat(reading.replied()).extracting(Seen::lead).containsExactly(3L);
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void followsUpWithThoseWhoAreDue() {
    linkedIn.person("anna", Standing.CONNECTED);
    due(lead(1, "anna"));

    handle();

    assertThat(linkedIn.clicks()).containsExactly("message anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
  }

  @Test
  void sendsNothingToSomebodyWhoRepliedMeanwhileEvenIfOurMessageIsTheLast() {
    var anna = linkedIn.person("anna", Standing.CONNECTED);
    anna.writes("Danke");
    linkedIn.message(anna.member(), "von Hand geantwortet", () -> true);
    due(lead(1, "anna"));

    handle();

    assertThat(linkedIn.clicks()).hasSize(1);
    assertThat(outreach.readings().getLast().replied()).extracting(Seen::lead).containsExactly(1L);
    assertThat(outreach.outcomes()).isEmpty();
  }

  @Test
  void writesOnlyOnceWhenTheWorkerDiesAfterSending() {
    linkedIn.person("anna", Standing.CONNECTED);
    due(lead(1, "anna"));
    linkedIn.dieAfterTheClick();
    assertThatThrownBy(this::handle).isInstanceOf(LinkedInDouble.SuddenDeath.class);

    outreach.looks().forEach(look -> Outreaches.look(outreach).look(lane, look));
    handle();

    assertThat(linkedIn.clicks()).containsExactly("message anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
  }

  @Test
  void passesOverOneWhoseProfileIsGone() {
    linkedIn.person("ben", Standing.CONNECTED);
    var gone = lead(1, "gone");
    var ben = lead(2, "ben");
    outreach.inbox(
        new InboxWork(List.of(), List.of(gone, ben)),
        List.of(
            new FollowUpDue(gone, OutreachKind.FOLLOW_UP_1),
            new FollowUpDue(ben, OutreachKind.FOLLOW_UP_1)));

    assertThat(handle().outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(linkedIn.clicks()).containsExactly("message ben");
  }

  private void due(LeadInHand lead) {
    outreach.inbox(
        new InboxWork(List.of(), List.of(lead)),
        List.of(new FollowUpDue(lead, OutreachKind.FOLLOW_UP_1)));
  }

  private TaskReport handle() {
    return handler.handle(lane, TASK);
  }

  private LeadInHand lead(long id, String slug) {
    var lead =
        new LeadInHand(
            id,
            2,
            LeadState.CONNECTED,
            "/sales/lead/" + slug,
            slug,
            "ACoAA" + slug,
            "Name of " + slug,
            List.of("Guten Tag"));
    leads.add(lead);
    return lead;
  }
}
