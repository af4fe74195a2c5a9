package dev.ilg.dataclient.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads of a stream of all of them; their decisions are not asked for.
 *
 * @param next where the stream goes on; null at its end
 */
public record LeadStretch(List<Lead> items, @Nullable String next) {}
