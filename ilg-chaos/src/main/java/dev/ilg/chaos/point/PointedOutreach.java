package dev.ilg.chaos.point;

import dev.ilg.chaos.point.CrashPoints.Moment;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.outreach.FollowUpDue;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.InboxWork;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.SettleResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Outreach with crash points before and after each call. */
public final class PointedOutreach implements OutreachClient {

  private final OutreachClient outreach;
  private final Passage passage;
  private final Map<Long, OutreachKind> armedHere = new ConcurrentHashMap<>();

  /** Puts crash points around the calls. */
  public PointedOutreach(OutreachClient outreach, Passage passage) {
    this.outreach = outreach;
    this.passage = passage;
  }

  @Override
  public Optional<LeadInHand> nextInvite(Lease lease, long task) {
    var lead = outreach.nextInvite(lease, task);
    passage.at(CrashPoints.LEAD_GIVEN);
    return lead;
  }

  @Override
  public IntentResult recordIntent(Lease lease, long task, long lead, OutreachKind kind) {
    passage.at(CrashPoints.of(kind, Moment.ARM_NEXT));
    var result = outreach.recordIntent(lease, task, lead, kind);
    if (result instanceof IntentResult.Armed(var row, _)) {
      armedHere.put(row, kind);
      passage.at(CrashPoints.of(kind, Moment.ARMED));
    }
    return result;
  }

  @Override
  public SettleResult settle(Lease lease, long row, Outcome outcome, String evidence) {
    var kind = Optional.ofNullable(armedHere.remove(row));
    passage.at(
        kind.map(it -> CrashPoints.of(it, Moment.SETTLE_NEXT))
            .orElse(CrashPoints.LOOK_SETTLE_NEXT));
    var result = outreach.settle(lease, row, outcome, evidence);
    passage.at(kind.map(it -> CrashPoints.of(it, Moment.SETTLED)).orElse(CrashPoints.LOOK_SETTLED));
    return result;
  }

  @Override
  public InboxWork inboxWork(Lease lease) {
    return outreach.inboxWork(lease);
  }

  @Override
  public List<FollowUpDue> recordInbox(Lease lease, long task, InboxReading reading) {
    var due = outreach.recordInbox(lease, task, reading);
    passage.at(CrashPoints.INBOX_RECORDED);
    return due;
  }
}
