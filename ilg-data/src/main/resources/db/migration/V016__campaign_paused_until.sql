alter table campaign add column paused_until timestamptz
  check (paused_until is null or status = 'PAUSED');
comment on column campaign.paused_until is 'when ILG goes on by itself; null: when somebody or something else ends the pause';
