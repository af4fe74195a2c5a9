create table once (
  user_id bigint not null references app_user,
  key text not null check (length(key) between 1 and 200),
  mark text not null,
  made bigint,
  at timestamptz not null default now(),
  primary key (user_id, key)
);
create index once_at_idx on once (at);
comment on table once is 'what an Idempotency-Key has made; kept for two days';
comment on column once.mark is 'keyed hash of the request: the same key is not for another one';
