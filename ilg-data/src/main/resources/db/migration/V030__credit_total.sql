-- The sums of the ledger, carried along with every entry in its own transaction. The ledger stays the truth: credit_total_truth
-- is what its entries say, and a test and the demo compare the two.
create table credit_total (
  user_id bigint primary key references app_user,
  bought int not null default 0,
  removed int not null default 0,
  reserved int not null default 0,
  used int not null default 0,
  released int not null default 0
) with (fillfactor = 50);
comment on table credit_total is 'sums of credit_entry by kind; reserved is all that ever was, open is reserved - used - released';

create view credit_total_truth as
select user_id,
       coalesce(sum(amount) filter (where kind = 'BOUGHT'), 0)::int as bought,
       coalesce(sum(amount) filter (where kind = 'REMOVED'), 0)::int as removed,
       coalesce(sum(amount) filter (where kind = 'RESERVED'), 0)::int as reserved,
       coalesce(sum(amount) filter (where kind = 'SPENT'), 0)::int as used,
       coalesce(sum(amount) filter (where kind = 'RELEASED'), 0)::int as released
  from credit_entry
 group by user_id;

create function credit_entry_is_summed() returns trigger language plpgsql as $$
begin
  insert into credit_total as t (user_id, bought, removed, reserved, used, released)
  values (new.user_id,
          case when new.kind = 'BOUGHT' then new.amount else 0 end,
          case when new.kind = 'REMOVED' then new.amount else 0 end,
          case when new.kind = 'RESERVED' then new.amount else 0 end,
          case when new.kind = 'SPENT' then new.amount else 0 end,
          case when new.kind = 'RELEASED' then new.amount else 0 end)
  on conflict (user_id) do update
    set bought = t.bought + excluded.bought, removed = t.removed + excluded.removed,
        reserved = t.reserved + excluded.reserved, used = t.used + excluded.used,
        released = t.released + excluded.released;
  return null;
end $$;
create trigger credit_entry_is_summed after insert on credit_entry
  for each row execute function credit_entry_is_summed();

insert into credit_total select * from credit_total_truth;

create or replace view credit_sum as
select u.id as user_id,
       coalesce(t.bought, 0) as bought,
       coalesce(t.removed, 0) as removed,
       coalesce(t.reserved - t.used - t.released, 0) as reserved,
       coalesce(t.used, 0) as used,
       coalesce(t.bought + t.released - t.removed - t.reserved, 0) as credits_left
  from app_user u
  left join credit_total t on t.user_id = u.id;
