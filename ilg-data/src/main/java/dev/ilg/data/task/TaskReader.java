package dev.ilg.data.task;

import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks for the people who look after them. */
@Component
class TaskReader {

  private static final String TASKS =
      """
      with tasks as (
        select id, lane_id, kind, case when state = 1 then 'RUNNING' when error is null then 'READY' else 'FAILED' end as state,
               attempt, campaign_id, lead_id, error, run_at, null::timestamptz as ended_at
          from task
        union all
        select id, lane_id, kind, 'DEAD', attempt, campaign_id, lead_id, error, null, done_at
          from task_dead)
      select t.*, y.name as type, a.email, c.name as campaign, l.name as lead, count(*) over () as total
        from tasks t
        join task_type y using (kind)
        join linkedin_account a on a.id = t.lane_id
        join app_user u on u.id = a.user_id
        left join campaign c on c.id = t.campaign_id
        left join lead l on l.id = t.lead_id
       where t.state = :state
         and\s"""
          + Viewer.MAY_SEE
          + " order by coalesce(t.ended_at, t.run_at) desc, t.id limit :size offset :offset";

  private final JdbcClient sql;

  TaskReader(JdbcClient sql) {
    this.sql = sql;
  }

  TaskPage page(Viewer viewer, String state, PageRequest page) {
    if (!Set.of("READY", "RUNNING", "FAILED", "DEAD").contains(state)) {
      throw IlgException.invalid("state", "must be READY, RUNNING, FAILED or DEAD");
    }
    var total = new long[1];
    var items =
        sql.sql(TASKS)
            .param("state", state)
            .param("viewer", viewer.id())
            .param("role", viewer.role())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, _) -> {
                  total[0] = row.getLong("total");
                  return view(row);
                })
            .list();
    return new TaskPage(items, total[0]);
  }

  void mustSeeDead(Viewer viewer, long task) {
    var seen =
        sql.sql(
                """
            select t.id
              from task_dead t
              join linkedin_account a on a.id = t.lane_id
              join app_user u on u.id = a.user_id
             where t.id = :task and\s"""
                    + Viewer.MAY_SEE)
            .param("task", task)
            .param("viewer", viewer.id())
            .param("role", viewer.role())
            .query(Long.class)
            .optional();
    if (seen.isEmpty()) {
      throw IlgException.notFound("dead task");
    }
  }

  private static TaskView view(ResultSet row) throws SQLException {
    return new TaskView(
        row.getLong("id"),
        row.getString("type"),
        row.getString("state"),
        new TaskView.TaskAccount(row.getLong("lane_id"), row.getString("email")),
        named(row, "campaign_id", "campaign"),
        named(row, "lead_id", "lead"),
        row.getInt("attempt"),
        row.getString("error"),
        Rows.instant(row, "run_at"),
        Rows.instant(row, "ended_at"));
  }

  private static TaskView.@Nullable Named named(ResultSet row, String id, String name)
      throws SQLException {
    var value = Rows.id(row, id);
    var text = row.getString(name);
    return value == null || text == null ? null : new TaskView.Named(value, text);
  }
}
