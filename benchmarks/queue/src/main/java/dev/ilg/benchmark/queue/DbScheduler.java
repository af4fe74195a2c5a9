package dev.ilg.benchmark.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * db-scheduler, which knows no lanes: lock and fetch with 24 threads. Arguments: tasks of the
 * warm-up, tasks that count, file of the work log.
 */
final class DbScheduler {

  private static final int THREADS = 24;
  private static final String TABLE =
      """
      create table scheduled_tasks (
        task_name text not null, task_instance text not null, task_data bytea,
        execution_time timestamp with time zone not null, picked boolean not null, picked_by text,
        last_success timestamp with time zone, last_failure timestamp with time zone,
        consecutive_failures int, last_heartbeat timestamp with time zone,
        version bigint not null, priority smallint, primary key (task_name, task_instance));
      create index execution_time_idx on scheduled_tasks (execution_time);
      create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
      """;

  private final DataSource database;
  private final Instant now;

  private DbScheduler(DataSource database, Instant now) {
    this.database = database;
    this.now = now;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    var settings = new HikariConfig();
    settings.setJdbcUrl(Ilg.setting("BENCH_JDBC"));
    settings.setMaximumPoolSize(THREADS + 4);
    try (var database = new HikariDataSource(settings)) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        statement.execute(TABLE);
      }
      var peer = new DbScheduler(database, Clock.systemUTC().instant());
      var phases = new Phases();
      phases.reached("ready");
      peer.drain("warm-up", Integer.parseInt(arguments[0]), () -> {}, new WorkLog());
      var log = new WorkLog();
      var total = Integer.parseInt(arguments[1]);
      peer.drain("count", total, () -> phases.reached("warm"), log);
      phases.reached("drained");
      log.write(Path.of(arguments[2]));
      phases.reached("written");
    }
  }

  /** What comes between adding tasks and working them. */
  private interface Beginning {
    void begin() throws IOException;
  }

  private void drain(String name, int total, Beginning beginning, WorkLog log)
      throws IOException, InterruptedException {
    var done = new CountDownLatch(total);
    var entries = new ArrayList<WorkLog.Entry>();
    var task =
        Tasks.oneTime(name)
            .execute(
                (instance, _) -> {
                  var from = System.nanoTime();
                  var number = Long.parseLong(instance.getId());
                  synchronized (entries) {
                    entries.add(
                        new WorkLog.Entry(
                            number, number, instance.getId(), from, System.nanoTime()));
                  }
                  done.countDown();
                });
    var scheduler =
        Scheduler.create(database, task)
            .threads(THREADS)
            .pollUsingLockAndFetch(1.0, 4.0)
            .pollingInterval(Duration.ofMillis(100))
            .build();
    var instances =
        IntStream.range(0, total).mapToObj(n -> task.instance(Integer.toString(n))).toList();
    for (var from = 0; from < total; from += 1000) {
      scheduler.scheduleBatch(
          List.copyOf(instances.subList(from, Math.min(total, from + 1000))), now);
    }
    beginning.begin();
    scheduler.start();
    done.await();
    scheduler.stop();
    log.addAll(entries);
  }
}
