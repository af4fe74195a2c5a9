create table app_user (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email) and length(email) <= 254),
  password_hash text not null,
  name text not null check (length(name) between 1 and 100),
  company text not null default '' check (length(company) <= 100),
  role text not null check (role in ('SUPER_ADMIN', 'ADMIN', 'USER')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'DISABLED')),
  language text not null default 'en' check (language in ('en', 'de')),
  time_zone text not null default 'Europe/Berlin',
  created_by bigint references app_user,
  created_at timestamptz not null,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index user_one_email on app_user (email) where deleted_at is null;
create index user_created_by_idx on app_user (created_by);

create table refresh_token (
  token_hash text primary key,
  user_id bigint not null references app_user,
  family uuid not null,
  issued_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index refresh_token_family_idx on refresh_token (family);
comment on table refresh_token is 'hashed; a token that comes back after its use ends the whole family';
