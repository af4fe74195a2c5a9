// graphile-worker with a named queue a lane: at most one job of a queue runs at a time.
// Arguments: single | local, lanes, tasks of the warm-up, tasks that count, file of the work log.
import { writeFileSync } from 'node:fs';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { now, reached } from './phases.mjs';

const [mode, lanes, warmUp, total, file] = process.argv.slice(2).map((word, n) => (n % 4 ? Number(word) : word));
const connectionString = process.env.BENCH_DATABASE;
const logger = new Logger(() => (level, message) => level === 'error' && console.error(message));
const local = { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 };

const utils = await makeWorkerUtils({ connectionString, logger });
await utils.migrate();

async function add(identifier, count) {
  for (let from = 0; from < count; from += 1000) {
    const jobs = Array.from({ length: Math.min(1000, count - from) }, (_, n) => ({
      identifier,
      payload: { number: from + n, lane: (from + n) % lanes },
      queueName: `lane-${(from + n) % lanes}`,
    }));
    await utils.addJobs(jobs);
  }
}

// Each phase has a runner of its own; stopping it writes what it still has to write.
async function drain(identifier, count, begin) {
  const log = [];
  let over;
  const all = new Promise((resolve) => (over = resolve));
  const task = async (payload, helpers) => {
    const from = now();
    log.push([payload.lane, payload.number, `job-${helpers.job.id}`, from, now()]);
    if (log.length === count) over();
  };
  await add(identifier, count);
  await begin();
  const runner = await run({
    connectionString,
    logger,
    concurrency: 24,
    maxPoolSize: 24,
    noHandleSignals: true,
    preset: { worker: { maxPoolSize: 24, ...(mode === 'local' ? local : {}) } },
    taskList: { [identifier]: task },
  });
  await all;
  await runner.stop();
  return log;
}

await reached('ready');
await drain('warmup', warmUp, async () => {});
const log = await drain('count', total, () => reached('warm'));
await reached('drained');
writeFileSync(file, log.map((row) => row.join('\t')).join('\n') + '\n');
await reached('written');
await utils.release();
process.exit(0);
