alter table checkpoint
  add column token bigint,
  add column waits_until timestamptz,
  add column answer_sealed bytea,
  add column answer_until timestamptz,
  add column answered_at timestamptz,
  add column answered_by bigint references app_user,
  add column refusals int not null default 0,
  add constraint checkpoint_answer_is_short_lived check ((answer_sealed is null) = (answer_until is null));
comment on column checkpoint.token is 'the lease whose browser stands before the checkpoint; null: nobody waits there';
comment on column checkpoint.waits_until is 'business time; for the countdown, the lease decides';
comment on column checkpoint.answer_until is 'lease time';
comment on column checkpoint.refusals is 'codes that LinkedIn refused since it was raised';
