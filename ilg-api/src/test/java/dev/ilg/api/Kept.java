package dev.ilg.api;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What ilg-data keeps for people, as text: whatever changes or leaks shows here. */
final class Kept {

  private Kept() {}

  /** All rows of the tables that no sweep and no count of attempts changes, by table. */
  static Map<String, String> of(String database) {
    return read(
        database,
        """
        select table_name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'
           and table_name not like 'lane%' and table_name not like 'task_ended%'
           and table_name not in ('leadership', 'outbox', 'sign_in_backoff')
        """);
  }

  /** Tables in which something has changed since. */
  static Set<String> changed(Map<String, String> before, Map<String, String> now) {
    return now.entrySet().stream()
        .filter(table -> !table.getValue().equals(before.get(table.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All rows of all tables. */
  static Map<String, String> dump(String database) {
    return read(
        database,
        """
        select table_name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'
        """);
  }

  /** Changes what is kept, for what would take too long to come about by itself. */
  static void change(String database, String statement) {
    try (var connection = DriverManager.getConnection(database);
        var change = connection.createStatement()) {
      change.executeUpdate(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot change what is kept", e);
    }
  }

  private static Map<String, String> read(String database, String tables) {
    var kept = new TreeMap<String, String>();
    try (var connection = DriverManager.getConnection(database);
        var names = connection.createStatement().executeQuery(tables)) {
      while (names.next()) {
        var table = names.getString(1);
        try (var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from "
                        + table
                        + " t")) {
          rows.next();
          kept.put(table, rows.getString(1));
        }
      }
      return kept;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read what is kept", e);
    }
  }
}
