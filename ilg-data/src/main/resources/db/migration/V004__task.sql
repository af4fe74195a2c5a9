-- The task queue: shared/design/queue.md, with leases on a clock of their own (docs/adr/0003).
create table task_type (kind smallint primary key, name text not null unique, pool smallint not null, paused_reason text);
insert into task_type values
  (1, 'campaign-scrape', 0), (2, 'lead-scrape', 0),
  (3, 'send-invite', 1), (4, 'handle-inbox', 1), (5, 'withdraw-invite', 1);

create table lane (                                  -- no secondary index: its updates stay in their page
  id bigint primary key,
  paused_reason text,                                -- null: not paused
  holder text not null default '',                   -- worker of the last lease
  fence bigint not null default 0,                   -- token of the last lease
  egress_epoch bigint not null default 0,            -- +1 when the holder changes or a lease ran out
  running_task bigint,                               -- null: not leased
  lease_until timestamptz,                           -- lease time
  not_before timestamptz not null default '-infinity',
  open_until timestamptz not null default '-infinity'  -- past it the policy is stale; a lane without policy never acts
) with (fillfactor = 50);

create table lane_offer (
  lane_id bigint not null references lane,
  pool smallint not null,
  next_ready_at timestamptz not null default 'infinity',  -- business time; never later than the truth
  lapses_at timestamptz not null default 'infinity',      -- lease time; while leased, never later than its end
  priority smallint not null default 3,
  worker text not null default '',
  primary key (lane_id, pool)
) with (fillfactor = 50);
create index lane_offer_ready_idx on lane_offer (pool, worker, priority, next_ready_at) where next_ready_at < 'infinity';
create index lane_offer_due_idx on lane_offer (pool, next_ready_at) where next_ready_at < 'infinity';
create index lane_offer_lapse_idx on lane_offer (pool, lapses_at) where lapses_at < 'infinity';
create index lane_offer_held_idx on lane_offer (pool, worker) where lapses_at < 'infinity';

create table lane_budget (
  lane_id bigint not null references lane,
  kind smallint not null references task_type,
  remaining int not null,
  primary key (lane_id, kind)
) with (fillfactor = 70);

create table task (
  id bigint generated always as identity primary key,
  lane_id bigint not null,
  kind smallint not null,
  priority smallint not null default 2 check (priority between 0 and 3),
  run_at timestamptz not null,
  state smallint not null default 0 check (state in (0, 1)),
  attempt smallint not null default 0,
  max_attempts smallint not null default 5,
  campaign_id bigint,
  lead_id bigint,
  dedup_key text not null,
  error text,
  payload jsonb not null default '{}',
  foreign key (lane_id, kind) references lane_budget
) with (fillfactor = 80);
create index task_head_idx on task (lane_id, kind, priority, run_at, id) where state = 0;
create unique index task_one_running on task (lane_id) where state = 1;
create index task_campaign_idx on task (campaign_id) where campaign_id is not null;
create table task_key (dedup_key text primary key, task_id bigint not null, kept_until date not null);

create table task_done (
  id bigint not null, lane_id bigint not null, kind smallint not null, state smallint not null, fence bigint,
  attempt smallint not null, campaign_id bigint, lead_id bigint, dedup_key text not null, error text,
  payload jsonb not null, done_at timestamptz not null,
  primary key (id, state, done_at)
) partition by list (state);
create table task_dead partition of task_done for values in (3);
create table task_ended partition of task_done for values in (2, 4) partition by range (done_at);
create table task_ended_rest partition of task_ended default;

alter table lane set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
alter table lane_offer set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
alter table task set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);

create table task_evidence (
  id bigint generated always as identity primary key,
  task_id bigint not null,
  step text not null check (length(step) <= 100),
  content_type text not null check (content_type in ('image/png', 'text/html')),
  content bytea not null check (length(content) <= 2097152),
  at timestamptz not null
);
create index task_evidence_task_idx on task_evidence (task_id);
