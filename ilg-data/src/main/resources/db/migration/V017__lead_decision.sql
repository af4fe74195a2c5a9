alter table lead
  add column step text not null default 'READ_PROFILE'
    check (step in ('READ_PROFILE', 'INVITE', 'FOLLOW_UP_1', 'FOLLOW_UP_2', 'WITHDRAW', 'LOOK', 'PERSON', 'NOTHING')),
  add column step_rule text not null default 'LIST_ORDER',
  add column step_inputs jsonb not null default '{}',
  add column step_at timestamptz,
  add column decided_at timestamptz;
comment on column lead.step is 'what happens to the lead next; PERSON waits for somebody''s decision, NOTHING is the end';
comment on column lead.step_rule is 'the lead''s own rule that decides it; lead_decisions() adds those of campaign and account';
comment on column lead.step_at is 'business time: not before; null when only the order of the list decides';
create index lead_step_idx on lead (user_id, step) where step in ('LOOK', 'PERSON');
