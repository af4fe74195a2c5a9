package dev.ilg.data.outreach;

import dev.ilg.data.system.Rows;
import dev.ilg.data.task.NewTask;
import dev.ilg.data.task.TaskService;
import dev.ilg.data.task.TaskType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outreach whose outcome is open is looked at with its lane's next lease. A lane without any task
 * gets no lease, for instance after its campaign was stopped: it is given an inbox visit.
 */
@Service
class UnsettledService {

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final int KEYS_KEPT_DAYS = 60;
  private static final int AT_ONCE = 100;

  private final JdbcClient sql;
  private final TaskService tasks;
  private final Clock clock;

  UnsettledService(JdbcClient sql, TaskService tasks, Clock clock) {
    this.sql = sql;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** An outreach that nobody would come back to. */
  private record Forgotten(long account, long outreach, int looks) {}

  /** Gives every forgotten outreach a visit; answers how many there were. */
  @Transactional
  int visitForgotten() {
    var now = clock.instant();
    var forgotten = forgotten(now);
    for (var one : forgotten) {
      tasks.enqueue(one.account(), List.of(visit(one, now)));
    }
    return forgotten.size();
  }

  private List<Forgotten> forgotten(Instant now) {
    return Rows.all(
        sql.sql(
                """
                select distinct on (o.account_id) o.account_id as account, o.id as outreach, o.looks
                  from outreach o
                  join linkedin_account a on a.id = o.account_id
                 where o.state = 'ARMED'
                   and o.armed_at < :before
                   and a.deleted_at is null
                   and not exists (select from task t
                                     join task_type y using (kind)
                                     join task_type visit on visit.pool = y.pool and visit.name = 'handle-inbox'
                                    where t.lane_id = o.account_id)
                 order by o.account_id, o.id
                 limit :most
                """)
            .param("before", Rows.of(now.minus(FORGOTTEN_AFTER)))
            .param("most", AT_ONCE)
            .query(Forgotten.class)
            .list());
  }

  private static NewTask visit(Forgotten one, Instant now) {
    return new NewTask(
        TaskType.HANDLE_INBOX,
        null,
        null,
        null,
        "look:" + one.outreach() + ":" + one.looks(),
        LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(KEYS_KEPT_DAYS));
  }
}
