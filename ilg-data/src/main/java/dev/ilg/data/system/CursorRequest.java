package dev.ilg.data.system;

import dev.ilg.platform.error.IlgException;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a long list is asked for. What is added or goes meanwhile neither repeats nor
 * hides anything of the rest.
 *
 * @param cursor where an answer said that the list goes on; null for its beginning
 * @param size 1 to 200
 * @param sort a field with {@code ,asc} or {@code ,desc}; null for the list's own order
 */
public record CursorRequest(@Nullable String cursor, int size, @Nullable String sort) {

  private static final int LARGEST = 200;

  /** Refuses sizes that are too large. */
  public CursorRequest {
    if (size < 1 || size > LARGEST) {
      throw IlgException.invalid("size", "must be 1 to " + LARGEST);
    }
  }
}
