create table campaign (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  account_id bigint not null references linkedin_account,
  name text not null check (length(name) between 1 and 100),
  list_url text not null check (length(list_url) <= 4000),
  status text not null check (status in ('DRAFT', 'ACTIVE', 'STOPPED', 'PAUSED')),
  paused_reason text check ((status = 'PAUSED') = (paused_reason is not null)),
  invites_min int not null check (invites_min >= 1),
  invites_max int not null check (invites_max between invites_min and 100),
  withdraw_after_days int not null check (withdraw_after_days between 7 and 60),
  list_page int not null default 1,
  list_read_at timestamptz,
  created_at timestamptz not null,
  activated_at timestamptz,
  last_activity_at timestamptz,
  version int not null default 0,
  deleted_at timestamptz
);
comment on column campaign.list_page is 'the first page of the list that was not read yet';
comment on column campaign.list_read_at is 'when the list was read to its end; null until then';
create index campaign_user_idx on campaign (user_id);
create index campaign_account_idx on campaign (account_id);

create table campaign_message (
  campaign_id bigint not null references campaign,
  kind text not null check (kind in ('SALUTATION', 'INVITE_NOTE', 'FOLLOW_UP_1', 'FOLLOW_UP_2')),
  variant int not null check (variant between 1 and 5),
  text text not null check (length(text) <= 4000),
  fallback text check (length(fallback) <= 200),
  primary key (campaign_id, kind, variant)
);

create table campaign_plan (
  campaign_id bigint not null references campaign,
  day date not null,
  invites int not null,
  planned_at timestamptz not null,
  primary key (campaign_id, day)
);
comment on table campaign_plan is 'one row per campaign and local day of its account: that day is planned';
