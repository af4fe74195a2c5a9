-- Lists of leads are read from an index, campaign by campaign, in the order that was asked for; all columns ascend, so that
-- each serves both directions.
create index lead_id_idx on lead (campaign_id, id);
create index lead_event_at_idx on lead (campaign_id, last_event_at, id);
create index lead_state_event_at_idx on lead (campaign_id, state, last_event_at, id);
create index lead_found_at_idx on lead (campaign_id, found_at, id);
create index lead_name_idx on lead (campaign_id, lower(name), id);
create index lead_company_idx on lead (campaign_id, lower(coalesce(company, '')), id);
create index lead_replied_at_idx on lead (campaign_id, replied_at, id) where replied_at is not null;
create index lead_reply_to_do_idx on lead (campaign_id, replied_at, id) where replied_at is not null and handled_at is null;
create index lead_person_idx on lead (campaign_id, last_event_at, id) where step = 'PERSON';
drop index lead_reply_idx;

-- Searched by beginnings of words. The owner is a word too, so that nobody's search reads another's leads.
alter table lead add column words tsvector generated always as (
  array_to_tsvector(array['#' || user_id::text])
  || to_tsvector('simple'::regconfig,
       translate(name || ' ' || coalesce(company, '') || ' ' || coalesce(title, ''),
                 '.,:;-_/\\|@&+*~''"`´()[]{}<>!?#%$=^', repeat(' ', 36)))) stored;
create index lead_words_idx on lead using gin (words);
comment on column lead.words is 'what a search finds: name, company, title, and # with the owner''s id';

-- A search for a common word walks this one instead.
drop index lead_user_event_idx;
create index lead_user_event_idx on lead (user_id, last_event_at, id);

create index audit_entry_actor_idx on audit_entry (actor_id, id);
create index task_failed_idx on task (id) where error is not null;
create index task_dead_at_idx on task_dead (done_at, id);

-- What is measured each half minute reads a few rows, however many there were ever.
create index daily_count_day_idx on daily_count (day);
create index outreach_unknown_idx on outreach (account_id) where state = 'UNKNOWN';
