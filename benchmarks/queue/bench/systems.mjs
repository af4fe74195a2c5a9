// Everybody who is measured, and how each is started on a database of its own.
export const LANES = 1000;

const java = (main, ...words) => ['java', main, ...words.map(String)];
const node = (script, ...words) => ['node', script, ...words.map(String)];

// Each process is warm before it counts; ILG's take as many such portions as their compilers need (main.mjs).
const ilg = (name, workers, lanes, tasks, warmUp) => ({
  name: `ILG ${name}`,
  kind: 'ilg',
  mode: `${lanes} lane${lanes > 1 ? 's' : ''} x ${tasks} task${tasks > 1 ? 's' : ''} a request, ${workers} workers`,
  warmUp,
  lanes: true,
  start: (size) => java('BatchWorkers', workers, lanes, tasks, size.warmUp, size.total, size.log),
});

const DONE = {
  graphile: 'select count(*) as open, null as done from graphile_worker._private_jobs',
  pgboss: "select count(*) filter (where state <> 'completed') as open, count(*) filter (where state = 'completed') as done from pgboss.job",
  dbscheduler: 'select count(*) as open, null as done from scheduled_tasks',
  ilg: 'select (select count(*) from task) as open, (select count(*) from task_done where state = 2) as done',
};

export const SYSTEMS = [
  { ...ilg('1 x 1', 24, 1, 1, 4000), key: 'ilg-1x1' },
  { ...ilg('1 x 20', 24, 1, 20, 20000), key: 'ilg-1x20' },
  { ...ilg('2 x 20', 8, 2, 20, 40000), key: 'ilg-2x20' },
  { ...ilg('5 x 20', 4, 5, 20, 40000), key: 'ilg-5x20' },
  { ...ilg('10 x 20', 3, 10, 20, 40000), key: 'ilg-10x20' },
  {
    key: 'graphile-queues',
    name: 'graphile-worker queues',
    kind: 'graphile',
    mode: 'named queue a lane, one by one, 24 workers',
    warmUp: 4000,
    lanes: true,
    start: (size) => node('peers/graphile.mjs', 'single', size.lanes, size.warmUp, size.total, size.log),
  },
  {
    key: 'graphile-local',
    name: 'graphile-worker local queue',
    kind: 'graphile',
    mode: 'named queue a lane, localQueue 500, batched completes',
    warmUp: 60000,
    lanes: true,
    start: (size) => node('peers/graphile.mjs', 'local', size.lanes, size.warmUp, size.total, size.log),
  },
  {
    key: 'pgboss-groups',
    name: 'pg-boss groups',
    kind: 'pgboss',
    mode: 'group a lane, group concurrency 1, fetch 1, 24 fetchers',
    warmUp: 4000,
    lanes: true,
    start: (size) => node('peers/pgboss.mjs', 1, 24, size.lanes, size.warmUp, size.total, size.log),
  },
  {
    key: 'pgboss-batches',
    name: 'pg-boss groups in batches',
    kind: 'pgboss',
    mode: 'group a lane, group concurrency 1, fetch 50, 4 fetchers',
    warmUp: 60000,
    lanes: true,
    start: (size) => node('peers/pgboss.mjs', 50, 4, size.lanes, size.warmUp, size.total, size.log),
  },
  {
    key: 'pgboss-wide',
    name: 'pg-boss groups in wide batches',
    kind: 'pgboss',
    mode: 'group a lane, group concurrency 1, fetch 200, 3 fetchers',
    warmUp: 60000,
    lanes: true,
    start: (size) => node('peers/pgboss.mjs', 200, 3, size.lanes, size.warmUp, size.total, size.log),
  },
  {
    key: 'dbscheduler',
    name: 'db-scheduler (no lanes)',
    kind: 'dbscheduler',
    mode: 'lock and fetch, 24 threads',
    warmUp: 20000,
    lanes: false,
    start: (size) => java('DbScheduler', size.warmUp, size.total, size.log),
  },
];

export const openAndDone = (system) => DONE[system.kind];
