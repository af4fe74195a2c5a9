-- What LinkedIn refused counts as a floor: the rows say until when, nothing is counted beside them (docs/adr/0026).
alter table outreach add column refusal text
  generated always as (case when state = 'VOID' then substring(evidence from '^([A-Z_]+): ') end) stored;
comment on column outreach.refusal is 'what LinkedIn said instead of sending it; null when it said nothing';
create index outreach_refusal_lead_idx on outreach (lead_id) where refusal is not null;
create index outreach_refusal_account_idx on outreach (account_id, refusal, day) where refusal is not null;

alter table linkedin_account add column pending_invites int not null default 500 check (pending_invites between 0 and 1000);
comment on column linkedin_account.pending_invites is 'most invites that wait at once; LinkedIn is said to object to more';

alter table campaign add column invite_without_note boolean not null default false;
comment on column campaign.invite_without_note is 'when no personal notes are left this month, invites go out without one';
