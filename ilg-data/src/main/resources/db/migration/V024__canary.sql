-- Whether LinkedIn's pages are still what each type of task needs, and what stops a type for all accounts (docs/adr/0016).
insert into task_type (kind, name, pool) values (6, 'scraper-canary', 0), (7, 'automation-canary', 1);
insert into lane_budget (lane_id, kind, remaining) select l.id, y.kind, 100000 from lane l cross join task_type y where y.kind in (6, 7);

alter table task_type add column refresh_from bigint;
comment on column task_type.refresh_from is 'resumed, and the lanes from this one on do not know yet; null: all know';

create table canary_result (
  id bigint generated always as identity primary key,
  kind smallint not null references task_type,
  account_id bigint not null references linkedin_account,
  task_id bigint not null,
  version text not null check (length(version) between 1 and 100),
  generation text not null check (generation in ('SDUI', 'DATA_VIEW_NAME', 'CLASSIC', 'UNKNOWN')),
  passed boolean not null,
  element text not null check (length(element) <= 200),
  at timestamptz not null
);
comment on column canary_result.kind is 'the type of task whose pages were walked';
comment on column canary_result.element is 'what was not found; empty when it passed';
create index canary_result_kind_idx on canary_result (kind, account_id, id);

create table task_failure (
  id bigint generated always as identity primary key,
  kind smallint not null references task_type,
  lane_id bigint not null,
  task_id bigint not null,
  error text not null,
  detail text not null check (length(detail) <= 500),
  at timestamptz not null
);
comment on table task_failure is 'attempts that failed in a way that the breaker counts; one line for an operator each';
create index task_failure_kind_idx on task_failure (kind, id);

create table task_type_stop (
  id bigint generated always as identity primary key,
  kind smallint not null references task_type,
  reason text not null check (reason in ('PAGE_CHANGED', 'FAILING')),
  detail text not null,
  stopped_at timestamptz not null,
  resumed_at timestamptz,
  resumed_by bigint references app_user
);
comment on column task_type_stop.resumed_by is 'null: the canary passed';
create unique index task_type_stop_one on task_type_stop (kind) where resumed_at is null;

-- The breaker asks whether a task succeeded since; ended tasks come in the order of their end, so this costs nothing to keep.
create index task_done_at_idx on task_done using brin (done_at);
