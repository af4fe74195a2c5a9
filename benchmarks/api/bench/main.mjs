// benchmarks/api: seeds a client of the size of issue 5 and measures each screen's calls beside a static answer.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, query, startCluster } from '../../queue/bench/cluster.mjs';
import { calls } from './calls.mjs';
import { load } from './load.mjs';
import { as, peak, start } from './service.mjs';

const { values: options } = parseArgs({
  options: {
    leads: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const leads = Number(options.leads);
const seconds = Number(options.seconds);
const connections = Number(options.connections);
const here = import.meta.dirname;
const root = join(here, '../../..');
const say = (text) => process.stderr.write(`${text}\n`);
const timed = async (what, act) => {
  const began = Date.now();
  const result = await act();
  say(`${what}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
};

const folder = mkdtempSync(join(tmpdir(), 'ilg-api-bench-'));
const bench = {
  folder,
  jars: {
    'ilg-data': join(root, 'ilg-data/target/ilg-data-0.1.0-SNAPSHOT.jar'),
    'ilg-api': join(root, 'ilg-api/target/ilg-api-0.1.0-SNAPSHOT.jar'),
  },
};
const ended = [];
process.exitCode = 1;
try {
  const cluster = await startCluster(join(here, '../../queue/target/lib'), join(here, '../target/postgres'), folder);
  ended.push(() => cluster.stop());
  await query(cluster.url('postgres'), 'create database ilg');
  const url = cluster.url('ilg');
  const secret = 'a secret that only the benchmark knows, 32 bytes or more';
  const dataPort = await freePort();
  const data = await start(
    bench,
    'ilg-data',
    dataPort,
    {
      ILG_DATABASE_URL: cluster.jdbc('ilg'),
      ILG_SERVICE_SECRET: secret,
      ILG_SERVICE_KEY: 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
      ILG_BOOTSTRAP_EMAIL: 'super@bench.example',
      ILG_BOOTSTRAP_PASSWORD: 'correct horse battery',
      ILG_MEASURE_EVERY: '1h',
    },
    ['-Xmx512m'],
  );
  ended.push(() => data.stop());
  const floor = join(folder, 'static');
  mkdirSync(floor);
  // A small heap: the CSV must not need more, however many leads there are.
  const api = await start(
    bench,
    'ilg-api',
    await freePort(),
    {
      ILG_DATA_URL: data.url,
      ILG_SERVICE_SECRET: secret,
      ILG_API_SECRET: secret,
      SPRING_WEB_RESOURCES_STATIC_LOCATIONS: `file:${floor}/`,
    },
    ['-Xmx128m'],
  );
  ended.push(() => api.stop());

  const superAdmin = as(api.url, 'super@bench.example', 'correct horse battery');
  const user = await superAdmin.json('/api/users', {
    method: 'POST',
    body: JSON.stringify({
      email: 'client@bench.example',
      name: 'Client',
      company: 'Bench GmbH',
      role: 'USER',
      status: 'ACTIVE',
      password: 'correct horse battery',
    }),
  });
  const client = as(api.url, 'client@bench.example', 'correct horse battery');
  const seed = readFileSync(join(here, 'seed.sql'), 'utf8')
    .replaceAll(':user', String(user.id))
    .replaceAll(':leads', String(leads))
    .replaceAll(':today', "date_trunc('hour', now())");
  await timed(`${leads} leads and their events`, () => query(url, seed));
  await timed('vacuum analyze', () => query(url, 'vacuum (analyze)'));
  const sizes = await query(url, 'select (select count(*) from lead)::int as leads, (select count(*) from lead_event)::int as events');
  say(`seeded ${sizes[0].leads} leads, ${sizes[0].events} events`);

  const list = (await calls(client, superAdmin)).flat();
  // The compilers' first minutes are not what a client of a running service sees.
  await timed('warm-up', async () => {
    for (const call of [...list, ...list]) await load(folder, api.url + call.path, await call.who.token(), connections, 3);
  });
  const rows = [];
  for (const call of list) {
    const size = Buffer.byteLength(await (await call.who.ask(call.path)).text());
    rows.push({ ...call, who: undefined, size, ...(await load(folder, api.url + call.path, await call.who.token(), connections, seconds)) });
    say(`${call.screen}  ${call.path.slice(0, 70)}  p95 ${rows.at(-1).p95.toFixed(1)} ms`);
  }
  const campaigns = rows.find(({ path }) => path.startsWith('/api/campaigns?'));
  writeFileSync(join(floor, 'floor.json'), JSON.stringify({ floor: 'x'.repeat(campaigns.size - 12) }));
  await load(folder, `${api.url}/floor.json`, await client.token(), connections, seconds);
  const lowest = await load(folder, `${api.url}/floor.json`, await client.token(), connections, seconds);
  const csv = await stream(client, api.pid);
  const result = { when: new Date().toISOString(), leads: sizes[0].leads, events: sizes[0].events, connections, load: loadavg()[0], rows, floor: lowest, csv };
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 1)}\n` : table(result, campaigns));
  process.exitCode = 0;
} catch (error) {
  say(String(error.stack ?? error));
} finally {
  for (const end of ended.reverse()) await end();
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
}

async function stream(client, pid) {
  const before = peak(pid);
  const began = Date.now();
  const answer = await client.ask('/api/leads.csv');
  let bytes = 0;
  let lines = 0;
  for await (const part of answer.body) {
    bytes += part.length;
    for (const byte of part) if (byte === 10) lines++;
  }
  if (lines !== leads + 1) throw new Error(`the CSV has ${lines} lines for ${leads} leads`);
  return { lines, bytes, seconds: (Date.now() - began) / 1000, peakBefore: before, peakAfter: peak(pid) };
}

function table({ rows, floor, csv, leads: count, events, load: busy }, campaigns) {
  const ms = (value) => value.toFixed(1).padStart(8);
  const lines = [
    `${count} leads, ${events} events; ${connections} connections, ${seconds} s a call; load ${busy.toFixed(1)}`,
    `${'screen'.padEnd(28)}${'call'.padEnd(64)}${'bytes'.padStart(8)}${'p50 ms'.padStart(8)}${'p95 ms'.padStart(8)}${'p99 ms'.padStart(8)}${'a second'.padStart(10)}`,
    ...rows.map((row) => `${row.screen.padEnd(28)}${short(row.path).padEnd(64)}${String(row.size).padStart(8)}${ms(row.p50)}${ms(row.p95)}${ms(row.p99)}${row.rate.toFixed(0).padStart(10)}`),
    `${'the floor'.padEnd(28)}${'a static answer of the size of the campaigns'.padEnd(64)}${String(campaigns.size).padStart(8)}${ms(floor.p50)}${ms(floor.p95)}${ms(floor.p99)}${floor.rate.toFixed(0).padStart(10)}`,
    `campaigns: ${(campaigns.rate / floor.rate).toFixed(2)} of the floor`,
    `CSV: ${csv.lines} lines, ${(csv.bytes / 1e6).toFixed(0)} MB in ${csv.seconds.toFixed(0)} s; ilg-api at most ${csv.peakBefore.toFixed(0)} MiB before, ${csv.peakAfter.toFixed(0)} MiB after (heap 128 MiB)`,
    `slowest p95: ${Math.max(...rows.map(({ p95 }) => p95)).toFixed(1)} ms`,
  ];
  return `${lines.join('\n')}\n`;
}

function short(path) {
  const plain = path.replace(/cursor=[\w-]+/, 'cursor=..').replace('/api', '');
  return plain.length > 62 ? `${plain.slice(0, 59)}..` : plain;
}
