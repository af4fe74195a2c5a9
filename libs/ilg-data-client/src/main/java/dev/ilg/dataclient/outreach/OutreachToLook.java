package dev.ilg.dataclient.outreach;

import dev.ilg.dataclient.lead.LeadInHand;

/**
 * Outreach that was armed and never settled. LinkedIn is read before anything else is done.
 *
 * @param outreach the row to settle
 * @param kind what may have happened
 * @param lead to whom
 * @param text the text that may have gone out; empty for none
 */
public record OutreachToLook(long outreach, OutreachKind kind, LeadInHand lead, String text) {}
