package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue's functions on a real PostgreSQL. */
class TaskQueueContractIT {

  private static final int LANES = 40;
  private static final int TASKS = 2_000;
  private static final int WORKERS = 8;

  private String database = "";

  @BeforeEach
  void migrate() {
    database = TestPostgres.newDatabase();
    Flyway.configure().dataSource(database, null, null).load().migrate();
  }

  @Test
  void passesItsNamedChecks() throws SQLException, IOException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var checks = getClass().getResourceAsStream("/task-queue-checks.sql")) {
      statement.execute(new String(checks.readAllBytes(), StandardCharsets.UTF_8));

      assertThat(notices(statement.getWarnings())).hasSize(59).allMatch(it -> it.startsWith("ok "));
    }
  }

  @Test
  void workersFinishEveryTaskOnceAndNeverShareALane()
      throws SQLException, InterruptedException, ExecutionException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into lane (id, open_until) select n, 'infinity' from generate_series(1, %1$d) n;
          insert into lane_offer (lane_id, pool) select n, 0 from generate_series(1, %1$d) n;
          insert into lane_budget select n, 2, 100000 from generate_series(1, %1$d) n;
          select enqueue(n %% %1$d + 1, jsonb_build_array(jsonb_build_object('kind', 2, 'dedup_key', 'task:' || n)))
            from generate_series(1, %2$d) n;
          """
              .formatted(LANES, TASKS));
    }
    var inLane = new ConcurrentHashMap<Long, String>();
    var finished = new AtomicInteger();
    var overlaps = new AtomicInteger();

    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      List<Callable<Void>> workers =
          IntStream.range(0, WORKERS)
              .<Callable<Void>>mapToObj(n -> () -> drain("worker-" + n, inLane, finished, overlaps))
              .toList();
      for (var worker : pool.invokeAll(workers)) {
        worker.get();
      }
    }

    assertThat(finished).hasValue(TASKS);
    assertThat(overlaps).hasValue(0);
    assertThat(count("select count(*) from task")).isZero();
    assertThat(count("select count(distinct id) from task_done where state = 2")).isEqualTo(TASKS);
  }

  @Test
  void aLeaseLapsesByTheDatabasesClockWhateverBusinessTimeSays() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into lane (id, open_until) values (1, 'infinity');
          insert into lane_offer (lane_id, pool) values (1, 0);
          insert into lane_budget values (1, 2, 10);
          select enqueue(1, '[{"kind": 2, "dedup_key": "a"}]', '2026-03-02T08:00:00Z');
          select * from lease('dead', 0::smallint, 1, 1, p_now => '2026-03-02T08:00:00Z');
          """);
    }
    var aYearLater = "p_now => '2027-03-02T08:00:00Z'";

    assertThat(count("select count(*) from lease('other', 0::smallint, 1, 1, " + aYearLater + ")"))
        .isZero();
    assertThat(
            count(
                "select count(*) from lease('other', 0::smallint, 1, 1, p_now => '2026-03-02T08:00:00Z',"
                    + " p_db => clock_timestamp() + interval '3 minutes')"))
        .isEqualTo(1);
  }

  @Test
  void aWorkerThatComesBackGetsWhatItForgotAtOnceAndWithANewToken() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into lane (id, open_until) values (1, 'infinity');
          insert into lane_offer (lane_id, pool) values (1, 0);
          insert into lane_budget values (1, 2, 10);
          select enqueue(1, '[{"kind": 2, "dedup_key": "a"}]');
          select * from lease('scraper-1', 0::smallint, 1, 1);
          select forget_leases('scraper-1', 0::smallint, '{}');
          """);
    }

    assertThat(
            count(
                "select fence from lease('scraper-1', 0::smallint, 1, 1) where taken_over and attempt = 2"))
        .isEqualTo(2);
  }

  private Void drain(
      String worker,
      ConcurrentHashMap<Long, String> inLane,
      AtomicInteger finished,
      AtomicInteger overlaps)
      throws SQLException {
    try (var connection = connect();
        var lease =
            connection.prepareStatement(
                "select lane_id, fence, task_id from lease(?, 0::smallint, 1, 1, p_steal => interval '0')");
        var finish =
            connection.prepareStatement(
                "select result from finish(?, ?, jsonb_build_array(jsonb_build_object('task', ?, 'state', 2)))")) {
      while (finished.get() < TASKS) {
        lease.setString(1, worker);
        try (var rows = lease.executeQuery()) {
          if (!rows.next()) {
            continue;
          }
          var lane = rows.getLong(1);
          if (inLane.putIfAbsent(lane, worker) != null) {
            overlaps.incrementAndGet();
          }
          inLane.remove(lane, worker);
          finish.setLong(1, lane);
          finish.setLong(2, rows.getLong(2));
          finish.setLong(3, rows.getLong(3));
          finish.executeQuery().close();
          finished.incrementAndGet();
        }
      }
    }
    return null;
  }

  private long count(String query) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database);
  }

  private static List<String> notices(SQLWarning first) {
    var notices = new ArrayList<String>();
    for (var notice = first; notice != null; notice = notice.getNextWarning()) {
      notices.add(notice.getMessage());
    }
    return notices;
  }
}
