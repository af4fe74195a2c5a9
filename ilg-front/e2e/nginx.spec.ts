import { request } from 'node:http';
import { expect, test } from '@playwright/test';

test('the page carries one nonce in its policy and its body, and another the next time', async ({ request }) => {
  const first = await request.get('/campaigns/21?tab=leads');
  const second = await request.get('/');
  const nonce = /'nonce-([0-9a-f]{32})'/.exec(first.headers()['content-security-policy'] ?? '')?.[1];
  const body = await first.text();

  expect(first.status()).toBe(200);
  expect(nonce).toBeTruthy();
  expect(body).toContain(`nonce="${nonce}"`);
  expect(body).not.toContain('__CSP_NONCE__');
  expect(second.headers()['content-security-policy']).not.toContain(nonce);
  expect(first.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'content-type': 'text/html; charset=utf-8',
  });
});

test('what has a hash in its name is kept for a year, what has none is asked for again', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const script = /src="(\/assets\/index-[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const asset = await request.get(script);
  const boot = await request.get('/boot.js');

  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(asset.headers()['content-encoding']).toBe('gzip');
  expect(asset.headers()['x-content-type-options']).toBe('nosniff');
  expect(boot.headers()['cache-control']).toBe('no-cache');
  expect((await request.get('/assets/gone-12345678.js')).status()).toBe(404);
  expect((await request.get(`${script}.map`)).status()).toBe(404);
});

test('the API is passed through with its path and its own headers', async ({ request }) => {
  const refused = await request.get('/api/campaigns?page=0&sort=name,asc');
  const signedIn = await request.post('/api/session', {
    data: { email: 'anna@acme.example', password: 'correct horse battery' },
  });

  expect(refused.status()).toBe(401);
  expect(refused.headers()['content-type']).toContain('application/problem+json');
  expect(signedIn.headers()['set-cookie']).toContain('HttpOnly');
});

test('a body beyond the limit is refused before it reaches the API', async ({ baseURL }) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const upload = request(`${baseURL}/api/session`, {
      method: 'POST',
      headers: { 'content-length': 6 * 1024 * 1024 },
    });
    upload.on('response', (response) => {
      resolve(response.statusCode);
      upload.destroy();
    });
    upload.on('error', reject);
    upload.flushHeaders();
  });

  expect(status).toBe(413);
});
