package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stopping a campaign with thousands of tasks, alone and against workers that lease them. */
class CancelIT {

  private static final int TASKS = 5_000;
  private static final int WORKERS = 4;

  private String database = "";

  @BeforeEach
  void aCampaignWithTasksAndAnotherOneOnItsLane() throws SQLException {
    database = TestPostgres.newDatabase();
    Flyway.configure().dataSource(database, null, null).load().migrate();
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into lane (id, open_until) values (1, 'infinity');
          insert into lane_offer (lane_id, pool) values (1, 0);
          insert into lane_budget values (1, 2, 100000);
          select enqueue(1, (select jsonb_agg(jsonb_build_object('kind', 2, 'campaign_id', 7, 'dedup_key', 'stopped:' || n))
                               from generate_series(1, %1$d) n));
          select enqueue(1, (select jsonb_agg(jsonb_build_object('kind', 2, 'campaign_id', 8, 'dedup_key', 'going-on:' || n))
                               from generate_series(1, 200) n));
          """
              .formatted(TASKS));
    }
  }

  @Test
  void fiveThousandTasksAreCancelledByOneStatementAtOnce() throws SQLException {
    var began = System.nanoTime();

    assertThat(count("select cancel_campaign(1, 7)")).isEqualTo(TASKS);

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    assertThat(count("select count(*) from task_done where campaign_id = 7 and state = 4"))
        .isEqualTo(TASKS);
    assertThat(count("select count(*) from task_key where dedup_key like 'stopped:%'")).isZero();
    assertThat(count("select count(*) from task where campaign_id = 8")).isEqualTo(200);
    assertThat(count("select count(*) from lease('w', 0::smallint, 1, 1) where campaign_id = 8"))
        .isOne();
  }

  @Test
  void nothingStartsAfterTheCancelAndEveryTaskEndsOnce()
      throws SQLException, InterruptedException, ExecutionException {
    var cancelled = new AtomicBoolean();
    var over = new AtomicBoolean();
    var late = 0;
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<Integer>> workers = new ArrayList<>();
      for (var number = 0; number < WORKERS; number++) {
        var name = "worker-" + number;
        workers.add(pool.submit(() -> work(name, cancelled, over)));
      }
      while (count("select count(*) from task_done where state = 2") < 100) {
        Thread.onSpinWait();
      }
      assertThat(count("select cancel_campaign(1, 7)")).isPositive();
      cancelled.set(true);
      while (count("select count(*) from task") > 0) {
        Thread.onSpinWait();
      }
      over.set(true);
      for (var worker : workers) {
        late += worker.get();
      }
    }

    assertThat(late).as("tasks of the campaign leased after it was cancelled").isZero();
    assertThat(count("select count(distinct id) from task_done")).isEqualTo(TASKS + 200);
    assertThat(count("select count(*) from task_done")).isEqualTo(TASKS + 200);
    assertThat(count("select count(*) from task_done where campaign_id = 8 and state = 2"))
        .isEqualTo(200);
  }

  /** Works what comes; answers how often a cancelled task was handed out. */
  private int work(String worker, AtomicBoolean cancelled, AtomicBoolean over) throws SQLException {
    var late = 0;
    try (var connection = connect();
        var lease =
            connection.prepareStatement(
                "select lane_id, fence, task_id, campaign_id from lease(?, 0::smallint, 1, 1, p_steal => interval '0')");
        var finish =
            connection.prepareStatement(
                "select result from finish(?, ?, jsonb_build_array(jsonb_build_object('task', ?, 'state', 2)))")) {
      while (!over.get()) {
        var afterTheCancel = cancelled.get();
        lease.setString(1, worker);
        try (var rows = lease.executeQuery()) {
          if (!rows.next()) {
            continue;
          }
          late += afterTheCancel && rows.getLong(4) == 7 ? 1 : 0;
          finish.setLong(1, rows.getLong(1));
          finish.setLong(2, rows.getLong(2));
          finish.setLong(3, rows.getLong(3));
          finish.executeQuery().close();
        }
      }
    }
    return late;
  }

  private long count(String query) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database);
  }
}
