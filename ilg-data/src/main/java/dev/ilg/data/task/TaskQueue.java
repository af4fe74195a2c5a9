package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The queue's functions in PostgreSQL, one method each (R__task_queue.sql). */
@Component
class TaskQueue {

  private static final String LEASE =
      """
      select *
        from lease(:worker, :pool::smallint, :lanes, :tasks, make_interval(secs => :leaseSeconds),
                   make_interval(secs => :stealSeconds), :overdue, :now)
      """;

  private final JdbcClient sql;
  private final JsonMapper json;
  private final TaskProperties properties;

  TaskQueue(JdbcClient sql, JsonMapper json, TaskProperties properties) {
    this.sql = sql;
    this.json = json;
    this.properties = properties;
  }

  /** One row of {@code lease}: a task of a leased lane, or a lane whose policy is stale. */
  record LeasedRow(
      long lane, long token, boolean takenOver, boolean policyStale, @Nullable TaskInHand task) {}

  /** What {@code finish} and {@code enqueue} answer. */
  record Answer(String result, List<Pool> woken) {}

  void forgetLeases(String worker, Pool pool, List<Long> holding) {
    sql.sql("select forget_leases(:worker, :pool::smallint, :holding::bigint[])")
        .param("worker", worker)
        .param("pool", pool.code())
        .param("holding", holding.toArray(Long[]::new))
        .query((row, _) -> row.getInt(1))
        .single();
  }

  List<LeasedRow> lease(String worker, Pool pool, int lanes, int tasks, Instant now) {
    return sql.sql(LEASE)
        .param("worker", worker)
        .param("pool", pool.code())
        .param("lanes", lanes)
        .param("tasks", tasks)
        .param("leaseSeconds", properties.leaseTime().toSeconds())
        .param("stealSeconds", properties.stealAfter().toSeconds())
        .param("overdue", true)
        .param("now", Rows.of(now))
        .query(TaskQueue::leasedRow)
        .list();
  }

  boolean renew(long lane, long token, long task) {
    return sql.sql("select renew(:lane, :token, :task, make_interval(secs => :leaseSeconds))")
        .param("lane", lane)
        .param("token", token)
        .param("task", task)
        .param("leaseSeconds", properties.leaseTime().toSeconds())
        .query(Boolean.class)
        .single();
  }

  Answer finish(
      long lane,
      long token,
      List<Map<String, @Nullable Object>> report,
      Instant floor,
      boolean keep,
      Instant now) {
    return sql.sql(
            "select result, woken from finish(:lane, :token, :report::jsonb, :floor, :keep, :now)")
        .param("lane", lane)
        .param("token", token)
        .param("report", json.writeValueAsString(report))
        .param("floor", Rows.of(floor))
        .param("keep", keep)
        .param("now", Rows.of(now))
        .query((row, _) -> new Answer(row.getString("result"), pools(row.getArray("woken"))))
        .single();
  }

  Answer enqueue(long lane, List<NewTask> tasks, Instant now) {
    return sql.sql("select added, woken from enqueue(:lane, :tasks::jsonb, :now)")
        .param("lane", lane)
        .param("tasks", json.writeValueAsString(tasks.stream().map(TaskQueue::row).toList()))
        .param("now", Rows.of(now))
        .query((row, _) -> new Answer(row.getString("added"), pools(row.getArray("woken"))))
        .single();
  }

  List<Pool> setPolicy(long lane, LanePolicy policy, Instant now) {
    var remaining =
        policy.remaining().entrySet().stream()
            .map(entry -> Map.of("kind", entry.getKey().code(), "remaining", entry.getValue()))
            .toList();
    return sql.sql("select set_policy(:lane, :from, :until, :remaining::jsonb, :now) as woken")
        .param("lane", lane)
        .param("from", Rows.of(policy.notBefore()))
        .param("until", Rows.of(policy.openUntil()))
        .param("remaining", json.writeValueAsString(remaining))
        .param("now", Rows.of(now))
        .query((row, _) -> pools(row.getArray("woken")))
        .single();
  }

  List<Pool> pause(long lane, @Nullable String reason, Instant now) {
    return sql.sql("select pause(:lane, :reason, :now) as woken")
        .param("lane", lane)
        .param("reason", reason)
        .param("now", Rows.of(now))
        .query((row, _) -> pools(row.getArray("woken")))
        .single();
  }

  int cancelCampaign(long lane, long campaign, Instant now) {
    return sql.sql("select cancel_campaign(:lane, :campaign, :now)")
        .param("lane", lane)
        .param("campaign", campaign)
        .param("now", Rows.of(now))
        .query(Integer.class)
        .single();
  }

  List<Pool> revive(long task, Instant now) {
    return sql.sql("select revive(:task, :now) as woken")
        .param("task", task)
        .param("now", Rows.of(now))
        .query((row, _) -> pools(row.getArray("woken")))
        .single();
  }

  private static Map<String, @Nullable Object> row(NewTask task) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("kind", task.type().code());
    row.put("priority", task.type().priority());
    row.put("run_at", task.runAt() == null ? null : task.runAt().toString());
    row.put("campaign_id", task.campaign());
    row.put("lead_id", task.lead());
    row.put("dedup_key", task.key());
    row.put("kept_until", task.keepKeyUntil().toString());
    return row;
  }

  private static LeasedRow leasedRow(ResultSet row, int number) throws SQLException {
    var task = Rows.id(row, "task_id");
    return new LeasedRow(
        row.getLong("lane_id"),
        row.getLong("fence"),
        row.getBoolean("taken_over"),
        row.getBoolean("policy_stale"),
        task == null
            ? null
            : new TaskInHand(
                task,
                TaskType.of(row.getInt("kind")),
                row.getInt("attempt"),
                Rows.id(row, "campaign_id"),
                Rows.id(row, "lead_id")));
  }

  private static List<Pool> pools(@Nullable Array codes) throws SQLException {
    return codes == null
        ? List.of()
        : Arrays.stream((Short[]) codes.getArray()).map(Pool::of).toList();
  }
}
