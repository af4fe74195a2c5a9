package dev.ilg.automation.invite;

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
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.worker.task.Failure;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Invites the next lead of a campaign; leads that cannot be invited are ended on the way. */
@Component
class SendInviteHandler implements TaskHandler {

  // Each skipped lead costs a profile view; the next task goes on where this one stops.
  private static final int MOST_LEADS = 10;

  /** So many profiles in a row that do not tell are a page that has changed. */
  private static final int UNTOLD_IN_A_ROW = 3;

  private static final String STANDING = "invite/standing";

  private final LeadClient leads;
  private final OutreachClient outreach;
  private final OutreachOnce once;

  SendInviteHandler(LeadClient leads, OutreachClient outreach, OutreachOnce once) {
    this.leads = leads;
    this.outreach = outreach;
    this.once = once;
  }

  @Override
  public TaskType type() {
    return TaskType.SEND_INVITE;
  }

  @Override
  public TaskReport handle(LeaseInHand lane, TaskInHand task) {
    var tried = new HashSet<Long>();
    var untold = 0;
    while (tried.size() < MOST_LEADS) {
      lane.carryOn();
      var next = outreach.nextInvite(lane.lease(), task.id());
      if (next.isEmpty()) {
        return TaskReport.cancelled(task.id(), "no lead is left to invite");
      }
      if (!tried.add(next.get().id())) {
        return TaskReport.cancelled(task.id(), "the same lead is offered again");
      }
      try {
        var report = invite(lane, task, next.get());
        if (report.isPresent()) {
          return report.get();
        }
        untold = 0;
      } catch (RefusedException refused) {
        untold++;
        if (!refused.step().equals(STANDING) || untold == UNTOLD_IN_A_ROW) {
          throw refused;
        }
        leads.postponeLead(lane.lease(), task.id(), next.get().id());
      }
    }
    return TaskReport.cancelled(task.id(), MOST_LEADS + " leads in a row could not be invited");
  }

  /** Invites one lead; empty when the next one is to be tried. */
  private Optional<TaskReport> invite(LeaseInHand lane, TaskInHand task, LeadInHand lead) {
    var member = Contact.of(lead);
    Optional<Standing> standing;
    try {
      standing = member.flatMap(it -> standing(lane, it));
    } catch (RefusedException refused) {
      if (refused.refusal() != Refusal.PROFILE_GONE) {
        throw refused;
      }
      leads.endLead(lane.lease(), task.id(), lead.id(), LeadEnd.PROFILE_GONE);
      return Optional.empty();
    }
    var end = standing.map(SendInviteHandler::obstacle).orElse(Optional.of(LeadEnd.WRONG_PERSON));
    if (end.isPresent()) {
      pass(lane, task, lead, standing, end.get());
      return Optional.empty();
    }
    var settled = act(lane, task, lead, member.orElseThrow());
    if (settled instanceof Settled.Voided(var refusal) && refusal == Refusal.NOTE_QUOTA) {
      // ilg-data knows now that no notes are left: it arms without one, if the campaign allows it.
      settled = act(lane, task, lead, member.orElseThrow());
    }
    return switch (settled) {
      case Settled.Done() -> Optional.of(TaskReport.succeeded(task.id()));
      case Settled.Unknown() ->
          Optional.of(
              TaskReport.failed(
                  task.id(),
                  TaskError.TIMEOUT,
                  "LinkedIn does not show the invite; looked at next"));
      case Settled.Voided(var refusal) -> afterRefusal(lane, task, lead, refusal);
      case Settled.Refused(var reason) -> afterRefusal(task, reason);
    };
  }

  private Settled act(LeaseInHand lane, TaskInHand task, LeadInHand lead, Member member) {
    return once.act(
        lane,
        task.id(),
        lead,
        OutreachKind.INVITE,
        text -> lane.linkedIn().connect(member, text, lane));
  }

  // A menu that lacks Connect may be one that has changed: it must lack it on two days.
  private void pass(
      LeaseInHand lane,
      TaskInHand task,
      LeadInHand lead,
      Optional<Standing> standing,
      LeadEnd end) {
    var closed = standing.filter(it -> it == Standing.CLOSED).isPresent();
    if (!closed || !leads.postponeLead(lane.lease(), task.id(), lead.id())) {
      leads.endLead(lane.lease(), task.id(), lead.id(), end);
    }
  }

  // Read before arming: most obstacles show on the profile, and an intent reserves a credit.
  /** How the person stands to the account; empty when the page is not theirs or is gone. */
  private static Optional<Standing> standing(LeaseInHand lane, Member member) {
    var card = lane.linkedIn().card(member.slug());
    return card.memberId().equals(member.memberId())
        ? Optional.of(card.standing())
        : Optional.empty();
  }

  private static Optional<LeadEnd> obstacle(Standing standing) {
    return switch (standing) {
      case CONNECTABLE, FOLLOW_FIRST -> Optional.empty();
      case CONNECTED -> Optional.of(LeadEnd.ALREADY_CONNECTED);
      case PENDING -> Optional.of(LeadEnd.ALREADY_PENDING);
      case INCOMING, SELF, CLOSED -> Optional.of(LeadEnd.CANNOT_CONNECT);
      case UNKNOWN -> throw new RefusedException(Refusal.PAGE_CHANGED, STANDING);
    };
  }

  private Optional<TaskReport> afterRefusal(
      LeaseInHand lane, TaskInHand task, LeadInHand lead, Refusal refusal) {
    var end =
        switch (refusal) {
          case EMAIL_NEEDED -> Optional.of(LeadEnd.EMAIL_NEEDED);
          case NOT_OFFERED, NOT_SENT, COOLDOWN -> Optional.of(LeadEnd.CANNOT_CONNECT);
          default -> Optional.<LeadEnd>empty();
        };
    if (end.isPresent()) {
      leads.endLead(lane.lease(), task.id(), lead.id(), end.get());
      return Optional.empty();
    }
    var failure = Failure.of(refusal, "invite");
    return Optional.of(TaskReport.failed(task.id(), failure.error(), failure.detail()));
  }

  // ilg-data has ended or passed over the lead itself where the reason lies with the lead.
  private static Optional<TaskReport> afterRefusal(TaskInHand task, RefusalReason reason) {
    return switch (reason) {
      case SUPPRESSED, LEAD_STATE, CONTACTED_BEFORE, TEXT_UNUSABLE, UNSETTLED -> Optional.empty();
      case CAMPAIGN_NOT_ACTIVE, NO_CREDIT, CAP_REACHED, NOTE_QUOTA, TOO_EARLY ->
          Optional.of(TaskReport.cancelled(task.id(), "refused: " + reason));
    };
  }
}
