// ilg-data as it runs in production, on a database of its own.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, query } from './cluster.mjs';
import { JAVA_FLAGS } from './process.mjs';

export const SECRET = 'a secret that only the benchmark knows, 32 bytes or more';

export async function startData(bench, database, more = {}) {
  const port = await freePort();
  const log = openSync(join(bench.folder, `ilg-data-${database}.log`), 'w');
  const environment = {
    ...process.env,
    ILG_PORT: String(port),
    ILG_DATABASE_URL: bench.cluster.jdbc(database),
    ILG_SERVICE_SECRET: SECRET,
    ILG_SERVICE_KEY: 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
    ILG_BOOTSTRAP_EMAIL: 'super@ilg.example',
    ILG_BOOTSTRAP_PASSWORD: 'correct horse battery',
    // Gaps between tasks are LinkedIn's, not the queue's.
    ILG_TASK_SHORTEST_GAP: '0s',
    ILG_TASK_LONGEST_GAP: '0s',
    ...more,
  };
  const child = spawn(bench.java, [...JAVA_FLAGS, '-jar', bench.dataJar], { env: environment, stdio: ['ignore', log, log] });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child);
  return {
    pid: child.pid,
    environment: { ILG_DATA_URL: url, ILG_SERVICE_SECRET: SECRET },
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', resolve);
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 20000).unref();
      }),
  };
}

async function ready(url, child) {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(`${url}/actuator/health/readiness`)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('ilg-data is not ready: see its log');
}

// A client, a campaign and its account over GraphQL; the other accounts are copies of it with lanes of their own.
// The lanes are open: hours and caps are not measured here.
export async function seed(bench, lanes) {
  await query(bench.cluster.url('postgres'), 'create database ilg_seed');
  const data = await startData(bench, 'ilg_seed');
  await bench.runJava('Seed', [], data.environment);
  await data.stop();
  const url = bench.cluster.url('ilg_seed');
  const columns = await query(
    url,
    "select string_agg(column_name, ', ') as names from information_schema.columns where table_name = 'linkedin_account' and column_name not in ('id', 'email')",
  );
  const names = columns[0].names;
  await query(
    url,
    `insert into linkedin_account (id, email, ${names}) overriding system value
     select n, 'lane' || n || '@linkedin.example', ${names} from linkedin_account, generate_series(2, ${lanes}) n;
     insert into lane (id) select n from generate_series(2, ${lanes}) n;
     insert into lane_offer (lane_id, pool) select n, p from generate_series(2, ${lanes}) n, generate_series(0, 1) p;
     insert into lane_budget select n, k, 0 from generate_series(2, ${lanes}) n, generate_series(1, 5) k;
     update lane set not_before = '-infinity', open_until = 'infinity';
     update lane_budget set remaining = 1000000000`,
  );
  await query(url, 'vacuum analyze');
}

export const enqueueSql = (prefix, total, lanes) => `
  select enqueue(lane, jsonb_agg(jsonb_build_object('kind', 2, 'dedup_key', '${prefix}:' || n)))
    from (select n, n % ${lanes} + 1 as lane from generate_series(0, ${total} - 1) n) t
   group by lane`;
