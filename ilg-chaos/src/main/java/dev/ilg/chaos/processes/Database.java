package dev.ilg.chaos.processes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The real PostgreSQL of a run, which can be broken. */
final class Database implements AutoCloseable {

  private static final String OTHERS =
      " from pg_stat_activity where datname = 'ilg' and pid <> pg_backend_pid()";

  private final EmbeddedPostgres postgres;

  Database() {
    try {
      // A crash of one backend restarts the cluster from its log; the files outlive it unsynced.
      this.postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", "100")
              .setServerConfig("fsync", "off")
              .start();
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database ilg");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "ilg") + "&password=postgres";
  }

  /** Ends one connection of ilg-data, whatever it is doing. */
  void endOneConnection() {
    tryTo("select pg_terminate_backend(pid)" + OTHERS + " order by random() limit 1");
  }

  /** Kills one backend with SIGKILL: all connections end and the cluster recovers from its log. */
  void crash() {
    var pid = rows("select pid" + OTHERS + " order by random() limit 1");
    pid.stream()
        .findFirst()
        .flatMap(row -> ProcessHandle.of(Long.parseLong(row.getFirst())))
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  long count(String sql) {
    return Long.parseLong(rows(sql).getFirst().getFirst());
  }

  /** Rows as text; empty columns are empty text. Asked again while the database recovers. */
  List<List<String>> rows(String sql) {
    var deadline = System.nanoTime() + Waiting.PATIENCE.toNanos();
    while (true) {
      try {
        return read(sql);
      } catch (SQLException away) {
        if (System.nanoTime() - deadline > 0) {
          throw new IllegalStateException(sql, away);
        }
        Waiting.aMoment();
      }
    }
  }

  /** Does something once; what fails is left. */
  Optional<SQLException> tryTo(String sql) {
    try (var connection = open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException failed) {
      return Optional.of(failed);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url());
  }

  private List<List<String>> read(String sql) throws SQLException {
    try (var connection = open();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<List<String>>();
      var columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (var column = 1; column <= columns; column++) {
          var text = result.getString(column);
          row.add(text == null ? "" : text);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
