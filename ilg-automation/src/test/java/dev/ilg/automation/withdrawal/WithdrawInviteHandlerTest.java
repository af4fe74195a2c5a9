package dev.ilg.automation.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.automation.look.Outreaches;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.InboxReading.Seen;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LaneInHandDouble;
import dev.ilg.worker.testing.LeadsDouble;
import dev.ilg.worker.testing.OutreachDouble;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawInviteHandlerTest {

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LaneInHandDouble lane = new LaneInHandDouble(linkedIn);
  private final LeadsDouble leads = new LeadsDouble();
  private final OutreachDouble outreach = new OutreachDouble(leads);
  private final WithdrawInviteHandler handler =
      new WithdrawInviteHandler(leads, outreach, Outreaches.once(outreach));

  @BeforeEach
  void addLead() {
    leads.add(
        new LeadInHand(
            1, 2, LeadState.INVITED, "/sales/lead/x", "anna", "ACoAAanna", "Anna", List.of()));
  }

  @Test
  void withdrawsWhatIsPending() {
    linkedIn.person("anna", Standing.PENDING);

    assertThat(handle().outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(linkedIn.clicks()).containsExactly("withdraw anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
  }

  @Test
  void reportsSomebodyWhoAcceptedMeanwhile() {
    linkedIn.person("anna", Standing.CONNECTED);

    handle();

    assertThat(linkedIn.clicks()).isEmpty();
    assertThat(outreach.readings().getFirst().accepted())
        .extracting(Seen::lead)
        .containsExactly(1L);
  }

  @Test
  void endsALeadThatDeclined() {
    linkedIn.person("anna", Standing.CONNECTABLE);

    handle();

    assertThat(leads.end(1)).contains(LeadEnd.DECLINED);
  }

  @Test
  void endsALeadWhoseProfileIsGone() {
    handle();

    assertThat(leads.end(1)).contains(LeadEnd.PROFILE_GONE);
  }

  @Test
  void withdrawsOnlyOnceWhenTheWorkerDiesAfterTheClick() {
    linkedIn.person("anna", Standing.PENDING);
    linkedIn.dieAfterTheClick();
    assertThatThrownBy(this::handle).isInstanceOf(LinkedInDouble.SuddenDeath.class);

    outreach.looks().forEach(look -> Outreaches.look(outreach).look(lane, look));

    assertThat(linkedIn.clicks()).containsExactly("withdraw anna");
    assertThat(outreach.outcomes()).containsExactly(Outcome.DONE);
  }

  private TaskReport handle() {
    return handler.handle(lane, new TaskInHand(1, TaskType.WITHDRAW_INVITE, 1, 2L, 1L));
  }
}
