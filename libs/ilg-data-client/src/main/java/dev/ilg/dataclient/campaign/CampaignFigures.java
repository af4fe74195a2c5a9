package dev.ilg.dataclient.campaign;

/**
 * Sums over all campaigns of a filter, however many pages they fill.
 *
 * @param invites sent today, each by its account's day
 * @param planned for today
 */
public record CampaignFigures(
    int requested, int connected, int replied, int invites, int planned) {}
