package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.SettableClock;
import dev.ilg.testing.TestPostgres;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Days of ended tasks on a real PostgreSQL. */
class TaskRetentionIT {

  private final SettableClock clock = SettableClock.at("2026-03-02T06:00:00Z");
  private JdbcClient sql;
  private TransactionTemplate transactions;
  private TaskRetentionService retention;

  @BeforeEach
  void migrate() {
    var database = new DriverManagerDataSource(TestPostgres.newDatabase());
    Flyway.configure().dataSource(database).load().migrate();
    sql = JdbcClient.create(database);
    transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    var times =
        new TaskProperties(
            Duration.ofMinutes(2),
            Duration.ofSeconds(35),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofSeconds(70),
            Duration.ofSeconds(150),
            Duration.ofDays(30));
    retention = new TaskRetentionService(sql, times, clock);
    sql.sql(
            """
            insert into lane (id, open_until) values (1, 'infinity');
            insert into lane_offer (lane_id, pool) values (1, 0);
            insert into lane_budget values (1, 2, 100000);
            """)
        .update();
  }

  @Test
  void daysAreMadeAheadAndTasksLieInTheirs() {
    keepDays();

    end("today");

    assertThat(days()).startsWith("task_ended_20260301", "task_ended_20260302").hasSize(9);
    assertThat(placeOf("today")).isEqualTo("task_ended_20260302");
    assertThat(keepDays()).isEqualTo(new TaskRetentionService.Kept(0, 0));
  }

  @Test
  void whatEndedBeforeItsDayWasMadeIsMovedIntoIt() {
    end("early");
    assertThat(placeOf("early")).isEqualTo("task_ended_rest");

    keepDays();

    assertThat(placeOf("early")).isEqualTo("task_ended_20260302");
  }

  @Test
  void aDayIsDroppedAfterItsTimeAndDeadTasksStay() {
    keepDays();
    end("old");
    die("dead");
    clock.advance(Duration.ofDays(30));
    keepDays();
    assertThat(placeOf("old")).isEqualTo("task_ended_20260302");

    clock.advance(Duration.ofDays(1));
    keepDays();

    assertThat(count("select count(*) from task_done where dedup_key = 'old'")).isZero();
    assertThat(count("select count(*) from task_dead where dedup_key = 'dead'")).isOne();
    assertThat(days()).doesNotContain("task_ended_20260302");
  }

  @Test
  void keysOutliveTheirTasksUntilTheirDayIsOver() {
    keepDays();
    end("ended");
    die("dead");
    enqueue("waiting");
    sql.sql("update task_key set kept_until = '2026-03-04'").update();

    clock.advance(Duration.ofDays(2));
    assertThat(freeKeys()).isZero();
    clock.advance(Duration.ofDays(1));

    assertThat(freeKeys()).isOne();
    assertThat(enqueue("ended")).isOne();
    assertThat(enqueue("dead")).isZero();
    assertThat(enqueue("waiting")).isZero();
  }

  @Test
  void daysAreMadeWhileTasksEnd() throws InterruptedException {
    keepDays();
    enqueue("held");
    var ending =
        Thread.ofPlatform()
            .start(
                () ->
                    transactions.executeWithoutResult(
                        status -> {
                          finish("held", 2);
                          keepDaysElsewhere();
                        }));
    ending.join(Duration.ofSeconds(30));

    assertThat(ending.isAlive()).isFalse();
    assertThat(placeOf("held")).isEqualTo("task_ended_20260302");
    assertThat(days()).contains("task_ended_20260312");
  }

  /** Another replica makes days that nobody writes into yet. */
  private void keepDaysElsewhere() {
    var other = Thread.ofPlatform().start(() -> makeDays("2026-03-05"));
    try {
      other.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void makeDays(String today) {
    sql.sql("select created from keep_ended_days(:today::date, 7, 30)")
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  private TaskRetentionService.Kept keepDays() {
    return Objects.requireNonNull(transactions.execute(status -> retention.keepDays()));
  }

  private int freeKeys() {
    return Objects.requireNonNull(transactions.execute(status -> retention.freeKeys()));
  }

  private int enqueue(String key) {
    return count(
        """
        select added from enqueue(1, jsonb_build_array(jsonb_build_object('kind', 2, 'dedup_key', '%s',
          'max_attempts', 1, 'kept_until', '2026-03-31')), '%s')
        """
            .formatted(key, clock.instant()));
  }

  private void end(String key) {
    enqueue(key);
    finish(key, 2);
  }

  private void die(String key) {
    enqueue(key);
    finish(key, 3);
  }

  private void finish(String key, int state) {
    sql.sql(
            """
            select finish(1, (select fence from lease('w', 0::smallint, 1, 1, p_now => :now) limit 1),
                          jsonb_build_array(jsonb_build_object('task', (select id from task where dedup_key = :key), 'state', :state)),
                          p_now => :now)
            """)
        .param("key", key)
        .param("state", state)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query()
        .singleRow();
  }

  private List<String> days() {
    return sql.sql(
            """
            select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
             where i.inhparent = 'task_ended'::regclass and c.relname <> 'task_ended_rest' order by 1
            """)
        .query(String.class)
        .list();
  }

  private String placeOf(String key) {
    return sql.sql("select tableoid::regclass::text from task_done where dedup_key = :key")
        .param("key", key)
        .query(String.class)
        .single();
  }

  private int count(String query) {
    return sql.sql(query).query(Integer.class).single();
  }
}
