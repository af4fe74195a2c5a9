create table suppression (
  user_id bigint references app_user,
  person_hash text not null,
  added_at timestamptz not null
);
comment on table suppression is 'keyed hashes of people who must not be contacted; user null: by nobody';
create unique index suppression_once on suppression (person_hash, user_id) nulls not distinct;

create table checkpoint (
  id bigint generated always as identity primary key,
  account_id bigint not null references linkedin_account,
  kind text not null check (kind in ('CODE', 'APP_APPROVAL', 'CAPTCHA', 'OTHER')),
  raised_at timestamptz not null,
  resolved_at timestamptz
);
create unique index checkpoint_one_open on checkpoint (account_id) where resolved_at is null;

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id bigint references app_user,
  owner_id bigint references app_user,
  action text not null,
  target text not null,
  detail text not null default ''
);
create index audit_entry_owner_idx on audit_entry (owner_id, id desc);

create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  user_id bigint,
  payload jsonb not null,
  at timestamptz not null default now(),
  published_at timestamptz
);
create index outbox_waiting_idx on outbox (id) where published_at is null;
comment on table outbox is 'events for RabbitMQ, written with what they tell of; read by id where there is no broker';

create table leadership (
  name text primary key,
  holder text not null,
  held_until timestamptz not null
);
comment on table leadership is 'which copy of a service is the active one; lease time';
