package dev.ilg.dataclient.lead;

/**
 * What a recorded page added.
 *
 * @param added leads new to the campaign
 * @param known leads that the campaign had already
 * @param more whether pages are left to read now; false at the end of the list or when enough leads
 *     are waiting
 */
public record RecordedLeads(int added, int known, boolean more) {}
