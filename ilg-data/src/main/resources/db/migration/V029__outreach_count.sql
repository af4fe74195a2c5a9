-- What became of the outreach that went out on a day, text by text: conversion rates of those who were asked, and of variants.
create table outreach_count (
  campaign_id bigint not null references campaign,
  account_id bigint not null references linkedin_account,
  user_id bigint not null references app_user,
  day date not null,
  kind text not null,
  variant int not null,
  sent int not null default 0,
  connected int not null default 0,
  replied int not null default 0,
  primary key (campaign_id, day, kind, variant)
) with (fillfactor = 70);
create index outreach_count_user_day_idx on outreach_count (user_id, day);
comment on table outreach_count is 'connected and replied are counted on the day their outreach went out, whenever they came; anonymous, outlives a deleted campaign';

create view outreach_count_truth as
select o.campaign_id, o.account_id, o.user_id, o.day, o.kind, o.variant, count(*)::int as sent,
       count(l.connected_at)::int as connected, count(l.replied_at)::int as replied
  from outreach o
  join lead l on l.id = o.lead_id
 where o.state = 'DONE' and o.kind <> 'WITHDRAWAL'
 group by o.campaign_id, o.account_id, o.user_id, o.day, o.kind, o.variant;

create function outreach_is_counted() returns trigger language plpgsql as $$
begin
  insert into outreach_count as n (campaign_id, account_id, user_id, day, kind, variant, sent, connected, replied)
  select new.campaign_id, new.account_id, new.user_id, new.day, new.kind, new.variant, 1,
         (connected_at is not null)::int, (replied_at is not null)::int
    from lead
   where id = new.lead_id
  on conflict (campaign_id, day, kind, variant) do update
    set sent = n.sent + 1, connected = n.connected + excluded.connected, replied = n.replied + excluded.replied;
  return null;
end $$;

create function lead_answer_is_counted() returns trigger language plpgsql as $$
begin
  update outreach_count n
     set connected = n.connected + (new.connected_at is not null)::int - (old.connected_at is not null)::int,
         replied = n.replied + (new.replied_at is not null)::int - (old.replied_at is not null)::int
    from outreach o
   where o.lead_id = new.id and o.state = 'DONE' and o.kind <> 'WITHDRAWAL'
     and n.campaign_id = o.campaign_id and n.day = o.day and n.kind = o.kind and n.variant = o.variant;
  return null;
end $$;

create trigger outreach_is_counted after insert on outreach
  for each row when (new.state = 'DONE' and new.kind <> 'WITHDRAWAL') execute function outreach_is_counted();
create trigger outreach_end_is_counted after update on outreach
  for each row when (new.state = 'DONE' and old.state <> 'DONE' and new.kind <> 'WITHDRAWAL') execute function outreach_is_counted();
create trigger lead_answer_is_counted after update on lead
  for each row
  when ((old.connected_at is null, old.replied_at is null) is distinct from (new.connected_at is null, new.replied_at is null))
  execute function lead_answer_is_counted();

insert into outreach_count select * from outreach_count_truth;
