create table api_key (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  name text not null check (length(name) between 1 and 100),
  scope text not null check (scope in ('READ', 'WRITE')),
  mark text not null unique,
  hint text not null check (length(hint) = 4),
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_user_idx on api_key (user_id) where revoked_at is null;
comment on table api_key is 'how a client''s own programs sign in; the key itself is shown once and kept nowhere';
comment on column api_key.mark is 'keyed hash of the key';
comment on column api_key.hint is 'its last four characters, by which its owner knows it';
comment on column api_key.last_used_at is 'to the minute';
