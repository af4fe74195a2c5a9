package dev.ilg.dataclient.system;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size 1 to 200
 * @param sort a field with {@code ,asc} or {@code ,desc}; null for the list's own order
 */
public record PageRequest(int page, int size, @Nullable String sort) {}
