package dev.ilg.data.campaign;

import java.util.List;

/** One page of campaigns and how many there are in all. */
record CampaignPage(List<Campaign> items, long total) {}
