package dev.ilg.data.measure;

import dev.ilg.data.system.Rows;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures; every replica reads the same. */
@Service
class MeasureService {

  private static final String WORK =
      """
      select 'TASK_WAITING' as figure, y.name as label, count(t.id)::float as value
        from task_type y left join task t on t.kind = y.kind and t.state = 0
       group by y.name
      union all
      select 'TASK_RUNNING', y.name, count(t.id)
        from task_type y left join task t on t.kind = y.kind and t.state = 1
       group by y.name
      union all
      select 'TASK_OLDEST', y.name, coalesce(extract(epoch from max(:now - greatest(t.run_at, o.next_ready_at))), 0)
        from task_type y
        left join (task t
                   join lane l on l.id = t.lane_id and l.paused_reason is null and l.running_task is null
                   join lane_offer o on o.lane_id = t.lane_id and o.next_ready_at <= :now)
               on t.kind = y.kind and o.pool = y.pool and t.state = 0 and t.run_at <= :now
       group by y.name
      union all
      select 'TASK_DEAD', '', count(*) from task_dead
      union all
      select 'TASK_TYPE_STOPPED', name, (paused_reason is not null)::int from task_type
      union all
      select 'LANE', s.state, count(l.id)
        from unnest(array['paused', 'leased', 'ready', 'resting']) s(state)
        left join lane l
               on s.state = case when l.paused_reason is not null then 'paused'
                                 when l.running_task is not null then 'leased'
                                 when exists (select from lane_offer o where o.lane_id = l.id and o.next_ready_at <= :now) then 'ready'
                                 else 'resting' end
       group by s.state
      """;

  private static final String PEOPLE =
      """
      select 'ACCOUNT' as figure, s.state as label, count(a.id)::float as value
        from unnest(array['paused', 'signed_in', 'signed_out']) s(state)
        left join linkedin_account a
               on a.deleted_at is null
              and s.state = case when a.paused_since is not null then 'paused' when a.signed_in then 'signed_in' else 'signed_out' end
       group by s.state
      union all
      select 'CAMPAIGN', s.status, count(c.id)
        from unnest(array['DRAFT', 'ACTIVE', 'STOPPED', 'PAUSED']) s(status)
        left join campaign c on c.status = s.status and c.deleted_at is null
       group by s.status
      union all
      select 'CAMPAIGN_PAUSED', r.reason, count(c.id)
        from unnest(array['OUT_OF_CREDITS', 'WEEKLY_LIMIT', 'NOTE_QUOTA', 'SEARCH_CAP', 'LIST_EXHAUSTED', 'CHECKPOINT', 'ACCOUNT_REFUSED']) r(reason)
        left join campaign c on c.paused_reason = r.reason and c.deleted_at is null
       group by r.reason
      union all
      select 'LEAD', state, count(*) from lead group by state
      union all
      select 'OUTREACH_UNKNOWN', '', count(*) from outreach where state = 'UNKNOWN'
      union all
      select 'OUTREACH_ARMED', '', coalesce(extract(epoch from :now - min(armed_at)), 0) from outreach where state = 'ARMED'
      union all
      select 'CHECKPOINT_OPEN', k.kind, count(c.id)
        from unnest(array['CODE', 'APP_APPROVAL', 'CAPTCHA', 'OTHER']) k(kind)
        left join checkpoint c on c.kind = k.kind and c.resolved_at is null
       group by k.kind
      union all
      select 'CHECKPOINT_OLDEST', '', coalesce(extract(epoch from :now - min(raised_at)), 0) from checkpoint where resolved_at is null
      union all
      select 'DAILY_COUNT', what, sum(value)
        from daily_count
       cross join lateral (values ('scraped', scraped), ('invites', invites), ('first_follow_ups', first_follow_ups),
                                  ('second_follow_ups', second_follow_ups), ('withdrawals', withdrawals),
                                  ('connected', connected), ('replied', replied)) counted(what, value)
       group by what
      union all
      select 'CREDIT', kind, sum(amount) from credit_entry group by kind
      """;

  // Written and read by the database's clock, whatever business time does.
  private static final String OUTBOX =
      """
      select 'OUTBOX_WAITING' as figure, '' as label, count(*)::float as value from outbox where published_at is null
      union all
      select 'OUTBOX_OLDEST', '', coalesce(extract(epoch from clock_timestamp() - min(at)), 0) from outbox where published_at is null
      """;

  private static final String LANES_WAITING =
      """
      select count(*)::int
        from lane_offer o
        join lane l on l.id = o.lane_id
       where o.pool = :pool
         and o.next_ready_at <= :now
         and l.running_task is null
         and l.paused_reason is null
      """;

  private final JdbcClient sql;
  private final Clock clock;

  MeasureService(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Queue, accounts, campaigns, outreach, credits. */
  @Transactional(readOnly = true)
  List<Measured> work() {
    var figures = new ArrayList<>(ask(WORK));
    figures.addAll(ask(PEOPLE));
    return List.copyOf(figures);
  }

  /** The outbox, which means something only where a broker takes from it. */
  @Transactional(readOnly = true)
  List<Measured> outbox() {
    return ask(OUTBOX);
  }

  /**
   * Lanes that could be worked now and were not taken for so long; no lane is counted that is
   * leased.
   */
  @Transactional(readOnly = true)
  int lanesWaiting(int pool, Duration since) {
    return sql.sql(LANES_WAITING)
        .param("pool", pool)
        .param("now", Rows.of(clock.instant().minus(since)))
        .query(Integer.class)
        .single();
  }

  private List<Measured> ask(String statement) {
    return sql.sql(statement)
        .param("now", Rows.of(clock.instant()))
        .query(
            (row, _) ->
                new Measured(
                    Figure.valueOf(row.getString("figure")),
                    row.getString("label"),
                    row.getDouble("value")))
        .list();
  }
}
