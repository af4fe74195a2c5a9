package dev.ilg.data.campaign;

/** A campaign was activated; what waited for it goes on. */
public record CampaignActivated(long campaign, long account) {}
