package dev.ilg.data.task;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking after tasks: what failed, what waits, what runs again. */
@Service
class TaskAdminService {

  private final TaskReader reader;
  private final TaskService tasks;
  private final AuditService audit;
  private final JdbcClient sql;
  private final Clock clock;

  TaskAdminService(
      TaskReader reader, TaskService tasks, AuditService audit, JdbcClient sql, Clock clock) {
    this.reader = reader;
    this.tasks = tasks;
    this.audit = audit;
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  CursorPage<TaskView> page(Viewer viewer, String state, CursorRequest page) {
    return reader.page(viewer, state, page);
  }

  @Transactional
  void retry(Viewer viewer, long task) {
    reader.mustSeeDead(viewer, task);
    tasks.retry(task);
    audit.note(viewer.id(), null, "TASK_RETRIED", "task/" + task, "");
  }

  @Transactional(readOnly = true)
  Workload workload() {
    return sql.sql(
            """
            select count(distinct o.lane_id) filter (where o.next_ready_at <= :now and l.running_task is null)::int as ready,
                   (select count(*) from lane where running_task is not null)::int as leased,
                   min(o.next_ready_at) filter (where o.next_ready_at > :now) as next_ready_at
              from lane_offer o
              join lane l on l.id = o.lane_id
             where o.next_ready_at < 'infinity'
               and l.paused_reason is null
            """)
        .param("now", Rows.of(clock.instant()))
        .query(
            (row, _) ->
                new Workload(
                    row.getInt("ready"), row.getInt("leased"), Rows.instant(row, "next_ready_at")))
        .single();
  }
}
