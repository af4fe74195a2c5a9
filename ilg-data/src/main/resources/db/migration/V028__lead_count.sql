-- Screens show how many leads a campaign has and how far they came; counting a million of them takes a second each time.
create table lead_count (
  campaign_id bigint primary key references campaign,
  scraped int not null default 0,
  requested int not null default 0,
  connected int not null default 0,
  replied int not null default 0,
  in_found int not null default 0,
  in_scraped int not null default 0,
  in_invited int not null default 0,
  in_connected int not null default 0,
  in_replied int not null default 0,
  in_withdrawn int not null default 0,
  in_skipped int not null default 0,
  in_failed int not null default 0,
  in_erased int not null default 0
) with (fillfactor = 50);
comment on table lead_count is 'a campaign''s leads: how far they came, and how many are in each state; kept by the trigger lead_is_counted';

-- What the leads themselves say: begins the counts, and the measure of what the trigger keeps.
create view lead_count_truth as
select campaign_id,
       count(scraped_at)::int as scraped, count(invited_at)::int as requested,
       count(connected_at)::int as connected, count(replied_at)::int as replied,
       count(*) filter (where state = 'FOUND')::int as in_found,
       count(*) filter (where state = 'SCRAPED')::int as in_scraped,
       count(*) filter (where state = 'INVITED')::int as in_invited,
       count(*) filter (where state = 'CONNECTED')::int as in_connected,
       count(*) filter (where state = 'REPLIED')::int as in_replied,
       count(*) filter (where state = 'WITHDRAWN')::int as in_withdrawn,
       count(*) filter (where state = 'SKIPPED')::int as in_skipped,
       count(*) filter (where state = 'FAILED')::int as in_failed,
       count(*) filter (where state = 'ERASED')::int as in_erased
  from lead
 group by campaign_id;

create function lead_is_counted() returns trigger language plpgsql as $$
declare
  v_was lead := old;
  v_is lead := new;
  v_campaign bigint := case when tg_op = 'DELETE' then old.campaign_id else new.campaign_id end;
begin
  if tg_op = 'INSERT' then
    insert into lead_count (campaign_id) values (v_campaign) on conflict do nothing;
  end if;
  -- A state that is not there is null, which no comparison below counts.
  update lead_count
     set scraped = scraped + (v_is.scraped_at is not null)::int - (v_was.scraped_at is not null)::int,
         requested = requested + (v_is.invited_at is not null)::int - (v_was.invited_at is not null)::int,
         connected = connected + (v_is.connected_at is not null)::int - (v_was.connected_at is not null)::int,
         replied = replied + (v_is.replied_at is not null)::int - (v_was.replied_at is not null)::int,
         in_found = in_found + (v_is.state is not distinct from 'FOUND')::int - (v_was.state is not distinct from 'FOUND')::int,
         in_scraped = in_scraped + (v_is.state is not distinct from 'SCRAPED')::int - (v_was.state is not distinct from 'SCRAPED')::int,
         in_invited = in_invited + (v_is.state is not distinct from 'INVITED')::int - (v_was.state is not distinct from 'INVITED')::int,
         in_connected = in_connected + (v_is.state is not distinct from 'CONNECTED')::int - (v_was.state is not distinct from 'CONNECTED')::int,
         in_replied = in_replied + (v_is.state is not distinct from 'REPLIED')::int - (v_was.state is not distinct from 'REPLIED')::int,
         in_withdrawn = in_withdrawn + (v_is.state is not distinct from 'WITHDRAWN')::int - (v_was.state is not distinct from 'WITHDRAWN')::int,
         in_skipped = in_skipped + (v_is.state is not distinct from 'SKIPPED')::int - (v_was.state is not distinct from 'SKIPPED')::int,
         in_failed = in_failed + (v_is.state is not distinct from 'FAILED')::int - (v_was.state is not distinct from 'FAILED')::int,
         in_erased = in_erased + (v_is.state is not distinct from 'ERASED')::int - (v_was.state is not distinct from 'ERASED')::int
   where campaign_id = v_campaign;
  return null;
end $$;

create trigger lead_is_counted after insert or delete on lead
  for each row execute function lead_is_counted();
create trigger lead_change_is_counted after update on lead
  for each row
  when ((old.state, old.scraped_at is null, old.invited_at is null, old.connected_at is null, old.replied_at is null)
        is distinct from (new.state, new.scraped_at is null, new.invited_at is null, new.connected_at is null, new.replied_at is null))
  execute function lead_is_counted();

insert into lead_count select * from lead_count_truth;
