package dev.ilg.data.system;

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
    @Nullable String previous) {

  /** How far long lists are counted: nobody reads on, and counting a million takes a second. */
  public static final int COUNTED = 1000;

  /** The stretch with its total, which was counted at most one beyond {@link #COUNTED}. */
  public CursorPage<T> of(long counted) {
    return counted > COUNTED
        ? new CursorPage<>(items, COUNTED, true, next, previous)
        : exactly(counted);
  }

  /** The stretch with its exact total. */
  public CursorPage<T> exactly(long all) {
    return new CursorPage<>(items, all, false, next, previous);
  }
}
