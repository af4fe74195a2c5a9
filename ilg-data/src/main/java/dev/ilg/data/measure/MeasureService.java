package dev.ilg.data.measure;

import dev.ilg.data.system.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures; every replica reads the same. */
@Service
class MeasureService {

  /** An outreach is counted on the day of its click, minutes after it at most; zones are a day. */
  private static final int DAYS_THAT_CHANGE = 3;

  private static final LocalDate BEFORE_ALL_DAYS = LocalDate.of(1, 1, 1);
  private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);

  // Waiting tasks are one pass over an index; the oldest is looked up in each lane that could work
  // now.
  private static final String WORK =
      """
      select 'TASK_WAITING' as figure, y.name as label, coalesce(w.tasks, 0)::float as value
        from task_type y left join (select kind, count(*) as tasks from task where state = 0 group by kind) w using (kind)
      union all
      select 'TASK_RUNNING', y.name, coalesce(r.tasks, 0)
        from task_type y left join (select kind, count(*) as tasks from task where state = 1 group by kind) r using (kind)
      union all
      select 'TASK_OLDEST', y.name, coalesce(max(extract(epoch from :now - t.since)), 0)
        from task_type y
        left join (lane_offer o
                   join lane l on l.id = o.lane_id and l.paused_reason is null and l.running_task is null)
               on o.pool = y.pool and o.next_ready_at <= :now
        left join lateral (select greatest(min(head.run_at), o.next_ready_at) as since
                             from generate_series(0, 3) p(priority)
                            cross join lateral (select run_at from task
                                                 where lane_id = o.lane_id and kind = y.kind and priority = p.priority
                                                   and state = 0 and run_at <= :now
                                                 order by run_at limit 1) head
                           having count(*) > 0) t on true
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
      select 'LEAD', state, coalesce(sum(leads), 0)
        from (select null) always
        left join lead_count on true
       cross join lateral (values ('FOUND', in_found), ('SCRAPED', in_scraped), ('INVITED', in_invited),
                                  ('CONNECTED', in_connected), ('REPLIED', in_replied), ('WITHDRAWN', in_withdrawn),
                                  ('SKIPPED', in_skipped), ('FAILED', in_failed), ('ERASED', in_erased)) counted(state, leads)
       group by state
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
      select 'CREDIT', kind, coalesce(sum(amount), 0)
        from (select null) always
        left join credit_total on true
       cross join lateral (values ('BOUGHT', bought), ('REMOVED', removed), ('RESERVED', reserved), ('SPENT', used),
                                  ('RELEASED', released)) summed(kind, amount)
       group by kind
      """;

  private static final String DAYS =
      """
      select 'DAILY_COUNT' as figure, what as label, coalesce(sum(value), 0)::float as value
        from (select null) always
        left join daily_count on day > :after and day <= :until
       cross join lateral (values ('scraped', scraped), ('invites', invites), ('first_follow_ups', first_follow_ups),
                                  ('second_follow_ups', second_follow_ups), ('withdrawals', withdrawals),
                                  ('connected', connected), ('replied', replied)) counted(what, value)
       group by what
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
  private volatile Past past = new Past(LocalDate.EPOCH, List.of());

  MeasureService(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What was counted until a day that no count reaches any more. */
  private record Past(LocalDate until, List<Measured> days) {}

  /** Queue, accounts, campaigns, outreach, credits. */
  @Transactional(readOnly = true)
  List<Measured> work() {
    var figures = new ArrayList<>(ask(WORK));
    figures.addAll(ask(PEOPLE));
    figures.addAll(days());
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

  /** All days together, of which only the last few are read again. */
  private List<Measured> days() {
    var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_THAT_CHANGE);
    if (!past.until().equals(until)) {
      past = new Past(until, days(BEFORE_ALL_DAYS, until));
    }
    var sums = new TreeMap<String, Measured>();
    past.days().forEach(day -> sums.put(day.label(), day));
    days(until, AFTER_ALL_DAYS).forEach(day -> sums.merge(day.label(), day, Measured::and));
    return List.copyOf(sums.values());
  }

  private List<Measured> days(LocalDate after, LocalDate until) {
    return figures(sql.sql(DAYS).param("after", after).param("until", until));
  }

  private List<Measured> ask(String statement) {
    return figures(sql.sql(statement).param("now", Rows.of(clock.instant())));
  }

  private static List<Measured> figures(StatementSpec question) {
    return question
        .query(
            (row, _) ->
                new Measured(
                    Figure.valueOf(row.getString("figure")),
                    row.getString("label"),
                    row.getDouble("value")))
        .list();
  }
}
