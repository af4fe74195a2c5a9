package dev.ilg.data.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A stretch of a list in SQL: the rows behind a place, by keys that end in a unique one, so that an
 * index leads there however far it is.
 */
public final class Keyset {

  private final KeysetOrder order;
  private final Place place;
  private final int size;

  Keyset(KeysetOrder order, Place place, int size) {
    this.order = order;
    this.place = place;
    this.size = size;
  }

  /**
   * Where a stretch begins.
   *
   * @param back whether it ends there instead
   * @param keys of the row before; none at the beginning of the list
   */
  record Place(boolean back, List<String> keys) {}

  /** A row and the keys of its place. */
  private record Placed<T>(T row, List<String> keys) {}

  /** The order by which the list is read; backwards for what lies before a place. */
  public String orderBy() {
    var direction = order.down() == place.back() ? " asc" : " desc";
    return order.keys().stream()
        .map(key -> key.expression() + direction)
        .collect(Collectors.joining(", "));
  }

  /** The condition that leaves out what lies before, with a leading {@code and}; else nothing. */
  public String after() {
    if (place.keys().isEmpty()) {
      return "";
    }
    var keys =
        order.keys().stream().map(KeysetOrder.Key::expression).collect(Collectors.joining(", "));
    var values =
        IntStream.range(0, order.keys().size())
            .mapToObj(number -> ":key" + number + "::" + order.keys().get(number).type().name())
            .collect(Collectors.joining(", "));
    var than = order.down() == place.back() ? " > " : " < ";
    return " and (" + keys + ")" + than + "(" + values + ")";
  }

  /** The columns that {@link #page} reads the place of a row from, with a leading comma. */
  public String columns() {
    return IntStream.range(0, order.keys().size())
        .mapToObj(number -> ", " + order.keys().get(number).written() + " as key_" + number)
        .collect(Collectors.joining());
  }

  /** The rows of a statement that takes {@code :most}; the total is left to the caller. */
  public <T> CursorPage<T> page(JdbcClient.StatementSpec statement, RowMapper<T> rows) {
    for (var number = 0; number < place.keys().size(); number++) {
      statement = statement.param("key" + number, place.keys().get(number));
    }
    var found =
        new ArrayList<>(
            statement
                .param("most", size + 1)
                .query((row, number) -> new Placed<>(rows.mapRow(row, number), keys(row)))
                .list());
    var more = found.size() > size;
    if (more) {
      found.removeLast();
    }
    if (place.back()) {
      Collections.reverse(found);
    }
    return page(found, more);
  }

  private <T> CursorPage<T> page(List<Placed<T>> found, boolean more) {
    var before = place.back() ? more : !place.keys().isEmpty();
    var after = place.back() || more;
    return new CursorPage<>(
        found.stream().map(Placed::row).toList(),
        0,
        false,
        after && !found.isEmpty() ? order.cursor(false, found.getLast().keys()) : null,
        before && !found.isEmpty() ? order.cursor(true, found.getFirst().keys()) : null);
  }

  private List<String> keys(ResultSet row) throws SQLException {
    var keys = new ArrayList<String>();
    for (var number = 0; number < order.keys().size(); number++) {
      keys.add(row.getString("key_" + number));
    }
    return List.copyOf(keys);
  }
}
