-- LinkedIn shows only the first people of a long search: who waits for the rest must be told (docs/adr/0026).
alter table campaign add column list_capped boolean not null default false;
comment on column campaign.list_capped is 'its list ended before its last person: LinkedIn shows no more of one search';
