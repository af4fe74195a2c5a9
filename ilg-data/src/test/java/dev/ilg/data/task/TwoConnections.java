package dev.ilg.data.task;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Schedules of two connections that random load does not find (queue.md 11 and 14). */
final class TwoConnections {

  private static final String READY_LANE =
      """
      insert into lane (id, open_until) values (1, 'infinity');
      insert into lane_offer (lane_id, pool) values (1, 0), (1, 1);
      insert into lane_budget values (1, 2, 10);
      select enqueue(1, '[{"kind": 2, "dedup_key": "first"}]');
      """;

  private static final String LEASED_LANE =
      READY_LANE + "select * from lease('w', 0::smallint, 1, 1);";

  private static final String DEADLOCK = "40P01";

  private TwoConnections() {}

  /**
   * One adds a task in an open transaction while the other reports the lane's last one; how many
   * lanes a sweep finds that nobody would ever be offered.
   */
  static int strandedLanes(String database)
      throws SQLException, InterruptedException, ExecutionException {
    try (var adding = DriverManager.getConnection(database);
        var reporting = DriverManager.getConnection(database);
        var pool = Executors.newSingleThreadExecutor()) {
      run(adding, LEASED_LANE);
      adding.setAutoCommit(false);
      run(adding, "select enqueue(1, '[{\"kind\": 2, \"dedup_key\": \"second\"}]')");
      var begun = new CountDownLatch(1);
      var report =
          pool.submit(
              () -> {
                begun.countDown();
                run(
                    reporting,
                    "select finish(1, 1, jsonb_build_array(jsonb_build_object('task', (select id from task where state = 1), 'state', 2)))");
                return true;
              });
      begun.await();
      waitUntilBlockedOrOver(database, report);
      adding.commit();
      report.get();
      try (var statement = reporting.createStatement();
          var rows = statement.executeQuery("select stranded from sweep()")) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** One has locked a lane and pauses it while the other adds a task; whether both waited. */
  static boolean deadlocks(String database)
      throws SQLException, InterruptedException, ExecutionException {
    try (var pausing = DriverManager.getConnection(database);
        var adding = DriverManager.getConnection(database);
        var pool = Executors.newSingleThreadExecutor()) {
      run(pausing, READY_LANE);
      pausing.setAutoCommit(false);
      run(pausing, "select from lane where id = 1 for no key update");
      var added =
          pool.submit(
              () ->
                  isVictim(
                      adding, "select enqueue(1, '[{\"kind\": 2, \"dedup_key\": \"second\"}]')"));
      waitUntilBlockedOrOver(database, added);
      var paused = isVictim(pausing, "select pause(1, 'USER')");
      if (!paused) {
        pausing.commit();
      }
      return added.get() || paused;
    }
  }

  private static boolean isVictim(Connection connection, String sql) throws SQLException {
    try {
      run(connection, sql);
      return false;
    } catch (SQLException e) {
      if (DEADLOCK.equals(e.getSQLState())) {
        return true;
      }
      throw e;
    }
  }

  private static void waitUntilBlockedOrOver(String database, Future<Boolean> other)
      throws SQLException, InterruptedException {
    var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    try (var watching = DriverManager.getConnection(database);
        var blocked =
            watching.prepareStatement(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")) {
      while (!other.isDone() && System.nanoTime() < until) {
        try (var rows = blocked.executeQuery()) {
          rows.next();
          if (rows.getInt(1) > 0) {
            return;
          }
        }
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
