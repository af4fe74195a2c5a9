package dev.ilg.dataclient.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which leads; an empty list of states means all, and so does no step. */
public record LeadFilter(
    @Nullable Long campaign,
    List<LeadState> states,
    @Nullable LeadStep step,
    @Nullable String search) {}
