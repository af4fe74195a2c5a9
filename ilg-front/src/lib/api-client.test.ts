import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aMe, aSession, someCredits } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { server } from '@/testing/server';
import { answer, api } from './api-client';
import { ProblemError } from './problem';
import { currentSession, sessionState, startSession } from './session';

const fresh = { ...aSession(), accessToken: 'fresh' };

function serverThatKnowsOnly(token: string) {
  const bodies: unknown[] = [];
  const guarded = async ({ request }: { request: Request }) => {
    if (request.headers.get('Authorization') !== `Bearer ${token}`) {
      return HttpResponse.json({ status: 401, code: 'UNAUTHENTICATED' }, { status: 401 });
    }
    const text = await request.text();
    bodies.push(text ? JSON.parse(text) : undefined);
    return HttpResponse.json(someCredits());
  };
  server.use(http.get('*/api/credits', guarded), http.post('*/api/users/:id/credits', guarded));
  return bodies;
}

describe('an expired session', () => {
  beforeEach(() => startSession({ ...aSession(), accessToken: 'stale' }));

  it('is refreshed once for any number of requests at the same time', async () => {
    serverThatKnowsOnly('fresh');
    const refreshes = answers('post', '/api/session/refresh', fresh);

    const credits = await Promise.all([1, 2, 3, 4].map(() => answer(api.GET('/api/credits'))));

    expect(credits.map(({ left }) => left)).toEqual([312, 312, 312, 312]);
    expect(refreshes).toHaveLength(1);
    expect(currentSession()?.accessToken).toBe('fresh');
  });

  it('does not lose the body of what was being sent', async () => {
    const bodies = serverThatKnowsOnly('fresh');
    answers('post', '/api/session/refresh', fresh);

    await api.POST('/api/users/{id}/credits', { params: { path: { id: 3 } }, body: { amount: 5, reason: 'gift' } });

    expect(bodies).toEqual([{ amount: 5, reason: 'gift' }]);
  });

  it('ends once, and says so, when the refresh is refused', async () => {
    serverThatKnowsOnly('fresh');
    const refreshes = refuses('post', '/api/session/refresh', 401, { code: 'UNAUTHENTICATED' });

    const results = await Promise.allSettled([api.GET('/api/credits'), api.GET('/api/credits')]);

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(refreshes).toHaveLength(1);
    expect(sessionState()).toEqual({ kind: 'out', expired: true });
  });
});

it('sends the token of who is signed in', async () => {
  startSession(aSession(aMe({ id: 7 })));
  const asked = answers('get', '/api/credits', someCredits());

  await api.GET('/api/credits');

  expect(asked[0]?.authorization).toBe('Bearer token-7');
});

it('turns a refusal into a problem, and an answer that is no JSON too', async () => {
  startSession(aSession());
  refuses('get', '/api/credits', 409, { detail: 'Not now', code: 'CONFLICT' });
  const refusal = await api.GET('/api/credits').catch((error: unknown) => error);
  server.use(http.get('*/api/credits', () => new HttpResponse('<html>Bad gateway</html>', { status: 502 })));
  const outage = await api.GET('/api/credits').catch((error: unknown) => error);

  expect(refusal).toBeInstanceOf(ProblemError);
  expect(refusal).toMatchObject({ status: 409, message: 'Not now', problem: { code: 'CONFLICT' } });
  expect(outage).toMatchObject({ status: 502 });
});
