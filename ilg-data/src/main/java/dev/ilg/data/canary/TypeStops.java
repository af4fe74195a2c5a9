package dev.ilg.data.canary;

import dev.ilg.data.system.Rows;
import dev.ilg.data.task.TaskType;
import dev.ilg.data.task.TaskTypeService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stops of types of tasks, with why and until when; all within the transaction of the caller. */
@Component
class TypeStops {

  private static final Logger log = LoggerFactory.getLogger(TypeStops.class);
  private static final Duration LATELY = Duration.ofHours(24);

  private final TaskTypeService types;
  private final JdbcClient sql;
  private final Clock clock;

  TypeStops(TaskTypeService types, JdbcClient sql, Clock clock) {
    this.types = types;
    this.sql = sql;
    this.clock = clock;
  }

  /** Stops a type on all lanes; nothing happens when it is stopped. */
  void stop(TaskType type, StopReason reason, String detail) {
    if (!types.pause(type, reason.name())) {
      return;
    }
    sql.sql(
            """
            insert into task_type_stop (kind, reason, detail, stopped_at)
            values (:kind, :reason, :detail, :at)
            """)
        .param("kind", type.code())
        .param("reason", reason.name())
        .param("detail", detail)
        .param("at", Rows.of(clock.instant()))
        .update();
    log.error(
        "{} is stopped on all lanes; read docs/operations.md, Page changed  reason={} detail={}",
        type,
        reason,
        detail);
  }

  /** Ends a stop; nothing happens when there is none. */
  void resume(TaskType type, @Nullable Long by) {
    var ended =
        sql.sql(
                """
                update task_type_stop
                   set resumed_at = :at, resumed_by = :by
                 where kind = :kind and resumed_at is null
                """)
            .param("at", Rows.of(clock.instant()))
            .param("by", by)
            .param("kind", type.code())
            .update();
    if (ended > 0) {
      types.resume(type);
      log.info("{} goes on; {}", type, by == null ? "its canary passes" : "an admin resumed it");
    }
  }

  /** Why a type is stopped; empty while it runs. */
  Optional<StopReason> reason(TaskType type) {
    return sql.sql("select reason from task_type_stop where kind = :kind and resumed_at is null")
        .param("kind", type.code())
        .query(String.class)
        .optional()
        .map(StopReason::valueOf);
  }

  /** How often failures stopped a type lately; a page that passes cannot be all that is wrong. */
  int timesFailing(TaskType type) {
    return sql.sql(
            """
            select count(*)::int from task_type_stop
             where kind = :kind and reason = 'FAILING' and stopped_at > :since
            """)
        .param("kind", type.code())
        .param("since", Rows.of(clock.instant().minus(LATELY)))
        .query(Integer.class)
        .single();
  }

  /** Every type with the stop that holds now. */
  List<StoppedType> all() {
    return sql.sql(
            """
            select y.kind, y.name, s.reason, s.detail, s.stopped_at
              from task_type y
              left join task_type_stop s on s.kind = y.kind and s.resumed_at is null
             order by y.kind
            """)
        .query(
            (row, _) -> {
              var reason = row.getString("reason");
              return new StoppedType(
                  TaskType.of(row.getInt("kind")),
                  row.getString("name"),
                  reason == null ? null : StopReason.valueOf(reason),
                  row.getString("detail"),
                  Rows.instant(row, "stopped_at"));
            })
        .list();
  }
}
