package dev.ilg.worker.testing;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.outreach.FollowUpDue;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.InboxWork;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.OutreachToLook;
import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.dataclient.outreach.SettleResult;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outreach protocol in memory: one row a lead and kind, armed until it is settled. */
public final class OutreachDouble implements OutreachClient {

  private static final class Row {
    private final OutreachToLook look;
    private @Nullable Outcome outcome;

    private Row(OutreachToLook look) {
      this.look = look;
    }
  }

  private final LeadsDouble leads;
  private final Map<Long, Row> rows = new LinkedHashMap<>();
  private final List<InboxReading> readings = new ArrayList<>();
  private List<FollowUpDue> due = List.of();
  private InboxWork work = new InboxWork(List.of(), List.of());
  private String text = "Hello";
  private boolean leaseLost;
  private int lostSettles;
  private boolean loseIntent;

  /** Outreach to these leads. */
  public OutreachDouble(LeadsDouble leads) {
    this.leads = leads;
  }

  /** The text that intents are armed with. */
  public void text(String rendered) {
    text = rendered;
  }

  /** Whom the inbox is read for, and which follow-ups are due then. */
  public void inbox(InboxWork waitedFor, List<FollowUpDue> followUps) {
    work = waitedFor;
    due = followUps;
  }

  /** Gives the lane to somebody else. */
  public void loseLease() {
    leaseLost = true;
  }

  /** Writes the next outcomes and loses so many answers. */
  public void loseAnswersOfSettle(int answers) {
    lostSettles = answers;
  }

  /** Arms the next intent and loses the answer. */
  public void loseAnswerOfIntent() {
    loseIntent = true;
  }

  /** What the next lease brings as looks. */
  public List<OutreachToLook> looks() {
    return rows.values().stream().filter(row -> row.outcome == null).map(row -> row.look).toList();
  }

  /** The outcomes written, in order of arming. */
  public List<Outcome> outcomes() {
    return rows.values().stream()
        .flatMap(row -> Optional.ofNullable(row.outcome).stream())
        .toList();
  }

  /** What was recorded of connections and conversations. */
  public List<InboxReading> readings() {
    return List.copyOf(readings);
  }

  @Override
  public Optional<LeadInHand> nextInvite(Lease lease, long task) {
    return leads.open().stream()
        .filter(lead -> row(lead, OutreachKind.INVITE).isEmpty())
        .findFirst();
  }

  @Override
  public IntentResult recordIntent(Lease lease, long task, long lead, OutreachKind kind) {
    if (leaseLost) {
      return new IntentResult.LeaseLost();
    }
    var known = leads.lead(lease, lead);
    if (row(known, kind).isPresent()) {
      return new IntentResult.Refused(RefusalReason.UNSETTLED);
    }
    var id = rows.size() + 1L;
    rows.put(id, new Row(new OutreachToLook(id, kind, known, text)));
    if (loseIntent) {
      loseIntent = false;
      throw new IlgException(ErrorCode.UNAVAILABLE, "the answer was lost");
    }
    return new IntentResult.Armed(id, text);
  }

  // A void row does not count: the lead may be armed anew.
  private Optional<Row> row(LeadInHand lead, OutreachKind kind) {
    return rows.values().stream()
        .filter(row -> row.look.lead().id() == lead.id() && row.look.kind() == kind)
        .filter(row -> row.outcome != Outcome.VOID)
        .findFirst();
  }

  @Override
  public SettleResult settle(Lease lease, long outreach, Outcome outcome, String evidence) {
    if (leaseLost) {
      return SettleResult.LEASE_LOST;
    }
    var row = Optional.ofNullable(rows.get(outreach)).orElseThrow();
    var before = row.outcome;
    row.outcome = outcome;
    if (lostSettles > 0) {
      lostSettles--;
      throw new IlgException(ErrorCode.UNAVAILABLE, "the answer was lost");
    }
    return before == null ? SettleResult.SETTLED : SettleResult.ALREADY_SETTLED;
  }

  @Override
  public InboxWork inboxWork(Lease lease) {
    return work;
  }

  @Override
  public List<FollowUpDue> recordInbox(Lease lease, long task, InboxReading reading) {
    readings.add(reading);
    return reading.complete() ? due : List.of();
  }
}
