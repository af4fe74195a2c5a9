// Starts the simulator and one process for each reader, lets them read the same leads in turn, and compares.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { cpuOf, memoryOf } from './tree.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    leads: { type: 'string', default: '40' },
    lanes: { type: 'string', default: '40' },
  },
});
const here = join(import.meta.dirname, '..');
const root = join(here, '../..');
const java = join(process.env.JAVA_HOME, 'bin/java');
const SEARCH = 'https://www.linkedin.com/sales/search/people?query=(keywords:benchmark)';
const BAR = { speed: 0.85, cpu: 1.15, memory: 4096 };

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
const started = [];
const start = (args, stdio) => {
  const child = spawn(java, args, { stdio, cwd: root });
  started.push(child);
  return child;
};
const end = () => started.forEach((child) => child.kill());
process.on('exit', end);

class Process {
  constructor(mode, origin, email) {
    this.mode = mode;
    const classes = `${join(here, 'target/classes')}:${join(here, 'target/lib')}/*`;
    this.child = start(['-XX:+UseSerialGC', '-Xmx256m', '-cp', classes, 'dev.ilg.benchmark.worker.Main', mode, origin, email], ['pipe', 'pipe', 'inherit']);
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }
  async answer() {
    const { value, done } = await this.lines.next();
    if (done) throw new Error(`${this.mode} ended`);
    return JSON.parse(value)[1];
  }
  ask(command) {
    this.child.stdin.write(`${JSON.stringify(command)}\n`);
    return this.answer();
  }
  async measure(leads) {
    const [cpu, at] = [cpuOf(this.child.pid), performance.now()];
    const read = await this.ask({ do: 'read', leads });
    const seconds = (performance.now() - at) / 1000;
    return { read, perMinute: (leads.length * 60) / seconds, cpu: (cpuOf(this.child.pid) - cpu) / leads.length };
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const folder = mkdtempSync(join(tmpdir(), 'ilg-benchmark-'));
const [port, control] = [await freePort(), await freePort()];
start(
  ['-XX:+UseSerialGC', '-Xmx256m', '-jar', join(root, 'ilg-simulator/target/ilg-simulator-0.1.0-SNAPSHOT.jar'), `--ilg.simulator.port=${port}`,
    `--ilg.simulator.control-port=${control}`, '--ilg.simulator.leads=200', `--ilg.simulator.data-dir=${folder}`],
  'ignore',
);
for (let tries = 0; ; tries++) {
  try {
    await fetch(`http://127.0.0.1:${control}/actuator/health`);
    break;
  } catch (away) {
    if (tries > 600) throw away;
    await new Promise((done) => setTimeout(done, 200));
  }
}
const origin = `http://127.0.0.1:${port}`;
const readers = [new Process('floor', origin, 'floor@example.com'), new Process('ilg', origin, 'ilg@example.com')];
for (const reader of readers) await reader.answer();
const ilg = readers[1];
const count = Number(options.leads);
const all = await ilg.ask({ do: 'list', search: SEARCH, most: Math.min(200, count * 2) });
// A person who is gone ends both readers' way: they are left out.
const gone = new Set((await (await fetch(`http://127.0.0.1:${control}/people?query=(keywords:benchmark)`)).json()).filter((it) => it.gone).map((it) => it.salesId ?? it.memberId));
const leads = all.filter((url) => ![...gone].some((id) => id && url.includes(id))).slice(0, count);
console.error(`${leads.length} leads; warming up`);
const warmUp = {};
for (const reader of readers) warmUp[reader.mode] = await reader.ask({ do: 'read', leads });
const differ = leads.filter((_, i) => JSON.stringify(warmUp.floor[i]) !== JSON.stringify(warmUp.ilg[i]));
if (differ.length) {
  const i = leads.indexOf(differ[0]);
  console.error('the two do not read the same:', warmUp.floor[i], warmUp.ilg[i]);
  process.exitCode = 1;
}
const rounds = { floor: [], ilg: [] };
for (let round = 0; round < Number(options.rounds); round++) {
  for (const reader of round % 2 ? readers.toReversed() : readers) {
    const measured = await reader.measure(leads);
    rounds[reader.mode].push(measured);
    console.error(`round ${round + 1} ${reader.mode}: ${measured.perMinute.toFixed(1)} leads/min, ${measured.cpu.toFixed(3)} s CPU a lead`);
  }
}
const of = (mode) => ({ perMinute: median(rounds[mode].map((it) => it.perMinute)), cpu: median(rounds[mode].map((it) => it.cpu)) });
const [floor, ours] = [of('floor'), of('ilg')];
const lanes = Number(options.lanes);
const before = memoryOf(ilg.child.pid);
await ilg.ask({ do: 'warm', lanes: lanes - 1, slugs: warmUp.ilg.map((it) => it.slug) });
const memory = memoryOf(ilg.child.pid);
const report = {
  floor,
  ilg: ours,
  speed: ours.perMinute / floor.perMinute,
  cpu: ours.cpu / floor.cpu,
  perCpuSecond: 1 / ours.cpu,
  lanes,
  memory,
  aLane: lanes > 1 ? (memory - before) / (lanes - 1) : memory,
  cores: cpus().length,
  load: loadavg()[0],
};
report.holds = report.speed >= BAR.speed && report.cpu <= BAR.cpu && memory <= BAR.memory && !differ.length;
if (options.json) {
  console.log(JSON.stringify(report));
} else {
  console.log(`
                     leads/min   CPU s/lead
bare Playwright      ${floor.perMinute.toFixed(1).padStart(9)}   ${floor.cpu.toFixed(3).padStart(10)}
ILG                  ${ours.perMinute.toFixed(1).padStart(9)}   ${ours.cpu.toFixed(3).padStart(10)}
ratio                ${report.speed.toFixed(2).padStart(9)}   ${report.cpu.toFixed(2).padStart(10)}   (bar >= ${BAR.speed}, <= ${BAR.cpu})
${lanes} warm lanes: ${memory.toFixed(0)} MiB, ${report.aLane.toFixed(0)} MiB each   (bar <= ${BAR.memory} MiB)
load ${report.load.toFixed(1)} on ${report.cores} cores: ${report.holds ? 'the bar holds' : 'THE BAR DOES NOT HOLD'}`);
}
if (!report.holds) process.exitCode = 1;
end();
rmSync(folder, { recursive: true, force: true });
