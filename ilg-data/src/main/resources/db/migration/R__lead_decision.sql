-- What happens to a lead next, when at the earliest, and which rule decides it. decide_lead keeps what depends on the lead alone
-- with every change of the lead; lead_decisions adds what campaign, account and lane say at a moment, from their own rows.

-- The first moment from p_from on, no earlier than on p_day, at which an account may work.
create or replace function account_opens(p_account linkedin_account, p_from timestamptz, p_day date)
returns timestamptz language sql stable as $$
  select min(greatest((d::date + p_account.work_from) at time zone p_account.time_zone, p_from))
    from generate_series(p_day, p_day + 8, interval '1 day') d
   where (p_account.working_days >> (extract(isodow from d)::int - 1)) & 1 = 1
     and (d::date + p_account.work_to) at time zone p_account.time_zone > p_from
$$;

-- How many invites an account may send on a local day. A new account, or one that rested, begins with 15 and sends one more for each
-- of the last 30 days on which it sent some. A cap above the default (25) is an admin's word that the account is a seasoned one.
create or replace function invites_a_day(p_account linkedin_account, p_day date) returns int language sql stable as $$
  select case
           when p_account.invites_per_day > 25 then p_account.invites_per_day
           else least(p_account.invites_per_day, 15 + (
             select count(distinct day)::int from outreach
              where account_id = p_account.id and kind = 'INVITE' and state <> 'VOID' and day < p_day and day >= p_day - 30))
         end
$$;

-- Until when LinkedIn or an unreadable page keeps a lead from being invited, and which rule says so; no row when nothing does.
create or replace function invite_floor(p_lead bigint, p_now timestamptz)
returns table (rule text, inputs jsonb, at timestamptz) language sql stable as $$
  select f.rule, f.inputs, f.at
    from (select 'COOLDOWN' as rule, '{"days": 21}'::jsonb as inputs, max(settled_at) + interval '21 days' as at
            from outreach where lead_id = p_lead and refusal = 'COOLDOWN'
          union all
          select 'UNREADABLE', '{"days": 1}', max(at) + interval '1 day'
            from lead_event where lead_id = p_lead and kind = 'POSTPONED') f
   where f.at > p_now
   order by f.at desc
   limit 1
$$;

create or replace function decide_lead(p_lead bigint, p_now timestamptz) returns void language sql as $$
  update lead l
     set step = d.step, step_rule = d.rule, step_inputs = d.inputs, step_at = d.at, decided_at = p_now
    from lead one
    join campaign c on c.id = one.campaign_id
    join linkedin_account a on a.id = c.account_id
    left join lateral (
      select kind, state, looks, evidence from outreach
       where lead_id = one.id and (state = 'UNKNOWN' or state = 'ARMED' and looks > 0) order by id desc limit 1) open on true
    left join lateral (
      select max(day) filter (where kind = 'FOLLOW_UP_1') as first, max(day) filter (where kind = 'FOLLOW_UP_2') as second
        from outreach where lead_id = one.id and state = 'DONE') sent on true
    left join lateral invite_floor(one.id, p_now) floor on one.state = 'SCRAPED'
    cross join lateral (
      select * from (values
        (1, open.state = 'UNKNOWN', 'PERSON', 'OUTCOME_UNKNOWN',
            jsonb_build_object('kind', open.kind, 'evidence', coalesce(open.evidence, '')), null::timestamptz),
        (2, open.state = 'ARMED', 'LOOK', 'UNSETTLED', jsonb_build_object('kind', open.kind, 'looks', open.looks), null),
        (3, one.state = 'FOUND', 'READ_PROFILE', 'LIST_ORDER', jsonb_build_object('position', one.position), null),
        (4, one.state = 'SCRAPED' and floor.at is not null, 'INVITE', floor.rule, floor.inputs, floor.at),
        (5, one.state = 'SCRAPED', 'INVITE', 'LIST_ORDER', jsonb_build_object('position', one.position), null),
        (6, one.state = 'INVITED', 'WITHDRAW', 'WITHDRAW_AFTER', jsonb_build_object('days', c.withdraw_after_days),
            one.invited_at + make_interval(days => c.withdraw_after_days)),
        (7, one.state = 'CONNECTED' and sent.second is not null, 'NOTHING', 'SEQUENCE_DONE', '{}', null),
        (8, one.state = 'CONNECTED' and sent.first is not null, 'FOLLOW_UP_2', 'LATER_DAY', jsonb_build_object('sentOn', sent.first),
            (sent.first + 1)::timestamp at time zone a.time_zone),
        (9, one.state = 'CONNECTED', 'FOLLOW_UP_1', 'FOLLOW_UP_AFTER', '{"hours": 24}', one.invited_at + interval '24 hours'),
        (10, one.state = 'REPLIED', 'NOTHING', 'REPLIED', '{}', null),
        (11, one.state = 'WITHDRAWN', 'NOTHING', 'WITHDRAWN', '{}', null),
        (12, one.state = 'ERASED', 'NOTHING', 'ERASED', '{}', null),
        (13, true, 'NOTHING', 'ENDED', jsonb_build_object('reason', coalesce(one.reason, '')), null)
      ) v (rank, holds, step, rule, inputs, at) where holds order by rank limit 1) d
   where one.id = p_lead and l.id = one.id
$$;

create or replace function lead_decisions(p_leads bigint[], p_now timestamptz)
returns table (lead_id bigint, step text, rule text, inputs jsonb, at timestamptz, decided_at timestamptz)
language sql stable as $$
  with asked as (
    select l.*, c.account_id, c.status, c.paused_reason, c.paused_until, c.withdraw_after_days
      from lead l join campaign c on c.id = l.campaign_id where l.id = any (p_leads)),
  -- what an account has used and may use, once for all of its leads
  standing as materialized (
    select a.id as account_id, a as account, n.paused_reason, n.not_before, t.today,
           account_opens(a, p_now, t.today) as opens, account_opens(a, p_now, t.today + 1) as tomorrow,
           (select count(*) from outreach o where o.account_id = a.id and o.kind = 'INVITE' and o.state <> 'VOID' and o.day = t.today) as invites,
           invites_a_day(a, t.today) as allowed,
           (select count(*) from lead w join campaign k on k.id = w.campaign_id where k.account_id = a.id and w.state = 'INVITED') as pending,
           (select count(*) from outreach o where o.account_id = a.id and o.kind = 'INVITE' and o.state <> 'VOID'
              and o.day > t.today - 7 and o.day <= t.today) as week,
           (select min(d::date) from generate_series(t.today + 1, t.today + 7, interval '1 day') d
             where (select count(*) from outreach o where o.account_id = a.id and o.kind = 'INVITE' and o.state <> 'VOID'
                       and o.day > d::date - 7 and o.day <= d::date) < a.invites_per_week) as week_over,
           (select count(*) from outreach o where o.account_id = a.id and o.kind in ('FOLLOW_UP_1', 'FOLLOW_UP_2')
              and o.state <> 'VOID' and o.day = t.today) as messages,
           (select coalesce(sum(scraped), 0) from daily_count d where d.account_id = a.id and d.day = t.today) as views
      from linkedin_account a
      join lane n on n.id = a.id
      cross join lateral (select (p_now at time zone a.time_zone)::date as today) t
     where a.id in (select account_id from asked)),
  planned as materialized (
    select c.id as campaign_id, p.invites as planned,
           (select count(*) from outreach o where o.campaign_id = c.id and o.account_id = s.account_id and o.kind = 'INVITE'
              and o.state = 'DONE' and o.day = s.today) as sent
      from campaign c join standing s on s.account_id = c.account_id
      left join campaign_plan p on p.campaign_id = c.id and p.day = s.today
     where c.id in (select campaign_id from asked))
  select l.id, l.step, r.rule, r.inputs, r.at, coalesce(l.decided_at, l.last_event_at)
    from asked l
    join standing s using (account_id)
    join planned d using (campaign_id)
    cross join lateral (
      select case when l.step = 'WITHDRAW' then l.invited_at + make_interval(days => l.withdraw_after_days) else l.step_at end as at) own
    left join task_type y on y.paused_reason is not null
      and y.name = case l.step when 'READ_PROFILE' then 'lead-scrape' when 'INVITE' then 'send-invite'
                               when 'WITHDRAW' then 'withdraw-invite' else 'handle-inbox' end
    cross join lateral (
      select * from (values
        (1, l.step in ('NOTHING', 'PERSON', 'LOOK'), l.step_rule, l.step_inputs, null::timestamptz),
        (2, s.paused_reason is not null, 'ACCOUNT_PAUSED', jsonb_build_object('reason', s.paused_reason), null),
        (3, l.status in ('DRAFT', 'STOPPED'), 'CAMPAIGN_NOT_ACTIVE', jsonb_build_object('status', l.status), null),
        (4, l.status = 'PAUSED' and l.step in ('READ_PROFILE', 'INVITE'), 'CAMPAIGN_PAUSED',
            jsonb_build_object('reason', l.paused_reason), l.paused_until),
        (5, own.at > p_now, l.step_rule,
            case when l.step = 'WITHDRAW' then jsonb_build_object('days', l.withdraw_after_days) else l.step_inputs end,
            account_opens(s.account, own.at, (own.at at time zone (s.account).time_zone)::date)),
        (6, y.kind is not null, 'TASK_TYPE_STOPPED',
            jsonb_build_object('taskType', y.name, 'reason', y.paused_reason), null),
        (7, l.step = 'READ_PROFILE' and s.views >= (s.account).profile_views_per_day, 'PROFILE_VIEWS_PER_DAY',
            jsonb_build_object('used', s.views, 'limit', (s.account).profile_views_per_day), s.tomorrow),
        (8, l.step = 'INVITE' and s.week >= (s.account).invites_per_week, 'INVITES_PER_WEEK',
            jsonb_build_object('used', s.week, 'limit', (s.account).invites_per_week), account_opens(s.account, p_now, s.week_over)),
        (9, l.step = 'INVITE' and s.pending >= (s.account).pending_invites, 'PENDING_INVITES',
            jsonb_build_object('used', s.pending, 'limit', (s.account).pending_invites), null),
        (10, l.step = 'INVITE' and s.invites >= s.allowed and s.allowed < (s.account).invites_per_day, 'WARM_UP',
            jsonb_build_object('used', s.invites, 'limit', s.allowed, 'cap', (s.account).invites_per_day), s.tomorrow),
        (11, l.step = 'INVITE' and s.invites >= (s.account).invites_per_day, 'INVITES_PER_DAY',
            jsonb_build_object('used', s.invites, 'limit', (s.account).invites_per_day), s.tomorrow),
        (12, l.step in ('FOLLOW_UP_1', 'FOLLOW_UP_2') and s.messages >= (s.account).messages_per_day, 'MESSAGES_PER_DAY',
            jsonb_build_object('used', s.messages, 'limit', (s.account).messages_per_day), s.tomorrow),
        (13, l.step = 'INVITE' and d.sent >= d.planned, 'DAILY_PLAN',
            jsonb_build_object('sent', d.sent, 'planned', d.planned), s.tomorrow),
        (14, s.opens > p_now, 'WORKING_HOURS',
            jsonb_build_object('from', (s.account).work_from, 'to', (s.account).work_to, 'timeZone', (s.account).time_zone), s.opens),
        (15, l.step = 'INVITE' and d.planned is null, 'NOT_PLANNED', '{}', p_now),
        (16, s.not_before > p_now, 'GAP', '{}', s.not_before),
        (17, l.step in ('READ_PROFILE', 'INVITE'), 'LIST_ORDER', jsonb_build_object('position', l.position, 'ahead',
            (select count(*) from (select from lead o where o.campaign_id = l.campaign_id and o.state = l.state
                                      and o.position < l.position limit 1000) ahead)), p_now),
        (18, true, 'DUE', '{}', p_now)
      ) v (rank, holds, rule, inputs, at) where holds order by rank limit 1) r
$$;

select decide_lead(id, last_event_at) from lead where decided_at is null;
