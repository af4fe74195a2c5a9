package dev.ilg.data.canary;

import dev.ilg.data.system.Rows;
import dev.ilg.data.task.TaskError;
import dev.ilg.data.task.TaskFailed;
import dev.ilg.data.task.TaskType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops a type of task after attempts that failed in the same way one after another, whoever made
 * them. What says nothing about the page, such as a network that is away, is not counted.
 */
@Component
class Breaker {

  private static final int IN_A_ROW = 3;
  private static final int LONGEST_DETAIL = 500;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Set<TaskError> COUNTED = Set.of(TaskError.PAGE_CHANGED, TaskError.INTERNAL);

  private final TypeStops stops;
  private final CanaryTasks canaries;
  private final JdbcClient sql;
  private final Clock clock;

  Breaker(TypeStops stops, CanaryTasks canaries, JdbcClient sql, Clock clock) {
    this.stops = stops;
    this.canaries = canaries;
    this.sql = sql;
    this.clock = clock;
  }

  /** One attempt that failed, as it is kept. */
  private record Attempt(String error, String detail, Instant at) {

    boolean isLike(Attempt other) {
      return error.equals(other.error) && detail.equals(other.detail);
    }
  }

  /** Within the transaction of the report, under its lane's lock. */
  @EventListener
  public void on(TaskFailed failed) {
    var detail = failed.detail();
    if (!COUNTED.contains(failed.error())
        || detail == null
        || !CanaryTasks.walkedBy(failed.type()).isEmpty()) {
      return;
    }
    keep(failed, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
    var last = last(failed.type());
    if (last.size() == IN_A_ROW
        && last.stream().allMatch(last.getFirst()::isLike)
        && !succeededSince(failed.type(), last.getLast().at())) {
      stops.stop(
          failed.type(), StopReason.FAILING, failed.error() + ": " + last.getFirst().detail());
      canaries.again(failed.lane(), CanaryTasks.of(failed.type()), failed.type() + ":failing");
    }
  }

  private void keep(TaskFailed failed, String detail) {
    sql.sql("delete from task_failure where at < :before")
        .param("before", Rows.of(clock.instant().minus(KEPT)))
        .update();
    sql.sql(
            """
            insert into task_failure (kind, lane_id, task_id, error, detail, at)
            values (:kind, :lane, :task, :error, :detail, :at)
            """)
        .param("kind", failed.type().code())
        .param("lane", failed.lane())
        .param("task", failed.task())
        .param("error", failed.error().name())
        .param("detail", detail)
        .param("at", Rows.of(clock.instant()))
        .update();
  }

  /** The last attempts that count: those before a stop have had their consequence. */
  private List<Attempt> last(TaskType type) {
    return sql.sql(
            """
            select error, detail, at
              from task_failure
             where kind = :kind
               and at > coalesce((select max(resumed_at) from task_type_stop where kind = :kind), '-infinity')
             order by id desc
             limit :most
            """)
        .param("kind", type.code())
        .param("most", IN_A_ROW)
        .query(
            (row, _) ->
                new Attempt(row.getString("error"), row.getString("detail"), Rows.at(row, "at")))
        .list();
  }

  private boolean succeededSince(TaskType type, Instant since) {
    return sql.sql(
            "select exists (select from task_done where kind = :kind and state = 2 and done_at >= :since)")
        .param("kind", type.code())
        .param("since", Rows.of(since))
        .query(Boolean.class)
        .single();
  }
}
