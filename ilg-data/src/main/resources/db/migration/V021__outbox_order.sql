-- Ids are drawn before the commit, so a reader that goes by id alone would pass by what commits late.
-- No default while the column is added: what was there before is not rewritten, and never shown live.
alter table outbox add column xact xid8;
alter table outbox alter column xact set default pg_current_xact_id();
create index outbox_live_idx on outbox (xact, id) where xact is not null;
comment on column outbox.xact is 'who wrote it; live readers go by (xact, id), below the oldest transaction that still runs';
create index outbox_at_idx on outbox (at);
