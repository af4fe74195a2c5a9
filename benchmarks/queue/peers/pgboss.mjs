// pg-boss with a group a lane and group concurrency 1, fetched without pauses.
// Arguments: jobs a fetch, fetchers, lanes, tasks of the warm-up, tasks that count, file of the work log.
import { writeFileSync } from 'node:fs';
import { PgBoss } from 'pg-boss';
import { now, reached } from './phases.mjs';

const [batchSize, fetchers, lanes, warmUp, total] = process.argv.slice(2, 7).map(Number);
const file = process.argv[7];
const boss = new PgBoss({ connectionString: process.env.BENCH_DATABASE, max: fetchers + 2, supervise: false, schedule: false });
boss.on('error', (error) => console.error(error));
await boss.start();

async function add(queue, count) {
  await boss.createQueue(queue);
  for (let from = 0; from < count; from += 1000) {
    const jobs = Array.from({ length: Math.min(1000, count - from) }, (_, n) => ({
      data: { number: from + n, lane: (from + n) % lanes },
      group: { id: `lane-${(from + n) % lanes}` },
    }));
    await boss.insert(queue, jobs);
  }
}

async function drain(queue, count, begin) {
  const log = [];
  let completed = 0;
  let batches = 0;
  await add(queue, count);
  await begin();
  const fetcher = async () => {
    while (completed < count) {
      const jobs = await boss.fetch(queue, { batchSize, groupConcurrency: 1 });
      if (!jobs.length) continue;
      const holder = `batch-${++batches}`;
      const from = now();
      const rows = jobs.map((job) => [job.data.lane, job.data.number, holder, from]);
      const until = now();
      await boss.complete(queue, jobs.map((job) => job.id));
      completed += jobs.length;
      for (const row of rows) log.push([...row, until]);
    }
  };
  await Promise.all(Array.from({ length: fetchers }, fetcher));
  return log;
}

await reached('ready');
await drain('warmup', warmUp, async () => {});
const log = await drain('count', total, () => reached('warm'));
await reached('drained');
writeFileSync(file, log.map((row) => row.join('\t')).join('\n') + '\n');
await reached('written');
await boss.stop({ graceful: false });
process.exit(0);
