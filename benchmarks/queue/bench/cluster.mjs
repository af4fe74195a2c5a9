// One PostgreSQL for everybody: the version ILG runs on, durable, on a free port of this machine.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';

const SETTINGS = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = 1GB
max_connections = 200
fsync = on
synchronous_commit = on
max_wal_size = 4GB
checkpoint_timeout = 30min
`;

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

// PostgreSQL refuses root, which a user namespace hides.
const asNobody = (command, words) => (process.getuid() === 0 ? ['unshare', ['-U', command, ...words]] : [command, words]);

function unpack(lib, into) {
  if (existsSync(join(into, 'bin/initdb'))) return;
  const jar = readdirSync(lib).find((name) => name.startsWith('embedded-postgres-binaries-linux'));
  mkdirSync(into, { recursive: true });
  execFileSync(join(process.env.JAVA_HOME, 'bin/jar'), ['xf', join(lib, jar)], { cwd: into });
  const archive = readdirSync(into).find((name) => name.endsWith('.txz'));
  execFileSync('tar', ['xJf', archive], { cwd: into });
}

export async function startCluster(lib, programs, folder) {
  unpack(lib, programs);
  const bin = (name) => join(programs, 'bin', name);
  const data = join(folder, 'data');
  execFileSync(...asNobody(bin('initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--no-sync']), { stdio: 'ignore' });
  writeFileSync(join(data, 'bench.conf'), SETTINGS);
  writeFileSync(join(data, 'postgresql.conf'), "include 'bench.conf'\n", { flag: 'a' });
  const port = await freePort();
  const [command, words] = asNobody(bin('postgres'), ['-D', data, '-p', String(port)]);
  const server = spawn(command, words, { stdio: 'ignore' });
  const url = (database) => `postgresql://bench@127.0.0.1:${port}/${database}`;
  const jdbc = (database) => `jdbc:postgresql://127.0.0.1:${port}/${database}?user=bench`;
  for (let tries = 0; ; tries++) {
    try {
      await query(url('postgres'), 'select 1');
      break;
    } catch (error) {
      if (tries > 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const version = (await query(url('postgres'), 'show server_version'))[0].server_version;
  return {
    pid: server.pid,
    url,
    jdbc,
    version,
    stop: () =>
      new Promise((resolve) => {
        server.on('exit', resolve);
        server.kill('SIGINT');
      }),
  };
}

export async function query(url, sql, values) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query(sql, values);
    return Array.isArray(answer) ? answer.at(-1).rows : answer.rows;
  } finally {
    await client.end();
  }
}
