package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends what no worker comes by; one replica at a time. */
@Service
class LaneSweepService {

  private static final int LANES_AT_ONCE = 100;

  private final JdbcClient sql;
  private final LaneService lanes;
  private final Clock clock;

  LaneSweepService(JdbcClient sql, LaneService lanes, Clock clock) {
    this.sql = sql;
    this.lanes = lanes;
    this.clock = clock;
  }

  /** What a sweep found and mended. */
  record Found(int stranded, int orphaned, int lapsed) {}

  @Transactional
  Found sweep() {
    var mine =
        sql.sql("select pg_try_advisory_xact_lock(hashtext('ilg.lane-sweep'))")
            .query(Boolean.class)
            .single();
    if (!mine) {
      return new Found(0, 0, 0);
    }
    return sql.sql("select stranded, orphaned, lapsed from sweep(:now)")
        .param("now", Rows.of(clock.instant()))
        .query(Found.class)
        .single();
  }

  /** Gives due lanes with a stale policy a new one, or no morning would come without a worker. */
  @Transactional
  void renewPolicies() {
    List<Long> stale =
        Rows.all(
            sql.sql(
                    """
                select distinct l.id
                  from lane_offer o
                  join lane l on l.id = o.lane_id
                 where o.next_ready_at <= :now
                   and l.open_until <= :now
                   and l.running_task is null
                   and l.paused_reason is null
                 order by l.id
                 limit :lanes
                """)
                .param("now", Rows.of(clock.instant()))
                .param("lanes", LANES_AT_ONCE)
                .query(Long.class)
                .list());
    stale.forEach(lanes::refreshPolicy);
  }
}
