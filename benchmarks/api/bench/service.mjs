// ilg-data and ilg-api from their jars, as they run in production.
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export async function start(bench, name, port, environment, flags) {
  const log = join(bench.folder, `${name}.log`);
  const file = openSync(log, 'w');
  const child = spawn(join(process.env.JAVA_HOME, 'bin/java'), [...flags, '-jar', bench.jars[name]], {
    env: { ...process.env, ...environment, ILG_PORT: String(port) },
    stdio: ['ignore', file, file],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child, log);
  return {
    pid: child.pid,
    url,
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', resolve);
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 20000).unref();
      }),
  };
}

async function ready(url, child, log) {
  for (let tries = 0; tries < 3000 && child.exitCode === null; tries++) {
    try {
      if ((await fetch(`${url}/actuator/health/readiness`)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} is not ready: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

// Signed in; the token is renewed before every use that asks for it.
export function as(url, email, password) {
  let session;
  const token = async () => {
    if (!session || Date.parse(session.expiresAt) - Date.now() < 300_000) {
      const answer = await fetch(`${url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      if (!answer.ok) throw new Error(`signing in as ${email}: ${answer.status} ${await answer.text()}`);
      session = await answer.json();
    }
    return session.accessToken;
  };
  const ask = async (path, options = {}) => {
    const headers = { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' };
    const answer = await fetch(url + path, { ...options, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return { token, ask, json: async (path, options) => (await ask(path, options)).json() };
}

// Most memory a process ever had, in MiB.
export const peak = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
