package dev.ilg.dataclient.system;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a long list is asked for.
 *
 * @param cursor where an answer said that the list goes on; null for its beginning
 * @param size 1 to 200
 * @param sort a field with {@code ,asc} or {@code ,desc}; null for the list's own order
 */
public record CursorRequest(@Nullable String cursor, int size, @Nullable String sort) {}
