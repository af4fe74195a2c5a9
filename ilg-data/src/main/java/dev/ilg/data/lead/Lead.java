package dev.ilg.data.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lead as its owner and their admins see it. */
record Lead(
    long id,
    LeadCampaign campaign,
    LeadState state,
    @Nullable String reason,
    @Nullable String firstName,
    @Nullable String lastName,
    String name,
    @Nullable String headline,
    @Nullable String company,
    @Nullable String title,
    @Nullable String location,
    @Nullable Integer degree,
    @Nullable String profileUrl,
    Instant foundAt,
    @Nullable Instant scrapedAt,
    @Nullable Instant invitedAt,
    @Nullable Instant connectedAt,
    @Nullable Instant repliedAt,
    Instant lastEventAt,
    @Nullable Instant handledAt) {

  /** The campaign of a lead. */
  record LeadCampaign(long id, String name) {}
}
