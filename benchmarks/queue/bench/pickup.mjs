// Single tasks, planned by one process and begun by another: from asking ilg-data to the handler's first line.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { freePort, query } from './cluster.mjs';
import { startData } from './ilg.mjs';
import { readLog } from './judge.mjs';

const RABBIT = '/usr/lib/rabbitmq/bin/rabbitmq-server';
const WARM_UPS = 300;

export async function pickUp(bench) {
  const samples = bench.quick ? 200 : 1000;
  const result = { samples };
  if (existsSync(RABBIT)) {
    const broker = await startBroker(bench.folder);
    try {
      result.broker = await measure(bench, 'pick_up_broker', WARM_UPS + samples, {
        SPRING_RABBITMQ_HOST: '127.0.0.1',
        SPRING_RABBITMQ_PORT: String(broker.port),
        SPRING_RABBITMQ_USERNAME: 'bench',
        SPRING_RABBITMQ_PASSWORD: 'bench',
        ILG_WORKER_POLLING: '15s',
      });
    } finally {
      await broker.stop();
    }
  } else {
    bench.say('no RabbitMQ here (apt-get install rabbitmq-server): pick-up with a broker is left out');
  }
  result.polling = await measure(bench, 'pick_up_polling', WARM_UPS + samples / 5, { ILG_WORKER_POLLING: '250ms' });
  result.polling.interval = '250 ms';
  return result;
}

async function measure(bench, database, samples, settings) {
  await query(bench.cluster.url('postgres'), `create database ${database} template ilg_seed`);
  const data = await startData(bench, database, settings);
  const begun = join(bench.folder, `${database}-begun.tsv`);
  const asked = join(bench.folder, `${database}-asked.tsv`);
  const worker = bench.phased(['java', 'LoopWorker', begun], { ...data.environment, ...settings, ILG_WORKER_NAME: 'pick-up' });
  const planner = bench.phased(['java', 'PickUp', String(samples), '60', '180', asked], data.environment);
  try {
    await worker.reaches('ready');
    await planner.reaches('ready');
    planner.goOn();
    await planner.reaches('planned');
    planner.goOn();
    await planner.reaches('written');
    planner.goOn();
    await allDone(bench.cluster.url(database), samples);
    worker.goOn();
    await worker.reaches('written');
    worker.goOn();
    return compare(readLog(asked), readLog(begun), samples);
  } finally {
    await planner.end();
    await worker.end();
    await data.stop();
  }
}

async function allDone(url, samples) {
  for (let tries = 0; tries < 300; tries++) {
    if (Number((await query(url, 'select count(*) as done from task_done where state = 2'))[0].done) >= samples) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function compare(asked, begun, samples) {
  const began = new Map(begun.map((row) => [row.task, row.from]));
  const times = asked
    .slice(WARM_UPS)
    .filter((row) => began.has(row.task))
    .map((row) => Number(began.get(row.task) - row.from) / 1e6)
    .sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const faults = [];
  if (began.size !== samples || begun.length !== samples) faults.push(`${samples} planned, ${begun.length} begun, ${began.size} of them different`);
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: times.at(-1), faults };
}

async function startBroker(folder) {
  const home = join(folder, 'rabbit');
  mkdirSync(home);
  const [port, distribution, mapper] = [await freePort(), await freePort(), await freePort()];
  const epmd = spawn('epmd', ['-port', String(mapper), '-address', '127.0.0.1'], { stdio: 'ignore' });
  writeFileSync(join(home, 'rabbitmq.conf'), 'default_user = bench\ndefault_pass = bench\nloopback_users = none\nlog.file = false\n');
  writeFileSync(join(home, 'plugins'), '[].\n');
  const node = spawn(RABBIT, [], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      ERL_EPMD_PORT: String(mapper),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      RABBITMQ_NODENAME: `bench${port}@localhost`,
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_NODE_PORT: String(port),
      RABBITMQ_DIST_PORT: String(distribution),
      RABBITMQ_MNESIA_BASE: join(home, 'mnesia'),
      RABBITMQ_LOG_BASE: join(home, 'log'),
      RABBITMQ_PID_FILE: join(home, 'pid'),
      RABBITMQ_CONFIG_FILE: join(home, 'rabbitmq.conf'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(home, 'plugins'),
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '+S 2:2 +sbwt none',
    },
  });
  for (let tries = 0; !(await listens(port)); tries++) {
    if (tries > 600) throw new Error('RabbitMQ does not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        node.on('exit', () => {
          epmd.kill('SIGKILL');
          resolve();
        });
        // The shell script, the emulator and its children: the group that was begun above.
        process.kill(-node.pid, 'SIGKILL');
      }),
  };
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = new Socket();
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
    socket.setTimeout(500, () => end(false));
    socket.connect(port, '127.0.0.1');
  });
