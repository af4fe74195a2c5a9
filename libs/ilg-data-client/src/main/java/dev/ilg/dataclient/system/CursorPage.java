package dev.ilg.dataclient.system;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a long list.
 *
 * @param total how many there are in all, as far as that was counted
 * @param totalIsMore whether there are more than that
 * @param next where the list goes on; null at its end
 * @param previous where it came from; null at its beginning
 */
public record CursorPage<T>(
    List<T> items,
    long total,
    boolean totalIsMore,
    @Nullable String next,
    @Nullable String previous) {}
