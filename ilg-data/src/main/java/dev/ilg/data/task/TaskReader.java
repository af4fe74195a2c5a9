package dev.ilg.data.task;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.KeysetOrder;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks for the people who look after them. */
@Component
class TaskReader {

  private static final KeysetOrder.Key ID = new KeysetOrder.Key("t.id", KeysetOrder.Type.BIGINT);

  private static final KeysetOrder NEWEST_FIRST = new KeysetOrder("id", true, List.of(ID));

  private static final KeysetOrder LAST_ENDED_FIRST =
      new KeysetOrder(
          "ended",
          true,
          List.of(new KeysetOrder.Key("t.done_at", KeysetOrder.Type.TIMESTAMPTZ), ID));

  private static final String OF_WHOM =
      """

       join task_type y using (kind)
       join linkedin_account a on a.id = t.lane_id
       join app_user u on u.id = a.user_id
       left join campaign c on c.id = t.campaign_id
       left join lead l on l.id = t.lead_id
      where\s"""
          + Viewer.MAY_SEE;

  /** Where tasks in a state are, each in a table or behind an index of its own. */
  private static final Map<String, String> STATES =
      Map.of(
          "READY", "task t" + OF_WHOM + " and t.state = 0 and t.error is null",
          "RUNNING", "task t" + OF_WHOM + " and t.state = 1",
          "FAILED", "task t" + OF_WHOM + " and t.state = 0 and t.error is not null",
          "DEAD", "task_dead t" + OF_WHOM);

  private final JdbcClient sql;

  TaskReader(JdbcClient sql) {
    this.sql = sql;
  }

  CursorPage<TaskView> page(Viewer viewer, String state, CursorRequest request) {
    var from = STATES.get(state);
    if (from == null) {
      throw IlgException.invalid("state", "must be READY, RUNNING, FAILED or DEAD");
    }
    var dead = state.equals("DEAD");
    var keyset = (dead ? LAST_ENDED_FIRST : NEWEST_FIRST).from(request.cursor(), request.size());
    var statement =
        "select t.id, t.lane_id, t.campaign_id, t.lead_id, t.attempt, t.error, y.name as type,"
            + " a.email, c.name as campaign, l.name as lead, '"
            + state
            + (dead
                ? "' as state, null::timestamptz as run_at, t.done_at"
                : "' as state, t.run_at, null::timestamptz")
            + " as ended_at"
            + keyset.columns()
            + " from "
            + from
            + keyset.after()
            + " order by "
            + keyset.orderBy()
            + " limit :most";
    return keyset
        .page(bind(statement, viewer), (row, _) -> view(row))
        .of(
            bind("select count(*) from (select from " + from + " limit :most) t", viewer)
                .param("most", CursorPage.COUNTED + 1)
                .query(Long.class)
                .single());
  }

  private JdbcClient.StatementSpec bind(String statement, Viewer viewer) {
    return sql.sql(statement).param("viewer", viewer.id()).param("role", viewer.role());
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
