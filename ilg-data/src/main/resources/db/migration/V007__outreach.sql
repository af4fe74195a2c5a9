create table outreach (
  id bigint generated always as identity primary key,
  lead_id bigint not null references lead,
  campaign_id bigint not null,
  account_id bigint not null references linkedin_account,
  user_id bigint not null references app_user,
  member_id text not null,
  kind text not null check (kind in ('INVITE', 'FOLLOW_UP_1', 'FOLLOW_UP_2', 'WITHDRAWAL')),
  state text not null check (state in ('ARMED', 'DONE', 'VOID', 'UNKNOWN')),
  task_id bigint not null,
  fence bigint not null,
  variant int not null,
  text text not null,
  day date not null,
  looks int not null default 0,
  evidence text,
  armed_at timestamptz not null,
  settled_at timestamptz,
  check ((state = 'ARMED') = (settled_at is null))
);
comment on column outreach.day is 'the local day of the account, which caps and reports count by';
-- Once per lead and kind, whatever crashes; a void one may be armed anew.
create unique index outreach_once on outreach (lead_id, kind) where state in ('ARMED', 'DONE', 'UNKNOWN');
-- One person is contacted once for one client, across campaigns and accounts.
create unique index outreach_once_per_person on outreach (user_id, member_id, kind) where state in ('ARMED', 'DONE', 'UNKNOWN');
create index outreach_account_day_idx on outreach (account_id, kind, day);
create index outreach_armed_idx on outreach (account_id) where state = 'ARMED';
