package dev.ilg.chaos.schedule;

import dev.ilg.chaos.schedule.Tables.Lead;
import dev.ilg.dataclient.lane.AccountLogin;
import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.TaskEvidence;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lead.FoundLead;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.lead.ListPage;
import dev.ilg.dataclient.lead.ListPosition;
import dev.ilg.dataclient.lead.RecordedLeads;
import dev.ilg.dataclient.lead.ScrapedProfile;
import dev.ilg.dataclient.outreach.FollowUpDue;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.InboxWork;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.SettleResult;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** ilg-data as one process reaches it: over a network that loses and delays. */
final class SimulatedData implements LaneClient, LeadClient, OutreachClient {

  private final Tables tables;
  private final Rules rules;
  private final Network network;

  /** Carries a transaction to ilg-data and its answer back. */
  interface Network {
    /** The answer, if it comes. */
    <T> T call(Supplier<T> transaction);
  }

  SimulatedData(Tables tables, Rules rules, Network network) {
    this.tables = tables;
    this.rules = rules;
    this.network = network;
  }

  @Override
  public List<LaneLease> lease(LeaseRequest request) {
    return network.call(() -> rules.lease(request.worker()));
  }

  @Override
  public boolean renew(Lease lease, long task) {
    return network.call(() -> rules.renew(lease));
  }

  @Override
  public FinishResult finish(
      Lease lease, List<TaskReport> reports, @Nullable String session, boolean keep) {
    return network.call(() -> rules.finish(lease, reports.getFirst()));
  }

  @Override
  public Optional<LeadInHand> nextInvite(Lease lease, long task) {
    return network.call(
        () -> {
          hold(lease);
          return rules.nextInvite().map(Lead::inHand);
        });
  }

  @Override
  public IntentResult recordIntent(Lease lease, long task, long lead, OutreachKind kind) {
    return network.call(() -> rules.arm(lease, task, tables.lead(lead), kind));
  }

  @Override
  public SettleResult settle(Lease lease, long outreach, Outcome outcome, String evidence) {
    return network.call(() -> rules.settle(lease, outreach, outcome));
  }

  @Override
  public InboxWork inboxWork(Lease lease) {
    return network.call(
        () -> {
          hold(lease);
          return new InboxWork(inState(LeadState.INVITED), inState(LeadState.CONNECTED));
        });
  }

  @Override
  public List<FollowUpDue> recordInbox(Lease lease, long task, InboxReading reading) {
    return network.call(
        () -> {
          hold(lease);
          reading.accepted().forEach(seen -> accepted(tables.lead(seen.lead())));
          return tables.leads.stream()
              .filter(lead -> lead.state == LeadState.CONNECTED)
              .filter(lead -> rules.isDue(lead))
              .map(lead -> new FollowUpDue(lead.inHand(), OutreachKind.FOLLOW_UP_1))
              .toList();
        });
  }

  @Override
  public boolean postponeLead(Lease lease, long task, long lead) {
    throw new UnsupportedOperationException("this site tells of everybody");
  }

  @Override
  public void endLead(Lease lease, long task, long lead, LeadEnd end) {
    network.call(
        () -> {
          hold(lease);
          if (tables.lead(lead).state == LeadState.SCRAPED) {
            tables.lead(lead).state = LeadState.SKIPPED;
          }
          return true;
        });
  }

  private void hold(Lease lease) {
    if (!rules.isHeld(lease)) {
      throw new IlgException(ErrorCode.STALE, "the lease is lost");
    }
  }

  private static void accepted(Lead lead) {
    if (lead.state == LeadState.INVITED) {
      lead.state = LeadState.CONNECTED;
    }
  }

  private List<LeadInHand> inState(LeadState state) {
    return tables.leads.stream().filter(lead -> lead.state == state).map(Lead::inHand).toList();
  }

  @Override
  public AccountLogin login(Lease lease) {
    return new AccountLogin("max@example.com", "secret");
  }

  @Override
  public Optional<String> totpCode(Lease lease) {
    return Optional.empty();
  }

  @Override
  public void raiseCheckpoint(Lease lease, CheckpointKind kind) {}

  @Override
  public void keepEvidence(Lease lease, TaskEvidence evidence) {}

  @Override
  public ListPosition listPosition(Lease lease, long campaign) {
    throw new UnsupportedOperationException("nobody reads lists here");
  }

  @Override
  public RecordedLeads recordLeads(
      Lease lease, long task, long campaign, ListPage page, List<FoundLead> found) {
    throw new UnsupportedOperationException("nobody reads lists here");
  }

  @Override
  public LeadInHand lead(Lease lease, long lead) {
    return tables.lead(lead).inHand();
  }

  @Override
  public void recordProfile(Lease lease, long task, long lead, ScrapedProfile profile) {
    throw new UnsupportedOperationException("nobody reads profiles here");
  }
}
