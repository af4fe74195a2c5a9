-- Ended tasks lie in a partition a day (UTC); a day that nobody asks for any more is dropped whole, without a delete and its vacuum.

-- Makes the partitions from yesterday to some days ahead, and drops those that are older than the days to keep.
create or replace function keep_ended_days(p_today date, p_ahead int, p_keep int, out created int, out dropped int) language plpgsql as $$
declare d date; name text; begin
  created := 0; dropped := 0;
  for d in select generate_series(p_today - 1, p_today + p_ahead, interval '1 day')::date loop
    name := 'task_ended_' || to_char(d, 'YYYYMMDD');
    continue when to_regclass(name) is not null;
    -- Attached, not created in place: that waits for nobody who reads or writes the other days.
    execute format('create table %I (like task_ended including all)', name);
    execute format('with moved as (delete from task_ended_rest where done_at >= %L and done_at < %L returning *) insert into %I select * from moved',
                   d::timestamp at time zone 'UTC', (d + 1)::timestamp at time zone 'UTC', name);
    execute format('alter table task_ended attach partition %I for values from (%L) to (%L)', name,
                   d::timestamp at time zone 'UTC', (d + 1)::timestamp at time zone 'UTC');
    created := created + 1;
  end loop;
  for name in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'task_ended'::regclass and c.relname ~ '^task_ended_\d{8}$'
       and to_date(right(c.relname, 8), 'YYYYMMDD') < p_today - p_keep loop
    execute format('drop table %I', name); dropped := dropped + 1;
  end loop;
  -- What ended while no partition was there: business time of a demo jumps.
  delete from task_ended_rest where done_at < (p_today - p_keep)::timestamp at time zone 'UTC';
end $$;

-- Frees keys whose time is over, at most so many: a task that still waits, runs or is dead keeps its key.
create or replace function free_old_keys(p_today date, p_most int) returns int language plpgsql as $$
declare n int; begin
  delete from task_key where dedup_key in (
    select k.dedup_key from task_key k
     where k.kept_until < p_today
       and not exists (select from task t where t.id = k.task_id) and not exists (select from task_dead d where d.id = k.task_id)
     limit p_most for update skip locked);
  get diagnostics n = row_count; return n;
end $$;
