import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FullConfig } from '@playwright/test';
import { startMock } from './mock/server';

/** The built files behind a real NGINX, which proxies /api to the mock server: as in production, but for the API. */
export default async function serve(config: FullConfig) {
  const baseUrl = config.projects[0]?.use.baseURL ?? '';
  const port = Number(new URL(baseUrl).port);
  const mock = await startMock(port + 1);
  const run = await mkdtemp(join(tmpdir(), 'ilg-front-'));
  const nginx = spawn('nginx/run-local.sh', [String(port), `http://127.0.0.1:${port + 1}`, run], { stdio: 'inherit' });
  await untilServed(`${baseUrl}/healthz`);
  return async () => {
    nginx.kill('SIGTERM');
    await once(nginx, 'exit');
    mock.closeAllConnections();
    mock.close();
    await rm(run, { recursive: true, force: true });
  };
}

async function untilServed(url: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await pause(100);
  }
  throw new Error(`nothing answers at ${url}: has it been built (npm run build), is nginx installed?`);
}
