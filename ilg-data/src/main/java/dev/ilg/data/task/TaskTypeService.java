package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pauses and resumes one type of task on all lanes. */
@Service
public class TaskTypeService {

  private static final int LANES_AT_ONCE = 100;

  private final TaskQueue queue;
  private final LaneService lanes;
  private final JdbcClient sql;
  private final Clock clock;

  TaskTypeService(TaskQueue queue, LaneService lanes, JdbcClient sql, Clock clock) {
    this.queue = queue;
    this.lanes = lanes;
    this.sql = sql;
    this.clock = clock;
  }

  /** No task of the type starts from now on; what runs goes on. False when it was paused before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean pause(TaskType type, String reason) {
    // The lanes need not be told: leasing leaves paused types out and corrects the offer.
    return sql.sql(
                "update task_type set paused_reason = :reason where kind = :kind and paused_reason is null")
            .param("reason", reason)
            .param("kind", type.code())
            .update()
        > 0;
  }

  /** Tasks of the type may start again; the lanes that wait hear of it one after another. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void resume(TaskType type) {
    sql.sql(
            """
            update task_type
               set paused_reason = null, refresh_from = 0
             where kind = :kind and paused_reason is not null
            """)
        .param("kind", type.code())
        .update();
  }

  /**
   * Tells the next lanes that their type may act again; false when all know. Lanes are locked in
   * the order of their ids, and before the type's row, as by whoever reports (queue.md 3).
   */
  @Transactional
  boolean refreshSome() {
    if (!isMine()) {
      return false;
    }
    var kind =
        sql.sql("select kind from task_type where refresh_from is not null order by kind limit 1")
            .query(Integer.class)
            .optional();
    if (kind.isEmpty()) {
      return false;
    }
    var waiting = lock(kind.get());
    // Resuming a lane that is not paused only works out anew when it may act.
    waiting.forEach(lane -> lanes.wake(queue.pause(lane, null, clock.instant())));
    sql.sql("update task_type set refresh_from = :from where kind = :kind")
        .param("from", waiting.isEmpty() ? null : waiting.getLast() + 1)
        .param("kind", kind.get())
        .update();
    return true;
  }

  private boolean isMine() {
    return sql.sql("select pg_try_advisory_xact_lock(hashtext('ilg.task-type-refresh'))")
        .query(Boolean.class)
        .single();
  }

  private List<Long> lock(int kind) {
    return Rows.all(
        sql.sql(
                """
                select l.id
                  from lane l
                 where l.id >= (select refresh_from from task_type where kind = :kind)
                   and l.paused_reason is null
                   and exists (select from task where lane_id = l.id and kind = :kind and state = 0)
                 order by l.id
                 limit :lanes
                   for no key update of l
                """)
            .param("kind", kind)
            .param("lanes", LANES_AT_ONCE)
            .query(Long.class)
            .list());
  }
}
