create table lead (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign,
  user_id bigint not null references app_user,
  position int not null,
  sales_id text not null,
  sales_url text not null,
  member_id text,
  slug text,
  state text not null default 'FOUND' check (state in
    ('FOUND', 'SCRAPED', 'INVITED', 'CONNECTED', 'REPLIED', 'WITHDRAWN', 'SKIPPED', 'FAILED', 'ERASED')),
  reason text,
  name text not null default '',
  first_name text,
  last_name text,
  headline text,
  company text,
  title text,
  location text,
  degree smallint check (degree between 1 and 3),
  premium boolean not null default false,
  open_profile boolean not null default false,
  found_at timestamptz not null,
  scraped_at timestamptz,
  invited_at timestamptz,
  connected_at timestamptz,
  replied_at timestamptz,
  last_event_at timestamptz not null
);
create unique index lead_one_per_campaign on lead (campaign_id, sales_id);
create index lead_state_position_idx on lead (campaign_id, state, position);
create index lead_user_event_idx on lead (user_id, last_event_at desc, id);
create index lead_member_idx on lead (user_id, member_id);

create table lead_event (
  id bigint generated always as identity primary key,
  lead_id bigint not null references lead,
  at timestamptz not null,
  kind text not null,
  cause text not null,
  task_id bigint,
  text text
);
create index lead_event_lead_idx on lead_event (lead_id, id);
