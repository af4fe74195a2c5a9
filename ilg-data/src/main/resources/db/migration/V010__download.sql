create table download_link (
  token_hash text primary key,
  user_id bigint not null references app_user,
  role text not null,
  path text not null check (length(path) <= 2000),
  expires_at timestamptz not null
);
comment on table download_link is 'links that a browser may follow once and briefly, without a token in a header';
