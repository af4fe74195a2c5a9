package dev.ilg.linkedin.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A conversation that was only looked at.
 *
 * @param recipient slug or member id of the other person; null when the header has no link
 * @param name as the header shows it
 * @param thread what was said
 */
public record ThreadLook(@Nullable String recipient, @Nullable String name, ThreadSeen thread) {}
