package dev.ilg.dataclient.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which leads; an empty list of states means all. */
public record LeadFilter(
    @Nullable Long campaign, List<LeadState> states, @Nullable String search) {}
