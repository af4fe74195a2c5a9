package dev.ilg.dataclient.outreach;

import dev.ilg.dataclient.lead.LeadInHand;

/** A follow-up that may be sent now. */
public record FollowUpDue(LeadInHand lead, OutreachKind kind) {}
