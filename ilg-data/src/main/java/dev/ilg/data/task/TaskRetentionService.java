package dev.ilg.data.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days of ended tasks and keys: made ahead, dropped after their time; one replica at a time. */
@Service
class TaskRetentionService {

  private static final int DAYS_AHEAD = 7;
  private static final int KEYS_AT_ONCE = 10_000;

  private final JdbcClient sql;
  private final TaskProperties properties;
  private final Clock clock;

  TaskRetentionService(JdbcClient sql, TaskProperties properties, Clock clock) {
    this.sql = sql;
    this.properties = properties;
    this.clock = clock;
  }

  /** What was made and dropped. */
  record Kept(int created, int dropped) {}

  /** Makes the days to come and drops those that are over. */
  @Transactional
  Kept keepDays() {
    if (!isMine()) {
      return new Kept(0, 0);
    }
    return sql.sql("select created, dropped from keep_ended_days(:today, :ahead, :keep)")
        .param("today", today())
        .param("ahead", DAYS_AHEAD)
        .param("keep", (int) properties.keepEnded().toDays())
        .query(Kept.class)
        .single();
  }

  /** Frees some keys whose time is over; zero when there are no more. */
  @Transactional
  int freeKeys() {
    if (!isMine()) {
      return 0;
    }
    return sql.sql("select free_old_keys(:today, :most)")
        .param("today", today())
        .param("most", KEYS_AT_ONCE)
        .query(Integer.class)
        .single();
  }

  private boolean isMine() {
    return sql.sql("select pg_try_advisory_xact_lock(hashtext('ilg.task-retention'))")
        .query(Boolean.class)
        .single();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
