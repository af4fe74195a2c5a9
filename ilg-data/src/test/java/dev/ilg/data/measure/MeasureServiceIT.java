package dev.ilg.data.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.SettableClock;
import dev.ilg.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The figures are those of the rows, and reading them does not read what happened long ago. */
class MeasureServiceIT {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  /** The tables that grow with time have more than 2000 pages. */
  private static final long MOST_BUFFERS = 800;

  private static final String YEARS =
      """
      set session_replication_role = replica;
      insert into app_user (email, password_hash, name, role, created_at) values ('c@x.example', 'x', 'C', 'USER', now());
      insert into lead (campaign_id, user_id, position, sales_id, sales_url, state, found_at, last_event_at)
      select n % 20, 1, n, 's' || n, 'x', case when n % 3 = 0 then 'INVITED' else 'FOUND' end, now(), now()
        from generate_series(1, 20000) n;
      insert into outreach (lead_id, campaign_id, account_id, user_id, member_id, kind, state, task_id, fence, variant, text, day,
                            armed_at, settled_at)
      select n, n % 20, 1, 1, n::text, 'INVITE', case when n % 5000 = 0 then 'UNKNOWN' else 'DONE' end, 1, 1, 1, '', '2026-05-01',
             now(), now()
        from generate_series(1, 20000) n;
      insert into credit_entry (user_id, kind, amount, reason, at)
      select 1, case when n % 2 = 0 then 'BOUGHT' else 'SPENT' end, 1, 'x', now() from generate_series(1, 20000) n;
      insert into daily_count (campaign_id, account_id, user_id, day, invites, replied)
      select c, 1, 1, date '2026-06-02' - d, 3, 1 from generate_series(1, 20) c, generate_series(0, 999) d;
      insert into lane (id, open_until) select n, 'infinity' from generate_series(1, 5) n;
      insert into lane_offer (lane_id, pool, next_ready_at)
      select n, 1, timestamptz '2026-06-01T11:00:00Z' from generate_series(1, 5) n;
      insert into task (lane_id, kind, priority, run_at, dedup_key)
      select 1 + n % 5, 3, n % 4, timestamptz '2026-06-01T11:30:00Z' - n % 5000 * interval '1 second', 'task:' || n
        from generate_series(1, 20000) n;
      insert into lead_count select * from lead_count_truth;
      insert into credit_total select * from credit_total_truth;
      set session_replication_role = origin;
      """;

  private static final SettableClock CLOCK = new SettableClock(NOON);

  private static SingleConnectionDataSource database;
  private static JdbcClient sql;
  private static MeasureService measures;

  @BeforeAll
  static void years() {
    var url = TestPostgres.newDatabase();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    database = new SingleConnectionDataSource(url, true);
    sql = JdbcClient.create(database);
    sql.sql("set jit = off").update();
    sql.sql(YEARS).update();
    sql.sql("vacuum analyze").update();
    measures = new MeasureService(sql, CLOCK);
  }

  @AfterAll
  static void close() {
    database.destroy();
  }

  @Test
  void tellsWhatTheRowsSay() {
    CLOCK.set(NOON);

    assertThat(figures())
        .containsEntry("LEAD INVITED", 6666.0)
        .containsEntry("LEAD FOUND", 13334.0)
        .containsEntry("LEAD REPLIED", 0.0)
        .containsEntry("OUTREACH_UNKNOWN ", 4.0)
        .containsEntry("CREDIT BOUGHT", 10000.0)
        .containsEntry("CREDIT SPENT", 10000.0)
        .containsEntry("DAILY_COUNT invites", 60000.0)
        .containsEntry("DAILY_COUNT replied", 20000.0)
        .containsEntry("DAILY_COUNT connected", 0.0)
        .containsEntry("TASK_WAITING send-invite", 20000.0)
        .containsEntry("TASK_WAITING lead-scrape", 0.0)
        // Since its lane may act again, which came after the oldest task's own time.
        .containsEntry("TASK_OLDEST send-invite", 3600.0)
        .containsEntry("TASK_OLDEST handle-inbox", 0.0);
  }

  @Test
  void daysAreCountedOnWhileTimeGoesOn() {
    CLOCK.set(NOON);
    var before = figures().getOrDefault("DAILY_COUNT withdrawals", -1.0);
    sql.sql("update daily_count set withdrawals = 1 where day = date '2026-06-01'").update();
    assertThat(figures()).containsEntry("DAILY_COUNT withdrawals", before + 20);

    for (var day = 0; day < 7; day++) {
      CLOCK.advance(Duration.ofDays(1));
      assertThat(figures()).containsEntry("DAILY_COUNT withdrawals", before + 20);
    }
    sql.sql("update daily_count set withdrawals = 0").update();
  }

  @Test
  void whatHappenedLongAgoIsNotReadAgain() {
    CLOCK.set(NOON);
    measures.work();

    var before = touched();
    measures.work();
    assertThat(touched() - before).isLessThan(MOST_BUFFERS);
  }

  private static Map<String, Double> figures() {
    return measures.work().stream()
        .collect(Collectors.toMap(it -> it.figure() + " " + it.label(), Measured::value));
  }

  /** Pages of tables and indexes that this connection has touched. */
  private static long touched() {
    sql.sql("select pg_stat_force_next_flush()").query((_, _) -> 0).list();
    return sql.sql(
            "select coalesce(sum(hits + reads), 0) from pg_stat_get_backend_io(pg_backend_pid())")
        .query(Long.class)
        .single();
  }
}
