package dev.ilg.data.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes the column types that JDBC does not map by itself. */
public final class Rows {

  private Rows() {}

  /** A timestamp with time zone; null stays null. */
  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** A timestamp with time zone of a column that is not null. */
  public static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A number; null stays null. */
  public static @Nullable Long id(ResultSet row, String column) throws SQLException {
    var value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** A number; null stays null. */
  public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    var value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Rows as JdbcClient types them, of which none is null. */
  public static <T> List<T> all(List<@Nullable T> rows) {
    var all = new ArrayList<T>(rows.size());
    for (var row : rows) {
      if (row != null) {
        all.add(row);
      }
    }
    return all;
  }

  /** An instant as a parameter. */
  public static OffsetDateTime of(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
