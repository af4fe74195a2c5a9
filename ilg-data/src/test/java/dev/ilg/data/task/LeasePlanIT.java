package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A lease reads the same few pages however many tasks wait: 1,000,000 in 10,000 lanes, of which 99
 * % are blocked and hold what is oldest and most urgent.
 */
class LeasePlanIT {

  private static final int MOST_BUFFERS = 200;
  private static final int LEASES = 20;
  private static final Pattern BUFFERS = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");

  /** One lane in a hundred may act; of the others a third each is paused, out of hours, spent. */
  private static final String LANES =
      """
      insert into lane (id, open_until) select n, 'infinity' from generate_series(1, 10000) n;
      insert into lane_offer (lane_id, pool) select n, p from generate_series(1, 10000) n, generate_series(0, 1) p;
      insert into lane_budget select n, k, 1000000 from generate_series(1, 10000) n, generate_series(1, 7) k;
      """;

  private static final String PLANS_OF_SMALL_TABLES =
      """
      select enqueue(1, '[{"kind": 2, "dedup_key": "small"}]');
      do $$ declare r record; begin
        for n in 1..10 loop
          for r in select * from lease('early', 0::smallint, 1, 20) loop
            perform finish(r.lane_id, r.fence, '[]');
          end loop;
        end loop;
      end $$;
      """;

  // Foreign keys hold by construction; checking a million of them would take most of the test.
  private static final String TASKS =
      """
      set session_replication_role = replica;
      insert into task (lane_id, kind, priority, run_at, dedup_key)
      select n % 10000 + 1, 1 + n / 10000 % 5, case when (n % 10000 + 1) % 100 = 0 then 2 else 0 end,
             now() - case when (n % 10000 + 1) % 100 = 0 then interval '1 hour' else interval '1 day' end, 'task:' || n
        from generate_series(0, 999999) n;
      set session_replication_role = origin;
      update lane set paused_reason = 'BY_OWNER' where id % 100 <> 0 and id % 3 = 0;
      update lane set not_before = now() + interval '10 hours', open_until = now() + interval '18 hours'
       where id % 100 <> 0 and id % 3 = 1;
      update lane set open_until = now() + interval '8 hours' where id % 100 <> 0 and id % 3 = 2;
      update lane_budget set remaining = 0 where lane_id % 100 <> 0 and lane_id % 3 = 2;
      select lane_refresh(id, now()) from lane;
      """;

  private static Connection connection;

  @BeforeAll
  static void aMillionTasks() throws SQLException {
    var database = TestPostgres.newDatabase();
    Flyway.configure().dataSource(database, null, null).load().migrate();
    connection = DriverManager.getConnection(database);
    run("set jit = off");
    run(LANES);
    run(PLANS_OF_SMALL_TABLES);
    run(TASKS);
    run("vacuum analyze lane");
    run("vacuum analyze lane_offer");
    run("vacuum analyze lane_budget");
    run("vacuum analyze task");
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  @Test
  void aLeaseOfOneTaskReadsFewPages() throws SQLException {
    assertThat(buffersOfLeases(1)).hasSize(LEASES).allMatch(buffers -> buffers <= MOST_BUFFERS);
  }

  @Test
  void aLeaseOfTwentyTasksReadsFewPages() throws SQLException {
    assertThat(buffersOfLeases(20)).hasSize(LEASES).allMatch(buffers -> buffers <= MOST_BUFFERS);
  }

  @Test
  void askingWhenThereIsNothingReadsFewPages() throws SQLException {
    run("select count(*) from lease('all', 0::smallint, 200, 1)");
    run("vacuum lane_offer");
    try {
      assertThat(buffers("select * from lease('none', 0::smallint, 1, 1)"))
          .isLessThanOrEqualTo(MOST_BUFFERS);
    } finally {
      run(
          "select finish(id, fence, '[]', p_keep => false) from lane where holder = 'all' and running_task is not null");
    }
  }

  private static List<Long> buffersOfLeases(int tasks) throws SQLException {
    var buffers = new ArrayList<Long>();
    var before = running();
    for (var lease = 0; lease < LEASES; lease++) {
      buffers.add(
          buffers(
              "select * from lease('worker-%d', 0::smallint, 1, %d) where task_id is not null"
                  .formatted(lease % 4, tasks)));
    }
    assertThat(running() - before).as("lanes leased").isEqualTo(LEASES);
    return buffers;
  }

  private static long running() throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from task where state = 1")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Pages touched by a statement and by all that its functions run. */
  private static long buffers(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("explain (analyze, buffers, format json) " + query)) {
      rows.next();
      var plan = rows.getString(1);
      // The first node's figures hold those of the nodes below it.
      var matcher = BUFFERS.matcher(plan);
      assertThat(matcher.find()).as(plan).isTrue();
      var hit = Long.parseLong(matcher.group(1));
      assertThat(matcher.find()).as(plan).isTrue();
      return hit + Long.parseLong(matcher.group(1));
    }
  }

  private static void run(String statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }
}
