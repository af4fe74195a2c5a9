package dev.ilg.data.lead;

import dev.ilg.data.outbox.OutboxService;
import dev.ilg.data.report.DailyCount;
import dev.ilg.data.report.DailyCountService;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A lead's way: the only place that changes a state, with its event and its count. */
@Service
public class LeadService {

  private static final int TRIED_AT_ONCE = 20;

  private final LeadStore leads;
  private final LeadDecisions decisions;
  private final DailyCountService counts;
  private final OutboxService outbox;
  private final Clock clock;

  LeadService(
      LeadStore leads,
      LeadDecisions decisions,
      DailyCountService counts,
      OutboxService outbox,
      Clock clock) {
    this.leads = leads;
    this.decisions = decisions;
    this.counts = counts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A lead of an account. */
  public WorkedLead find(long id, long account) {
    return leads.find(id, account).orElseThrow(() -> IlgException.notFound("lead"));
  }

  /** A lead of an account, locked until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public WorkedLead lock(long id, long account) {
    find(id, account);
    leads.lock(id);
    return find(id, account);
  }

  /** Leads of an account in one state, longest invited first. */
  public List<WorkedLead> inState(long account, LeadState state) {
    return leads.inState(account, state);
  }

  /** Some leads of an account in one state whose profile is known, others for each seed. */
  public List<WorkedLead> some(long account, LeadState state, int most, long seed) {
    return leads.some(account, state, most, seed);
  }

  /** Some leads that could be invited next, in list order. */
  public List<WorkedLead> nextToInvite(long campaign) {
    return leads.nextToInvite(campaign, TRIED_AT_ONCE, clock.instant());
  }

  /** The invite is out. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void invited(WorkedLead lead, long task, String text, Instant at) {
    become(lead, LeadState.INVITED, null, at);
    leads.addEvent(lead.id(), "INVITED", "LinkedIn shows the invite as sent", task, text, at);
    decide(lead);
    counts.add(lead.campaign(), DailyCount.INVITES, at);
  }

  /** A follow-up is out. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void followedUp(WorkedLead lead, boolean first, long task, String text, Instant at) {
    decide(lead);
    var kind = first ? "FOLLOW_UP_1_SENT" : "FOLLOW_UP_2_SENT";
    leads.addEvent(lead.id(), kind, "the message stands in the conversation", task, text, at);
    counts.add(
        lead.campaign(), first ? DailyCount.FIRST_FOLLOW_UPS : DailyCount.SECOND_FOLLOW_UPS, at);
  }

  /** The invite was withdrawn. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdrawn(WorkedLead lead, long task, Instant at) {
    become(lead, LeadState.WITHDRAWN, null, at);
    leads.addEvent(lead.id(), "WITHDRAWN", "the invite is no longer pending", task, null, at);
    decide(lead);
    counts.add(lead.campaign(), DailyCount.WITHDRAWALS, at);
  }

  /** They accepted; nothing happens to a lead of which that is known. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void accepted(WorkedLead lead, @Nullable Long task, String evidence) {
    if (lead.state().canBecome(LeadState.CONNECTED)) {
      var at = clock.instant();
      become(lead, LeadState.CONNECTED, null, at);
      leads.addEvent(lead.id(), "CONNECTED", evidence, task, null, at);
      decide(lead);
      counts.add(lead.campaign(), DailyCount.CONNECTED, at);
      outbox.add("lead.connected", lead.user(), Map.of("lead", lead.id()));
    }
  }

  /** They replied, which ends the sequence; nothing happens when that is known. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void replied(WorkedLead lead, @Nullable Long task, String evidence) {
    accepted(lead, task, evidence);
    var now = lead.state() == LeadState.INVITED ? LeadState.CONNECTED : lead.state();
    if (now.canBecome(LeadState.REPLIED)) {
      var at = clock.instant();
      leads.setState(lead.id(), LeadState.REPLIED, null, at);
      leads.addEvent(lead.id(), "REPLIED", evidence, task, null, at);
      decide(lead);
      counts.add(lead.campaign(), DailyCount.REPLIED, at);
      outbox.add("lead.replied", lead.user(), Map.of("lead", lead.id()));
    }
  }

  /** The lead's way ends without an outreach; nothing happens when it has ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(WorkedLead lead, LeadEnd end, @Nullable Long task) {
    if (lead.state().canBecome(end.state())) {
      var at = clock.instant();
      become(lead, end.state(), end.name(), at);
      leads.addEvent(lead.id(), end.state().name(), end.name(), task, null, at);
      decide(lead);
    }
  }

  /**
   * Their profile did not tell whether they can be invited; they come again a day later.
   *
   * @return false when it did not tell on an earlier day either
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean postpone(WorkedLead lead, long task) {
    var first = !leads.wasPostponed(lead.id());
    if (lead.state() == LeadState.SCRAPED) {
      leads.addEvent(
          lead.id(), "POSTPONED", "the profile did not tell", task, null, clock.instant());
      decide(lead);
    }
    return first;
  }

  /** Decides anew what happens next; for changes of outreach that leave the lead as it is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decide(WorkedLead lead) {
    decisions.decide(lead.id(), clock.instant());
  }

  private void become(WorkedLead lead, LeadState next, @Nullable String reason, Instant at) {
    if (!lead.state().canBecome(next)) {
      throw new IlgException(
          ErrorCode.CONFLICT,
          "lead " + lead.id() + " is " + lead.state() + " and cannot become " + next);
    }
    leads.setState(lead.id(), next, reason, at);
  }
}
