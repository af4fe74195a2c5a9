package dev.ilg.data.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which leads; an empty list of states means all, and so does no step. */
record LeadFilter(
    @Nullable Long campaign,
    List<LeadState> states,
    @Nullable LeadStep step,
    @Nullable String search) {}
