package dev.ilg.dataclient.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a lead's timeline. */
public record LeadEvent(
    long id, Instant at, String kind, String cause, @Nullable Long taskId, @Nullable String text) {}
