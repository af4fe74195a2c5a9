package dev.ilg.data.system;

import dev.ilg.platform.error.IlgException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size 1 to 200
 * @param sort a field with {@code ,asc} or {@code ,desc}; null for the list's own order
 */
public record PageRequest(int page, int size, @Nullable String sort) {

  private static final int LARGEST = 200;

  /** Refuses pages that do not exist and sizes that are too large. */
  public PageRequest {
    if (page < 0) {
      throw IlgException.invalid("page", "must be 0 or more");
    }
    if (size < 1 || size > LARGEST) {
      throw IlgException.invalid("size", "must be 1 to " + LARGEST);
    }
  }

  /** Rows to leave out. */
  public long offset() {
    return (long) page * size;
  }

  /**
   * The order-by expression; only listed fields can be sorted by, so nothing of the caller's text
   * reaches SQL.
   *
   * @param columns column for each field that may be sorted by
   * @param otherwise the order without a sort
   */
  public String orderBy(Map<String, String> columns, String otherwise) {
    if (sort == null || sort.isBlank()) {
      return otherwise;
    }
    var parts = sort.split(",", 2);
    var column = columns.get(parts[0]);
    var down = parts.length == 2 && parts[1].equals("desc");
    if (column == null || (parts.length == 2 && !down && !parts[1].equals("asc"))) {
      throw IlgException.invalid(
          "sort",
          "must be one of " + columns.keySet().stream().sorted().toList() + " with ,asc or ,desc");
    }
    return column + (down ? " desc nulls last" : " asc nulls last");
  }
}
