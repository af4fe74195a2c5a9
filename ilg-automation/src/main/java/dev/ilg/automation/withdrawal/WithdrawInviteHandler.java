package dev.ilg.automation.withdrawal;

import dev.ilg.automation.look.Contact;
import dev.ilg.automation.look.OutreachOnce;
import dev.ilg.automation.look.Settled;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfileCard;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.worker.task.Failure;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Withdraws one invite that stayed pending too long. */
@Component
class WithdrawInviteHandler implements TaskHandler {

  private final LeadClient leads;
  private final OutreachClient outreach;
  private final OutreachOnce once;

  WithdrawInviteHandler(LeadClient leads, OutreachClient outreach, OutreachOnce once) {
    this.leads = leads;
    this.outreach = outreach;
    this.once = once;
  }

  @Override
  public TaskType type() {
    return TaskType.WITHDRAW_INVITE;
  }

  @Override
  public TaskReport handle(LeaseInHand lane, TaskInHand task) {
    var id = task.lead();
    if (id == null) {
      return TaskReport.cancelled(task.id(), "task without a lead");
    }
    var lead = leads.lead(lane.lease(), id);
    var member = Contact.of(lead);
    if (lead.state() != LeadState.INVITED || member.isEmpty()) {
      return TaskReport.cancelled(task.id(), "lead is " + lead.state());
    }
    try {
      return withdraw(lane, task, lead, member.get());
    } catch (RefusedException refused) {
      return switch (refused.refusal()) {
        case PROFILE_GONE -> end(lane, task, lead, LeadEnd.PROFILE_GONE);
        case WRONG_PERSON -> end(lane, task, lead, LeadEnd.WRONG_PERSON);
        default -> throw refused;
      };
    }
  }

  private TaskReport withdraw(LeaseInHand lane, TaskInHand task, LeadInHand lead, Member member) {
    var card = lane.linkedIn().card(member.slug());
    if (!card.memberId().equals(member.memberId())) {
      return end(lane, task, lead, LeadEnd.WRONG_PERSON);
    }
    return switch (card.standing()) {
      case PENDING -> pending(lane, task, lead, member);
      case CONNECTED -> accepted(lane, task, lead, card);
      case CONNECTABLE, FOLLOW_FIRST, CLOSED -> end(lane, task, lead, LeadEnd.DECLINED);
      case INCOMING, SELF, UNKNOWN ->
          throw new RefusedException(Refusal.PAGE_CHANGED, "withdrawal/standing");
    };
  }

  private TaskReport pending(LeaseInHand lane, TaskInHand task, LeadInHand lead, Member member) {
    var settled =
        once.act(
            lane,
            task.id(),
            lead,
            OutreachKind.WITHDRAWAL,
            text -> lane.linkedIn().withdraw(member, lane));
    return switch (settled) {
      case Settled.Done() -> TaskReport.succeeded(task.id());
      case Settled.Refused(var reason) -> TaskReport.cancelled(task.id(), "refused: " + reason);
      case Settled.Unknown() ->
          TaskReport.failed(
              task.id(),
              TaskError.TIMEOUT,
              "LinkedIn does not show the withdrawal; looked at next");
      case Settled.Voided(var refusal) -> {
        var failure = Failure.of(refusal, "withdrawal");
        yield TaskReport.failed(task.id(), failure.error(), failure.detail());
      }
    };
  }

  private TaskReport accepted(
      LeaseInHand lane, TaskInHand task, LeadInHand lead, ProfileCard card) {
    var seen = new InboxReading.Seen(lead.id(), "profile: " + card.standing());
    // Incomplete: one profile says nothing about anybody else's silence, so no follow-up is due.
    outreach.recordInbox(
        lane.lease(), task.id(), new InboxReading(List.of(seen), List.of(), false));
    return TaskReport.succeeded(task.id());
  }

  private TaskReport end(LeaseInHand lane, TaskInHand task, LeadInHand lead, LeadEnd end) {
    leads.endLead(lane.lease(), task.id(), lead.id(), end);
    return TaskReport.succeeded(task.id());
  }
}
