package dev.ilg.dataclient.outreach;

import dev.ilg.dataclient.lead.LeadInHand;
import java.util.List;

/**
 * Whom to look for in connections and conversations.
 *
 * @param invited leads whose invite is out
 * @param connected leads that accepted and did not reply
 */
public record InboxWork(List<LeadInHand> invited, List<LeadInHand> connected) {}
