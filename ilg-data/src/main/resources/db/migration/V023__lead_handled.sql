alter table lead add column handled_at timestamptz;
comment on column lead.handled_at is 'when its owner had dealt with the reply; null: not yet';
create index lead_reply_idx on lead (user_id, replied_at desc) where replied_at is not null;
