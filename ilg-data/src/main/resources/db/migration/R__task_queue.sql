-- The task queue's functions (shared/design/queue.md 5). Two clocks, never compared with each other (docs/adr/0003):
-- p_now is business time (run_at, next_ready_at, not_before, open_until), p_db is lease time (lease_until, lapses_at).
-- No sequential scans: a plan that was made while the tables were empty must not live on when a million tasks wait.
-- New parameters only at the end and with defaults: the previous release still runs.
-- Under the lane's lock, lane not leased: when may it act next, for which pool? Returns the pools that may act now and could not before.
create or replace function lane_refresh(p_lane bigint, p_now timestamptz, p_floor timestamptz default '-infinity', p_keep boolean default true)
returns smallint[] language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare v lane; woken smallint[]; begin
  update lane set running_task = null, lease_until = null, not_before = greatest(not_before, p_floor) where id = p_lane returning * into v;
  with recursive first as (                      -- of each kind and priority that wait: from one to the next, never past their tasks
    (select t.kind, t.priority, t.run_at from task t where t.lane_id = p_lane and t.state = 0 order by t.kind, t.priority, t.run_at, t.id limit 1)
    union all
    select n.* from first f cross join lateral (select t.kind, t.priority, t.run_at from task t
      where t.lane_id = p_lane and t.state = 0 and (t.kind, t.priority) > (f.kind, f.priority) order by t.kind, t.priority, t.run_at, t.id limit 1) n),
  head as (
    select distinct on (y.pool) y.pool, f.priority,
           case when v.paused_reason is not null or y.paused_reason is not null then 'infinity' when b.remaining <= 0 then v.open_until
                else least(greatest(f.run_at, v.not_before, p_now), v.open_until) end as at
      from first f join lane_budget b on b.lane_id = p_lane and b.kind = f.kind join task_type y on y.kind = f.kind
     order by y.pool, at, f.priority),
  now_is as (select o.pool, o.next_ready_at as was, coalesce(h.at, 'infinity') as at, coalesce(h.priority, 3) as priority
    from lane_offer o left join head h using (pool) where o.lane_id = p_lane),
  changed as (
    update lane_offer o set next_ready_at = n.at, lapses_at = 'infinity', priority = n.priority, worker = case when p_keep or o.worker <> v.holder then o.worker else '' end
      from now_is n where o.lane_id = p_lane and o.pool = n.pool and (n.was <> n.at or o.lapses_at < 'infinity' or o.priority <> n.priority or not p_keep)
    returning case when n.was > p_now and n.at <= p_now then o.pool end as pool)
  select array_agg(pool) into woken from changed where pool is not null; return woken;
end $$;
-- The lease ran out: the running task goes back to its place, or is DEAD when that was its last attempt.
create or replace function take_over(v lane, p_now timestamptz) returns void language plpgsql as $$ begin
  update task set state = 0, error = 'LEASE_LOST' where id = v.running_task and state = 1 and attempt < max_attempts;
  with d as (delete from task where id = v.running_task and state = 1 returning *)
  insert into task_done select id, lane_id, kind, 3, v.fence, attempt, campaign_id, lead_id, dedup_key, 'LEASE_LOST', payload, p_now from d;
end $$;
-- Locks up to p_lanes lanes: first those whose lease ran out; then, within a priority, own before unowned; last the overdue
-- ones of other workers. p_overdue: the longest overdue of all comes first.
create or replace function lanes_that_may_act(p_worker text, p_pool smallint, p_lanes int, p_steal interval, p_overdue boolean, p_now timestamptz, p_db timestamptz)
returns setof lane language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare n int := p_lanes; k int; w text; oldest lane; begin
  return query select l.* from lane_offer o join lane l on l.id = o.lane_id
    where o.pool = p_pool and o.lapses_at <= p_db and o.lapses_at < 'infinity'
    order by o.lapses_at limit n for update of l skip locked;
  get diagnostics k = row_count; n := n - k;
  if p_overdue and n > 0 then
    select l.* into oldest from lane_offer o join lane l on l.id = o.lane_id
      where o.pool = p_pool and o.next_ready_at <= p_now - p_steal and o.next_ready_at < 'infinity'
      order by o.next_ready_at limit 1 for update of l skip locked;
    if found then n := n - 1; return next oldest; end if;
  end if;
  for p in 0..3 loop foreach w in array array[p_worker, ''] loop exit when n = 0;
    return query select l.* from lane_offer o join lane l on l.id = o.lane_id
      where o.pool = p_pool and o.worker = w and o.priority = p and o.next_ready_at <= p_now and o.next_ready_at < 'infinity'
        and o.lane_id is distinct from oldest.id
      order by o.next_ready_at limit n for update of l skip locked;
    get diagnostics k = row_count; n := n - k;
  end loop; end loop;
  if n > 0 then
    return query select l.* from lane_offer o join lane l on l.id = o.lane_id
      where o.pool = p_pool and o.worker not in (p_worker, '') and o.next_ready_at <= p_now - p_steal and o.next_ready_at < 'infinity'
        and o.lane_id is distinct from oldest.id
      order by o.next_ready_at limit n for update of l skip locked;
  end if;
end $$;
-- A worker that came back under its name holds less than its leases say: the others are over at once.
create or replace function forget_leases(p_worker text, p_pool smallint, p_holding bigint[], p_db timestamptz default clock_timestamp())
returns int language plpgsql as $$
declare v lane; n int := 0; begin
  for v in select l.* from lane_offer o join lane l on l.id = o.lane_id
      where o.pool = p_pool and o.worker = p_worker and o.lapses_at < 'infinity' and o.lane_id <> all (p_holding)
        and l.holder = p_worker and l.running_task is not null and l.lease_until > p_db
      order by l.id for update of l skip locked loop
    n := n + 1;
    update lane set lease_until = p_db where id = v.id;
    update lane_offer set lapses_at = p_db where lane_id = v.id and lapses_at < 'infinity';
  end loop;
  return n;
end $$;
-- Leases up to p_lanes lanes with up to p_tasks tasks each; the first is RUNNING, the others stay READY, announced and protected by the lease.
create or replace function lease(p_worker text, p_pool smallint, p_lanes int, p_tasks int, p_lease interval default '2 min', p_steal interval default '30 s',
  p_overdue boolean default false, p_now timestamptz default now(), p_db timestamptz default clock_timestamp())
returns table (lane_id bigint, fence bigint, egress_epoch bigint, taken_over boolean, policy_stale boolean, task_id bigint, kind smallint,
  attempt smallint, campaign_id bigint, lead_id bigint, payload jsonb) language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare v lane; over boolean; rows task[]; kinds smallint[]; got int := 0; n int; seen boolean; begin
  select array_agg(y.kind) into kinds from task_type y where y.pool = p_pool and y.paused_reason is null;
  for round in 1..4 loop seen := false;                           -- again only for candidates that were repaired away
    for v in select * from lanes_that_may_act(p_worker, p_pool, p_lanes - got, p_steal, p_overdue and round = 1, p_now, p_db) loop seen := true;
      continue when not exists (select from lane_offer where lane_id = v.id and pool = p_pool and (next_ready_at <= p_now or lapses_at <= p_db));   -- somebody was faster
      if v.lease_until > p_db or v.paused_reason is not null then                                                           -- bound too early: repair
        update lane_offer set next_ready_at = 'infinity', lapses_at = case when v.lease_until > p_db then v.lease_until else 'infinity' end where lane_id = v.id and pool = p_pool; continue;
      end if;
      over := v.running_task is not null; n := case when over then 1 else p_tasks end;   -- one after a takeover: what kills workers is what is counted
      if over then perform take_over(v, p_now); end if;
      if v.open_until <= p_now then              -- the caller recomputes the policy in this transaction; were it to fail, the lane asks again in a minute
        update lane set running_task = null, lease_until = null, fence = v.fence + over::int, egress_epoch = v.egress_epoch + over::int where id = v.id;
        update lane_offer set next_ready_at = p_now + interval '1 min', lapses_at = 'infinity' where lane_id = v.id and (next_ready_at <= p_now or lapses_at <= p_db);
        return query select v.id, v.fence, v.egress_epoch, over, true, null::bigint, null::smallint, null::smallint, null::bigint, null::bigint, null::jsonb; continue;
      end if;
      if v.not_before > p_now then rows := null; else                                     -- hours were edited while the lease ran, which is over
      -- Whole rows: reading them again by id would cost four pages a task.
      with recursive first as (
        (select t.kind, t.priority from task t where t.lane_id = v.id and t.state = 0 order by t.kind, t.priority limit 1)
        union all
        select x.* from first f cross join lateral (select t.kind, t.priority from task t
          where t.lane_id = v.id and t.state = 0 and (t.kind, t.priority) > (f.kind, f.priority) order by t.kind, t.priority limit 1) x)
      select array_agg(c.row order by (c.row).priority, (c.row).run_at, (c.row).id) into rows from (
        select k.row from lane_budget b cross join lateral (
            select h.row from first f
              cross join lateral (select t as row from task t where t.lane_id = v.id and t.kind = f.kind and t.priority = f.priority and t.state = 0
                and t.run_at <= p_now order by t.run_at, t.id limit least(n, b.remaining)) h
             where f.kind = b.kind order by (h.row).priority, (h.row).run_at, (h.row).id limit least(n, b.remaining)) k
         where b.lane_id = v.id and b.remaining > 0 and b.kind = any (kinds) order by (k.row).priority, (k.row).run_at, (k.row).id limit n) c;
      end if;
      if rows is null then
        if over then update lane set fence = v.fence + 1, egress_epoch = v.egress_epoch + 1 where id = v.id; end if;   -- the old token ends with its lease
        perform lane_refresh(v.id, p_now); continue;
      end if;
      update task set state = 1, attempt = attempt + 1 where id = rows[1].id;
      update lane set holder = p_worker, fence = v.fence + 1, running_task = rows[1].id, lease_until = p_db + p_lease,
             egress_epoch = v.egress_epoch + (over or v.holder <> p_worker)::int where id = v.id;
      update lane_offer set worker = p_worker, next_ready_at = 'infinity', lapses_at = p_db + p_lease where lane_id = v.id and pool = p_pool;
      got := got + 1; return query select v.id, v.fence + 1, v.egress_epoch + (over or v.holder <> p_worker)::int, over, false, rows[u.n].id, rows[u.n].kind, (rows[u.n].attempt + (u.n = 1)::int)::smallint,
        rows[u.n].campaign_id, rows[u.n].lead_id, rows[u.n].payload from generate_subscripts(rows, 1) u(n) order by u.n;
    end loop; exit when got >= p_lanes or not seen;
  end loop;
end $$;
-- Reports tasks of one lease and ends it. p_report: [{task, state, error, retry_at}], state 2 SUCCEEDED, 3 DEAD, 4 CANCELLED, 0 FAILED.
create or replace function finish(p_lane bigint, p_fence bigint, p_report jsonb, p_floor timestamptz default '-infinity', p_keep boolean default true,
  p_now timestamptz default now(), out result text, out woken smallint[]) language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare v lane; begin
  select * into v from lane where id = p_lane for no key update;
  if v.fence is distinct from p_fence or v.running_task is null then
    -- The first answer may have been lost on its way: only its own report ends a lease and leaves the lane with that token.
    result := case when (v.fence = p_fence and p_fence > 0) or exists (select from task_done d where d.lane_id = p_lane and d.fence = p_fence
                and d.id in (select (e->>'task')::bigint from jsonb_array_elements(p_report) e)) then 'ALREADY_RECORDED' else 'STALE' end; return;
  end if;
  with r as (select * from jsonb_to_recordset(p_report) r(task bigint, state smallint, error text, retry_at timestamptz)),
  gone as (delete from task t using r where t.id = r.task and t.lane_id = p_lane and (r.state <> 0 or t.attempt + 1 - t.state >= t.max_attempts)
    returning t.*, case r.state when 0 then 3 else r.state end as end_state, r.error as last_error),
  kept as (update task t set state = 0, attempt = t.attempt + 1 - t.state, run_at = r.retry_at, error = r.error from r
    where t.id = r.task and t.lane_id = p_lane and r.state = 0 and t.attempt + 1 - t.state < t.max_attempts returning t.kind),
  done as (insert into task_done select id, lane_id, kind, end_state, p_fence, attempt + 1 - state, campaign_id, lead_id, dedup_key, last_error, payload, p_now from gone returning kind),
  freed as (delete from task_key using gone where gone.end_state = 4 and task_key.dedup_key = gone.dedup_key),
  used as (select kind, count(*) as n from (select kind from done union all select kind from kept) u group by kind)
  update lane_budget b set remaining = b.remaining - u.n from used u where b.lane_id = p_lane and b.kind = u.kind;
  if not p_report @> jsonb_build_array(jsonb_build_object('task', v.running_task)) then                    -- handed back unreported: that attempt never was
    update task set state = 0, attempt = attempt - 1 where id = v.running_task and state = 1; end if;
  result := 'RECORDED'; woken := lane_refresh(p_lane, p_now, p_floor, p_keep);
end $$;
-- Under the lane's lock, lane leased: a pool that had nothing to do here may come by when the lease lapses, or a task added meanwhile
-- would wait for the other pool's workers to take the lane over.
create or replace function offer_at_lapse(v lane) returns void language sql as $$
  update lane_offer set lapses_at = v.lease_until where lane_id = v.id and next_ready_at = 'infinity' and lapses_at = 'infinity' $$;
-- Adds tasks to one lane; the lane is locked before the first insert: no lost wake-up.
create or replace function enqueue(p_lane bigint, p_tasks jsonb, p_now timestamptz default now(), out added int, out woken smallint[]) language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare v lane; begin
  select * into v from lane where id = p_lane for no key update;
  if not found then raise exception 'lane % is unknown', p_lane using errcode = 'foreign_key_violation'; end if;
  with r as (select nextval('task_id_seq') as id, r.* from jsonb_to_recordset(p_tasks) r(kind smallint, priority smallint, run_at timestamptz,
    max_attempts smallint, campaign_id bigint, lead_id bigint, dedup_key text, kept_until date, payload jsonb)),
  k as (insert into task_key select dedup_key, id, coalesce(kept_until, 'infinity') from r on conflict (dedup_key) do nothing returning task_id)
  insert into task (id, lane_id, kind, priority, run_at, max_attempts, campaign_id, lead_id, dedup_key, payload) overriding system value
  select r.id, p_lane, r.kind, coalesce(r.priority, 2), coalesce(r.run_at, p_now), coalesce(r.max_attempts, 5), r.campaign_id, r.lead_id, r.dedup_key, coalesce(r.payload, '{}')
    from r join k on k.task_id = r.id;
  get diagnostics added = row_count;
  if added > 0 and v.running_task is null then woken := lane_refresh(p_lane, p_now); end if;
  if added > 0 and v.running_task is not null then perform offer_at_lapse(v); end if;
end $$;
create or replace function renew(p_lane bigint, p_fence bigint, p_task bigint, p_lease interval default '2 min', p_db timestamptz default clock_timestamp())
returns boolean language plpgsql as $$
declare v lane;
begin
  select * into v from lane where id = p_lane for no key update;
  if v.fence is distinct from p_fence or v.running_task is null or v.lease_until <= p_db then return false; end if;
  if p_task <> v.running_task then
    if not exists (select from task where id = p_task and lane_id = p_lane and state = 0) then return false; end if;       -- cancelled meanwhile
    update task set state = 0, attempt = attempt - 1 where id = v.running_task and state = 1;
    update task set state = 1, attempt = attempt + 1 where id = p_task;
  end if;
  update lane set running_task = p_task, lease_until = p_db + p_lease where id = p_lane;
  return true;
end $$;
create or replace function pause(p_lane bigint, p_reason text, p_now timestamptz default now()) returns smallint[] language plpgsql as $$
declare v lane;
begin
  update lane set paused_reason = p_reason where id = p_lane returning * into v;
  if v.running_task is null then return lane_refresh(p_lane, p_now); end if;
  update lane_offer set next_ready_at = 'infinity', lapses_at = v.lease_until where lane_id = p_lane;
  return null;
end $$;
create or replace function set_policy(p_lane bigint, p_not_before timestamptz, p_open_until timestamptz, p_remaining jsonb, p_now timestamptz default now())
returns smallint[] language plpgsql as $$
declare v lane;
begin
  update lane set not_before = p_not_before, open_until = p_open_until where id = p_lane returning * into v;
  insert into lane_budget select p_lane, kind, remaining from jsonb_to_recordset(p_remaining) r(kind smallint, remaining int)
    on conflict (lane_id, kind) do update set remaining = excluded.remaining;
  return case when v.running_task is null then lane_refresh(p_lane, p_now) end;
end $$;
create or replace function cancel_campaign(p_lane bigint, p_campaign bigint, p_now timestamptz default now()) returns int language plpgsql as $$
declare v lane; n int;
begin
  select * into v from lane where id = p_lane for no key update;
  with d as (delete from task where campaign_id = p_campaign and lane_id = p_lane and state = 0 returning *),
  k as (delete from task_key using d where task_key.dedup_key = d.dedup_key)
  insert into task_done select id, lane_id, kind, 4, null, attempt, campaign_id, lead_id, dedup_key, error, payload, p_now from d;
  get diagnostics n = row_count;
  if v.running_task is null then perform lane_refresh(p_lane, p_now); end if;
  return n;
end $$;
create or replace function revive(p_task bigint, p_now timestamptz default now()) returns smallint[] language plpgsql as $$
declare v lane;
begin
  select l.* into v from task_dead d join lane l on l.id = d.lane_id where d.id = p_task for no key update of l;
  with d as (delete from task_dead where id = p_task returning *)
  insert into task (id, lane_id, kind, run_at, campaign_id, lead_id, dedup_key, error, payload) overriding system value
  select id, lane_id, kind, p_now, campaign_id, lead_id, dedup_key, error, payload from d;
  if v.running_task is not null then perform offer_at_lapse(v); return null; end if;
  return lane_refresh(v.id, p_now);
end $$;
create or replace function sweep(p_now timestamptz default now(), p_db timestamptz default clock_timestamp(), out stranded int, out orphaned int, out lapsed int) language plpgsql as $$
declare v lane;
begin
  stranded := 0; orphaned := 0; lapsed := 0;
  for v in select l.* from lane_offer o join lane l on l.id = o.lane_id
      where o.next_ready_at = 'infinity' and o.lapses_at = 'infinity' and l.paused_reason is null and l.running_task is null
        and (select true from task_type y join task t on t.lane_id = o.lane_id and t.kind = y.kind and t.state = 0
              where y.pool = o.pool and y.paused_reason is null limit 1) for update of l skip locked loop
    stranded := stranded + 1; perform lane_refresh(v.id, p_now);
  end loop;
  for v in select l.* from task t join lane l on l.id = t.lane_id where t.state = 1 and l.running_task is distinct from t.id for update of l skip locked loop
    orphaned := orphaned + 1; update task set state = 0 where lane_id = v.id and state = 1 and id is distinct from v.running_task;
    if v.running_task is null then perform lane_refresh(v.id, p_now); end if;
  end loop;
  for v in select * from lane where paused_reason is not null and lease_until < p_db for update skip locked loop
    lapsed := lapsed + 1; perform take_over(v, p_now); update lane set egress_epoch = egress_epoch + 1, fence = fence + 1 where id = v.id; perform lane_refresh(v.id, p_now);
  end loop;
end $$;
