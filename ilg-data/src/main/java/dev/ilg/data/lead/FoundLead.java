package dev.ilg.data.lead;

import org.jspecify.annotations.Nullable;

/** One row of a campaign list, as a worker read it. */
record FoundLead(
    String salesId,
    String salesUrl,
    String name,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree) {}
