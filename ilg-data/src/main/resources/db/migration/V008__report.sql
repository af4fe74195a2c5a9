create table daily_count (
  campaign_id bigint not null references campaign,
  account_id bigint not null references linkedin_account,
  user_id bigint not null references app_user,
  day date not null,
  scraped int not null default 0,
  invites int not null default 0,
  first_follow_ups int not null default 0,
  second_follow_ups int not null default 0,
  withdrawals int not null default 0,
  connected int not null default 0,
  replied int not null default 0,
  primary key (campaign_id, day)
);
comment on table daily_count is 'anonymous counts by local day of the account; they outlive a deleted campaign';
create index daily_count_user_day_idx on daily_count (user_id, day);
