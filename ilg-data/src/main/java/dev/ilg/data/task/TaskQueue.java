package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  private static final String RENEW =
      """
      select lane
        from (select lane, renew(lane, token, task, make_interval(secs => :leaseSeconds)) as renewed
                from (select * from unnest(:lanes::bigint[], :tokens::bigint[], :tasks::bigint[]) r(lane, token, task)
                       order by lane) in_order) each_lane
       where renewed
      """;

  private static final String LOCK_HELD =
      """
      select l.id, l.fence = r.token and l.running_task is not null as held
        from lane l
        join unnest(:lanes::bigint[], :tokens::bigint[]) r(lane, token) on r.lane = l.id
       order by l.id
         for no key update of l
      """;

  private static final String REPORTED =
      """
      select t.id, t.kind, t.attempt, t.campaign_id, t.lead_id
        from unnest(:lanes::bigint[], :tasks::bigint[]) r(lane, task)
        join task t on t.id = r.task and t.lane_id = r.lane
      """;

  private static final String FINISH =
      """
      select r.lane, f.result, f.woken
        from jsonb_to_recordset(:lanes::jsonb)
               r(lane bigint, token bigint, report jsonb, floor timestamptz, keep boolean)
       cross join lateral finish(r.lane, r.token, r.report, r.floor, r.keep, :now) f
      """;

  private static final String ANY_READY =
      """
      select exists (select from lane_offer
                      where pool = :pool::smallint and next_ready_at <= :now and next_ready_at < 'infinity')
      """;

  private static final String NEXT_READY =
      """
      select next_ready_at
        from lane_offer
       where pool = :pool::smallint and next_ready_at > :after and next_ready_at < 'infinity'
       order by next_ready_at
       limit 1
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

  /**
   * Leases lanes; with {@code overdue} the one that was ready longest comes first, whoever had it.
   */
  List<LeasedRow> lease(
      String worker, Pool pool, int lanes, int tasks, boolean overdue, Instant now) {
    return sql.sql(LEASE)
        .param("worker", worker)
        .param("pool", pool.code())
        .param("lanes", lanes)
        .param("tasks", tasks)
        .param("leaseSeconds", properties.leaseTime().toSeconds())
        .param("stealSeconds", properties.stealAfter().toSeconds())
        .param("overdue", overdue)
        .param("now", Rows.of(now))
        .query(TaskQueue::leasedRow)
        .list();
  }

  /** Renews leases, in the order of their lanes; the lanes whose lease still holds. */
  Set<Long> renew(List<LeaseToRenew> leases) {
    return Set.copyOf(
        Rows.all(
            sql.sql(RENEW)
                .param("lanes", longs(leases, LeaseToRenew::lane))
                .param("tokens", longs(leases, LeaseToRenew::token))
                .param("tasks", longs(leases, LeaseToRenew::task))
                .param("leaseSeconds", properties.leaseTime().toSeconds())
                .query(Long.class)
                .list()));
  }

  /** Locks the lanes of reports in the order of their ids; those that their tokens still hold. */
  Set<Long> lockHeld(List<LaneReport> reports) {
    return sql
        .sql(LOCK_HELD)
        .param("lanes", longs(reports, LaneReport::lane))
        .param("tokens", longs(reports, LaneReport::token))
        .query((row, _) -> row.getBoolean("held") ? row.getLong("id") : 0)
        .list()
        .stream()
        .filter(lane -> lane != 0)
        .collect(Collectors.toSet());
  }

  /** The tasks that reports name and that are still in their lanes, by id. */
  Map<Long, TaskInHand> reported(List<LaneReport> reports) {
    var lanes = new ArrayList<Long>();
    var tasks = new ArrayList<Long>();
    for (var lane : reports) {
      for (var report : lane.reports()) {
        lanes.add(lane.lane());
        tasks.add(report.task());
      }
    }
    return sql
        .sql(REPORTED)
        .param("lanes", lanes.toArray(Long[]::new))
        .param("tasks", tasks.toArray(Long[]::new))
        .query(TaskQueue::inHand)
        .list()
        .stream()
        .collect(Collectors.toMap(TaskInHand::id, Function.identity()));
  }

  /** Ends leases with what is written of their tasks; an answer a lane. */
  Map<Long, Answer> finish(List<FinishedLane> lanes, Instant now) {
    var answers = new HashMap<Long, Answer>();
    sql.sql(FINISH)
        .param("lanes", json.writeValueAsString(lanes.stream().map(FinishedLane::row).toList()))
        .param("now", Rows.of(now))
        .query(
            row -> {
              answers.put(
                  row.getLong("lane"),
                  new Answer(row.getString("result"), pools(row.getArray("woken"))));
            });
    return answers;
  }

  /** When the next lane of a pool may act, after a moment; null when none waits for its time. */
  @Nullable Instant nextReady(Pool pool, Instant after) {
    return sql.sql(NEXT_READY)
        .param("pool", pool.code())
        .param("after", Rows.of(after))
        .query((row, _) -> Rows.at(row, "next_ready_at"))
        .optional()
        .orElse(null);
  }

  /** Whether some lane of a pool may act now. */
  boolean anyReady(Pool pool, Instant now) {
    return sql.sql(ANY_READY)
        .param("pool", pool.code())
        .param("now", Rows.of(now))
        .query(Boolean.class)
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
        task == null ? null : inHand(task, row));
  }

  /** Reads a row of {@code task}. */
  static TaskInHand inHand(ResultSet row, int number) throws SQLException {
    return inHand(row.getLong("id"), row);
  }

  private static TaskInHand inHand(long id, ResultSet row) throws SQLException {
    return new TaskInHand(
        id,
        TaskType.of(row.getInt("kind")),
        row.getInt("attempt"),
        Rows.id(row, "campaign_id"),
        Rows.id(row, "lead_id"));
  }

  private static <T> Long[] longs(List<T> rows, Function<T, Long> column) {
    return rows.stream().map(column).toArray(Long[]::new);
  }

  private static List<Pool> pools(@Nullable Array codes) throws SQLException {
    return codes == null
        ? List.of()
        : Arrays.stream((Short[]) codes.getArray()).map(Pool::of).toList();
  }
}
