package dev.ilg.dataclient.outreach;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.LeadInHand;
import java.util.List;
import java.util.Optional;

/** The outreach protocol, for workers (docs/adr, "Outreach once"). */
public interface OutreachClient {

  /** The next lead in list order that may be invited for this task's campaign. */
  Optional<LeadInHand> nextInvite(Lease lease, long task);

  /**
   * Arms: records the intent, checked in one transaction. Click only after {@code Armed}, once, and
   * only while enough of the lease is left. If the answer is lost, nothing may be clicked: the row
   * comes back in {@code LaneLease.looks}.
   */
  IntentResult recordIntent(Lease lease, long task, long lead, OutreachKind kind);

  /**
   * Settles an armed outreach with what LinkedIn showed.
   *
   * @param evidence what was read and where; never empty for DONE and VOID
   */
  SettleResult settle(Lease lease, long outreach, Outcome outcome, String evidence);

  /** Whom to look for in connections and conversations. */
  InboxWork inboxWork(Lease lease);

  /**
   * Records what was read; answers which follow-ups may be sent now, at most as many as allowed.
   */
  List<FollowUpDue> recordInbox(Lease lease, long task, InboxReading reading);
}
