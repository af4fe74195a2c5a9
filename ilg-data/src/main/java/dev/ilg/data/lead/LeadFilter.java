package dev.ilg.data.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leads; an empty list of states means all, and so does no step.
 *
 * @param handled whether the owner has dealt with the reply; null for either
 */
record LeadFilter(
    @Nullable Long campaign,
    List<LeadState> states,
    @Nullable LeadStep step,
    @Nullable String search,
    @Nullable Boolean handled) {}
