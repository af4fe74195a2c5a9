create table credit_entry (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  kind text not null check (kind in ('BOUGHT', 'REMOVED', 'RESERVED', 'SPENT', 'RELEASED')),
  amount int not null check (amount > 0),
  outreach_id bigint,
  reason text not null check (length(reason) between 1 and 200),
  actor_id bigint references app_user,
  at timestamptz not null
);
create index credit_entry_user_idx on credit_entry (user_id, id desc);
-- A reservation is made once and ended once.
create unique index credit_one_reservation on credit_entry (outreach_id) where kind = 'RESERVED';
create unique index credit_one_end on credit_entry (outreach_id) where kind in ('SPENT', 'RELEASED');

-- Append-only: the sums are the truth, so no entry may change or go.
create function credit_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'the credit ledger is append-only';
end $$;
create trigger credit_entry_is_final before update or delete on credit_entry
  for each row execute function credit_entry_is_final();
create trigger credit_entry_is_kept before truncate on credit_entry
  for each statement execute function credit_entry_is_final();

create view credit_sum as
select u.id as user_id,
       coalesce(sum(e.amount) filter (where e.kind = 'BOUGHT'), 0)::int as bought,
       coalesce(sum(e.amount) filter (where e.kind = 'REMOVED'), 0)::int as removed,
       (coalesce(sum(e.amount) filter (where e.kind = 'RESERVED'), 0)
         - coalesce(sum(e.amount) filter (where e.kind in ('SPENT', 'RELEASED')), 0))::int as reserved,
       coalesce(sum(e.amount) filter (where e.kind = 'SPENT'), 0)::int as used,
       (coalesce(sum(e.amount) filter (where e.kind in ('BOUGHT', 'RELEASED')), 0)
         - coalesce(sum(e.amount) filter (where e.kind in ('REMOVED', 'RESERVED')), 0))::int as credits_left
  from app_user u
  left join credit_entry e on e.user_id = u.id
 group by u.id;
