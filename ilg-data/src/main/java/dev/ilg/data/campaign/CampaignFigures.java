package dev.ilg.data.campaign;

/** Sums over all campaigns of a filter, however many pages they fill. */
record CampaignFigures(int requested, int connected, int replied, int invites, int planned) {}
