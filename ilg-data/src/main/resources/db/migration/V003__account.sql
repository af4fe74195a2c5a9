create table linkedin_account (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  email text not null check (length(email) <= 254),
  password_sealed bytea not null,
  totp_sealed bytea,
  session_sealed bytea,
  premium boolean not null default false,
  time_zone text not null,
  working_days int not null check (working_days between 1 and 127),
  work_from time not null,
  work_to time not null check (work_to > work_from),
  invites_per_day int not null check (invites_per_day between 0 and 100),
  invites_per_week int not null check (invites_per_week between 0 and 200),
  profile_views_per_day int not null check (profile_views_per_day between 0 and 500),
  messages_per_day int not null check (messages_per_day between 0 and 200),
  signed_in boolean not null default false,
  paused_since timestamptz,
  created_at timestamptz not null,
  version int not null default 0,
  deleted_at timestamptz
);
comment on column linkedin_account.working_days is 'bit 0 is Monday, bit 6 is Sunday';
create unique index account_one_email on linkedin_account (lower(email)) where deleted_at is null;
create index linkedin_account_user_idx on linkedin_account (user_id);
