-- A client with LEADS leads in 20 campaigns on 10 accounts, ten events a lead, a year of outreach, its ledger and audit log.
-- Runs as one script: :user, :leads and :today are put in by seed.mjs. What triggers would count is counted once at the end.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

insert into linkedin_account (user_id, email, password_sealed, premium, time_zone, working_days, work_from, work_to,
                              invites_per_day, invites_per_week, profile_views_per_day, messages_per_day, signed_in, created_at)
select :user, 'account' || n || '@client.example', '\x00', true, 'Europe/Berlin', 31, '09:00', '17:00', 25, 100, 80, 50, true,
       :today - interval '400 days'
  from generate_series(1, 10) n;
insert into lane (id) select id from linkedin_account where user_id = :user;
insert into lane_offer (lane_id, pool) select id, p from linkedin_account, generate_series(0, 1) p where user_id = :user;
insert into lane_budget select id, k, 10 from linkedin_account, generate_series(1, 5) k where user_id = :user;

insert into campaign (user_id, account_id, name, list_url, status, invites_min, invites_max, withdraw_after_days, created_at,
                      activated_at, last_activity_at)
select :user, a.id, 'Campaign ' || c || ' of ' || a.email, 'https://www.linkedin.com/sales/search/people?query=' || c, 'ACTIVE',
       10, 20, 21, :today - interval '400 days', :today - interval '399 days', :today
  from linkedin_account a, generate_series(1, 2) c where a.user_id = :user;
insert into campaign_message (campaign_id, kind, variant, text)
select c.id, k.kind, v, 'Hello {{firstName}}, we help {{company|your company}} to find its next ' || v || ' customers.'
  from campaign c, unnest(array['SALUTATION', 'INVITE_NOTE', 'FOLLOW_UP_1', 'FOLLOW_UP_2']) k (kind), generate_series(1, 2) v
 where c.user_id = :user;
insert into campaign_plan (campaign_id, day, invites, planned_at)
select id, (:today)::date, 15, :today from campaign where user_id = :user;

create unlogged table seed_campaign as
select row_number() over (order by id) - 1 as n, id, account_id from campaign where user_id = :user;

-- A million rows are written in a tenth of the time when their indexes are made afterwards.
create unlogged table seed_index as
select indexname, indexdef from pg_indexes
 where tablename in ('lead', 'lead_event', 'outreach', 'credit_entry')
   and indexname not in (select conname from pg_constraint);
do $$ declare r record; begin
  for r in select indexname from seed_index loop execute 'drop index ' || quote_ident(r.indexname); end loop;
end $$;

-- Of a hundred leads 30 are found, 14 read, 30 invited, 10 accepted, 6 replied, 5 withdrawn, 4 skipped, 1 failed.
insert into lead (campaign_id, user_id, position, sales_id, sales_url, member_id, slug, state, reason, name, first_name, last_name,
                  headline, company, title, location, degree, found_at, scraped_at, invited_at, connected_at, replied_at,
                  last_event_at, step, step_rule, decided_at, handled_at)
select c.id, :user, n / 20, 'sales-' || n, 'https://www.linkedin.com/sales/lead/' || n, 'member-' || n, 'person-' || n, s.state,
       case s.state when 'SKIPPED' then 'ALREADY_CONNECTED' when 'FAILED' then 'PROFILE_GONE' end,
       f.first || ' ' || f.last, f.first, f.last, f.title || ' at ' || f.company, f.company, f.title, 'Hamburg', 2,
       t.at, case when s.state <> 'FOUND' then t.at + interval '1 hour' end,
       case when s.state in ('INVITED', 'CONNECTED', 'REPLIED', 'WITHDRAWN') then t.at + interval '1 day' end,
       case when s.state in ('CONNECTED', 'REPLIED') then t.at + interval '2 days' end,
       case when s.state = 'REPLIED' then t.at + interval '3 days' end,
       t.at + interval '3 days', s.step, s.rule, t.at,
       case when s.state = 'REPLIED' and n % 10 <> 0 then t.at + interval '4 days' end
  from generate_series(0, :leads - 1) n
  join seed_campaign c on c.n = n % 20
 cross join lateral (select (n * 7919::bigint / 20) % 100 as of_hundred) r
 cross join lateral (
   select case when r.of_hundred < 30 then 'FOUND' when r.of_hundred < 44 then 'SCRAPED' when r.of_hundred < 74 then 'INVITED'
               when r.of_hundred < 84 then 'CONNECTED' when r.of_hundred < 90 then 'REPLIED' when r.of_hundred < 95 then 'WITHDRAWN'
               when r.of_hundred < 99 then 'SKIPPED' else 'FAILED' end as state,
          case when r.of_hundred < 30 then 'READ_PROFILE' when r.of_hundred < 44 then 'INVITE' when r.of_hundred < 74 then 'WITHDRAW'
               when r.of_hundred < 84 then 'FOLLOW_UP_1' when n % 20011 = 0 then 'PERSON' else 'NOTHING' end as step,
          case when r.of_hundred < 44 then 'LIST_ORDER' when r.of_hundred < 74 then 'WITHDRAW_AFTER'
               when r.of_hundred < 84 then 'FOLLOW_UP_AFTER' else 'ENDED' end as rule) s
 cross join lateral (
   select (array['Anna', 'Ben', 'Chiara', 'Deniz', 'Émile', 'Fatima', 'Göran', 'Hanna', 'Ivo', 'Jana'])[n * 31::bigint % 10 + 1] as first,
          'Name' || (n * 104729::bigint) % 20000 as last, 'Company ' || (n * 1299709::bigint) % 30000 as company,
          (array['Sales Manager', 'Head of Operations', 'Founder', 'Managing Director', 'Buyer'])[n % 5 + 1] as title) f
 cross join lateral (select :today - interval '4 days' - (n * 7::bigint % 31536000) * interval '1 second' as at) t;

insert into lead_event (lead_id, at, kind, cause, text)
select l.id, l.found_at + e * interval '7 hours',
       (array['FOUND', 'SCRAPED', 'INVITED', 'CONNECTED', 'FOLLOWED_UP', 'FOLLOWED_UP', 'SEEN', 'SEEN', 'SEEN', 'REPLIED'])[e],
       'the seed', null
  from lead l, generate_series(1, 10) e where l.user_id = :user;

insert into outreach (lead_id, campaign_id, account_id, user_id, member_id, kind, state, task_id, fence, variant, text, day, evidence,
                      armed_at, settled_at)
select l.id, l.campaign_id, c.account_id, :user, l.member_id, k.kind, 'DONE', 1, 1, l.position % 2 + 1, 'Hello ' || l.first_name,
       ((l.invited_at + k.later) at time zone 'Europe/Berlin')::date, 'seed', l.invited_at + k.later, l.invited_at + k.later
  from lead l
  join seed_campaign c on c.id = l.campaign_id
  join (values ('INVITE', interval '0'), ('FOLLOW_UP_1', interval '1 day'), ('FOLLOW_UP_2', interval '2 days')) k (kind, later)
    on k.kind = 'INVITE' or l.state = 'CONNECTED' and (k.kind = 'FOLLOW_UP_1' or l.id % 2 = 0)
 where l.user_id = :user and l.invited_at is not null;

insert into daily_count (campaign_id, account_id, user_id, day, invites, first_follow_ups, second_follow_ups)
select campaign_id, account_id, user_id, day, count(*) filter (where kind = 'INVITE'),
       count(*) filter (where kind = 'FOLLOW_UP_1'), count(*) filter (where kind = 'FOLLOW_UP_2')
  from outreach where user_id = :user group by 1, 2, 3, 4;
insert into daily_count as d (campaign_id, account_id, user_id, day, scraped, connected, replied)
select l.campaign_id, c.account_id, l.user_id, (e.at at time zone 'Europe/Berlin')::date,
       count(*) filter (where e.what = 1), count(*) filter (where e.what = 2), count(*) filter (where e.what = 3)
  from lead l
  join seed_campaign c on c.id = l.campaign_id
 cross join lateral (values (1, l.scraped_at), (2, l.connected_at), (3, l.replied_at)) e (what, at)
 where l.user_id = :user and e.at is not null
 group by 1, 2, 3, 4
on conflict (campaign_id, day) do update set scraped = excluded.scraped, connected = excluded.connected, replied = excluded.replied;

insert into credit_entry (user_id, kind, amount, outreach_id, reason, at)
select :user, 'BOUGHT', 100000, null, 'an order', :today - n * interval '30 days' from generate_series(1, 10) n;
insert into credit_entry (user_id, kind, amount, outreach_id, reason, at)
select :user, k, 1, o.id, 'the seed', o.armed_at
  from outreach o, unnest(array['RESERVED', 'SPENT']) k where o.user_id = :user and o.kind = 'INVITE';
insert into audit_entry (at, actor_id, owner_id, action, target)
select :today - n * interval '1 minute', :user, :user, 'SIGNED_IN', 'user/' || :user from generate_series(1, 100000) n;
insert into task_done (id, lane_id, kind, state, attempt, campaign_id, dedup_key, error, payload, done_at)
select 1000000000 + n, c.account_id, 2, 3, 5, c.id, 'seed:' || n, 'TIMEOUT', '{}', :today - n * interval '1 minute'
  from generate_series(1, 50000) n join seed_campaign c on c.n = n % 20;

do $$ declare r record; begin
  for r in select indexdef from seed_index loop execute r.indexdef; end loop;
end $$;
drop table seed_index;

insert into lead_count select * from lead_count_truth where campaign_id in (select id from seed_campaign);
insert into outreach_count select * from outreach_count_truth where user_id = :user;
insert into credit_total select * from credit_total_truth where user_id = :user;
drop table seed_campaign;
set session_replication_role = origin;
