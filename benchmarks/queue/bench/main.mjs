// benchmarks/queue/run: drains the same backlog with everybody, in rotated order, and judges each run.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { query, startCluster } from './cluster.mjs';
import { compilersOf, cpuOf, machineBusy } from './cpu.mjs';
import { enqueueSql, seed, startData } from './ilg.mjs';
import { judge, readLog } from './judge.mjs';
import { pickUp } from './pickup.mjs';
import { JAVA_FLAGS, startPhased } from './process.mjs';
import { report, table } from './report.mjs';
import { openAndDone, SYSTEMS } from './systems.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    tasks: { type: 'string', default: '20000' },
    lanes: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    'warm-up': { type: 'string' },
    'no-pick-up': { type: 'boolean', default: false },
    wait: { type: 'string', default: '30' },
  },
});

const RESTING_COMPILERS = 0.1; // cores
const LONGEST_WARM_UP = 60; // seconds

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const checkout = resolve(home, '../..');
const rounds = options.quick ? 1 : Number(options.rounds);
const total = Number(options.tasks);
const lanes = Number(options.lanes);
const chosen = SYSTEMS.filter((system) => !options.only || options.only.split(',').some((key) => system.key.startsWith(key)));
const say = (line) => process.stderr.write(`${line}\n`);

const bench = {
  home,
  folder: mkdtempSync(join(tmpdir(), 'ilg-queue-bench-')),
  java: join(process.env.JAVA_HOME, 'bin/java'),
  classes: [join(home, 'target/classes'), join(home, 'target/lib/*')].join(':'),
  say,
  quick: options.quick,
};

// A copy of its own: somebody may build meanwhile.
bench.dataJar = join(bench.folder, 'ilg-data.jar');
copyFileSync(join(checkout, 'ilg-data/target/ilg-data-0.1.0-SNAPSHOT.jar'), bench.dataJar);

const mainClass = (name) => [...JAVA_FLAGS, '-cp', bench.classes, `dev.ilg.benchmark.queue.${name}`];
bench.phased = (words, environment) => {
  const [kind, name, ...rest] = words;
  return kind === 'java'
    ? startPhased(bench.java, [...mainClass(name), ...rest], environment, home)
    : startPhased(process.execPath, [name, ...rest], environment, home);
};
bench.runJava = (name, words, environment) =>
  new Promise((done, failed) => {
    const child = spawn(bench.java, [...mainClass(name), ...words], { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${name} ended with ${code}`))));
  });

// How much of the machine others use, in cores.
async function otherWork(milliseconds = 1000) {
  const before = machineBusy();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return ((machineBusy() - before) * 1000) / milliseconds;
}

async function quietEnough() {
  let busy = await otherWork();
  for (let waited = 0; busy > 0.5 && waited < Number(options.wait); waited++) busy = await otherWork();
  return busy;
}

// Batches are few requests, and compilers learn by requests: ILG's processes warm up, portion by portion, until their
// compilers rest, for a minute at most. Answers how many tasks that took. The others warm up with one portion.
async function warmUp(workers, data, url, portion) {
  const began = process.hrtime.bigint();
  const secondsSince = (moment) => Number(process.hrtime.bigint() - moment) / 1e9;
  for (let portions = 1; ; portions++) {
    if (data) await query(url, enqueueSql(`warm${portions}`, portion, lanes));
    const compilers = () => (data ? compilersOf(data.pid) + compilersOf(workers.pid) : 0);
    const before = { compilers: compilers(), at: process.hrtime.bigint() };
    workers.goOn(portions > 1 ? 'more' : '');
    await workers.reaches('warm');
    const busy = (compilers() - before.compilers) / secondsSince(before.at);
    if (data) say(`  warm-up of ${portion}: ${secondsSince(before.at).toFixed(1)} s, compilers ${busy.toFixed(2)} cores`);
    if (!data || busy < RESTING_COMPILERS || secondsSince(began) > LONGEST_WARM_UP) return portions * portion;
  }
}

async function measure(system, round) {
  const database = `run_${round}_${system.key.replaceAll('-', '_')}`;
  const url = bench.cluster.url(database);
  const template = system.kind === 'ilg' ? ' template ilg_seed' : '';
  await query(bench.cluster.url('postgres'), `create database ${database}${template}`);
  const size = { total, lanes, warmUp: Number(options['warm-up'] ?? system.warmUp), log: join(bench.folder, `${database}.tsv`) };
  const data = system.kind === 'ilg' ? await startData(bench, database) : null;
  const environment = { BENCH_DATABASE: url, BENCH_JDBC: bench.cluster.jdbc(database), ...data?.environment };
  const workers = bench.phased(system.start(size), environment);
  try {
    await workers.reaches('ready');
    const warmed = await warmUp(workers, data, url, size.warmUp);
    if (data) await query(url, enqueueSql('count', total, lanes));
    await query(url, 'vacuum analyze');
    const busyBefore = await quietEnough();
    const before = look(workers, data);
    workers.goOn();
    await workers.reaches('drained');
    const after = look(workers, data);
    workers.goOn();
    await workers.reaches('written');
    const log = readLog(size.log);
    const [{ open, done }] = await query(url, openAndDone(system));
    const faults = judge(log, total, system.lanes);
    if (Number(open) !== 0) faults.push(`${open} tasks still open in the database`);
    if (done !== null && Number(done) !== warmed + total) faults.push(`${done} of ${warmed + total} tasks done in the database`);
    workers.goOn();
    return figures(system, round, before, after, busyBefore, faults);
  } finally {
    await workers.end();
    if (data) await data.stop();
    await query(bench.cluster.url('postgres'), `drop database if exists ${database} with (force)`);
    rmSync(size.log, { force: true });
  }
}

function look(workers, data) {
  return {
    at: process.hrtime.bigint(),
    server: cpuOf(bench.cluster.pid),
    workers: cpuOf(workers.pid),
    data: data ? cpuOf(data.pid) : 0,
    machine: machineBusy(),
    own: cpuOf(process.pid),
  };
}

function figures(system, round, before, after, busyBefore, faults) {
  const seconds = Number(after.at - before.at) / 1e9;
  const spent = (name) => after[name] - before[name];
  const ours = spent('server') + spent('workers') + spent('data') + spent('own');
  return {
    key: system.key,
    round,
    perSecond: total / seconds,
    seconds,
    serverMicros: (spent('server') * 1e6) / total,
    allMicros: ((spent('server') + spent('workers') + spent('data')) * 1e6) / total,
    load: loadavg()[0],
    otherCoresBefore: busyBefore,
    otherCores: Math.max(0, (spent('machine') - ours) / seconds),
    faults,
  };
}

const machine = {
  cpu: cpus()[0].model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  java: spawnSync(bench.java, ['-version']).stderr.toString().split('\n')[0],
};

try {
  bench.cluster = await startCluster(join(home, 'target/lib'), join(home, 'target/postgres'), bench.folder);
  say(`PostgreSQL ${bench.cluster.version}, ${machine.cores} cores, ${total} tasks in ${lanes} lanes, ${rounds} round(s)`);
  if (chosen.some((system) => system.kind === 'ilg') || !options['no-pick-up']) await seed(bench, lanes);
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const order = chosen.map((_, n) => chosen[(n + round) % chosen.length]);
    for (const system of order) {
      const run = await measure(system, round);
      runs.push(run);
      say(
        `round ${round + 1}  ${system.name.padEnd(30)} ${Math.round(run.perSecond).toString().padStart(7)}/s  server ${Math.round(run.serverMicros)} us  ` +
          `all ${Math.round(run.allMicros)} us  others ${run.otherCores.toFixed(1)} cores  ${run.faults.length ? `VOID: ${run.faults.join('; ')}` : 'good'}`,
      );
    }
  }
  const latency = options['no-pick-up'] ? null : await pickUp(bench);
  const result = report({ machine, postgres: bench.cluster.version, tasks: total, lanes, rounds, runs, latency, systems: chosen });
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : table(result));
  process.exitCode = result.void ? 1 : 0;
} finally {
  await bench.cluster?.stop();
  if (process.exitCode) say(`logs: ${readdirSync(bench.folder).length} files in ${bench.folder}`);
  else rmSync(bench.folder, { recursive: true, force: true });
}
