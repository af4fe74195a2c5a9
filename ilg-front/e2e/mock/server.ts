import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { components } from '../../src/api/schema.gen';
import { aCampaign, aSession, aUser, pageOf, someCredits, someEvents } from '../../src/testing/data';
import { strayFields } from './contract';
import { aWorld, type World } from './world';

type Schemas = components['schemas'];
type Asked = {
  world: World;
  me: Schemas['Me'];
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  id: number;
};
type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

const PASSWORD = 'correct horse battery';
const ok = (body: unknown, status = 200): Answer => ({ status, body });

function refuse(
  status: number,
  code: Schemas['Problem']['code'],
  detail: string,
  errors: Schemas['FieldError'][] = [],
): Answer {
  const body: Schemas['Problem'] = {
    type: `https://ilg.dev/problems/${code}`,
    title: code,
    status,
    detail,
    code,
    errors,
  };
  return { status, body, headers: { 'content-type': 'application/problem+json' } };
}

function paged<Item>(items: readonly Item[], query: URLSearchParams): Answer {
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 25);
  return ok(pageOf(items.slice(page * size, (page + 1) * size), items.length, page, size));
}

const holds = (text: string, query: URLSearchParams) =>
  text.toLowerCase().includes((query.get('search') ?? '').toLowerCase());
const found = <Item>(item: Item | undefined, then: (item: Item) => Answer): Answer =>
  item === undefined ? refuse(404, 'NOT_FOUND', 'There is nothing here') : then(item);

const ROUTES: [string, RegExp, (asked: Asked) => Answer][] = [
  ['GET', /^\/api\/me$/, ({ me }) => ok(me)],
  ['PUT', /^\/api\/me$/, ({ me, body }) => ok(Object.assign(me, body))],
  [
    'PUT',
    /^\/api\/me\/password$/,
    ({ body }) =>
      body.current === PASSWORD
        ? { status: 204 }
        : refuse(422, 'INVALID', 'Not changed', [{ field: 'current', message: 'is wrong' }]),
  ],
  ['GET', /^\/api\/credits$/, () => ok(someCredits())],
  ['GET', /^\/api\/credits\/entries$/, ({ world, query }) => paged(world.entries, query)],
  [
    'GET',
    /^\/api\/users$/,
    ({ world, query }) =>
      paged(
        world.users.filter(
          (user) =>
            holds(`${user.name} ${user.company} ${user.email}`, query) &&
            (!query.get('role') || user.role === query.get('role')),
        ),
        query,
      ),
  ],
  [
    'POST',
    /^\/api\/users$/,
    ({ world, body }) => {
      if (world.users.some(({ email }) => email === body.email)) {
        return refuse(422, 'INVALID', 'The user was not added', [
          { field: 'email', message: 'is used by somebody else' },
        ]);
      }
      const user = aUser({
        ...(body as Partial<Schemas['User']>),
        id: 100 + world.users.length,
        credits: someCredits({ bought: 0, used: 0, reserved: 0, left: 0 }),
      });
      world.users.push(user);
      return ok(user, 201);
    },
  ],
  [
    'GET',
    /^\/api\/users\/(\d+)$/,
    ({ world, id }) =>
      found(
        world.users.find((user) => user.id === id),
        ok,
      ),
  ],
  [
    'PUT',
    /^\/api\/users\/(\d+)$/,
    ({ world, id, body }) =>
      found(
        world.users.find((user) => user.id === id),
        (user) => ok(Object.assign(user, body, { version: user.version + 1 })),
      ),
  ],
  ['DELETE', /^\/api\/users\/(\d+)$/, () => ({ status: 204 })],
  [
    'GET',
    /^\/api\/users\/(\d+)\/credits$/,
    ({ world, id }) =>
      found(
        world.users.find((user) => user.id === id),
        (user) => ok(user.credits),
      ),
  ],
  ['GET', /^\/api\/users\/(\d+)\/credits\/entries$/, ({ world, query }) => paged(world.entries, query)],
  [
    'POST',
    /^\/api\/users\/(\d+)\/credits$/,
    ({ world, id, body }) =>
      found(
        world.users.find((user) => user.id === id),
        (user) => {
          const amount = Number(body.amount);
          user.credits = {
            ...user.credits,
            bought: user.credits.bought + Math.max(0, amount),
            removed: user.credits.removed + Math.max(0, -amount),
            left: user.credits.left + amount,
          };
          return ok(user.credits, 201);
        },
      ),
  ],
  ['GET', /^\/api\/accounts$/, ({ world }) => ok(world.accounts)],
  [
    'POST',
    /^\/api\/accounts\/(\d+)\/(pause|resume)$/,
    ({ world, id, path }) =>
      found(
        world.accounts.find((account) => account.id === id),
        (account) =>
          ok(
            Object.assign(
              account,
              path.endsWith('pause')
                ? { status: 'PAUSED', pausedReason: 'BY_OWNER', pausedSince: new Date().toISOString() }
                : { status: 'READY', pausedReason: null, pausedSince: null },
            ),
          ),
      ),
  ],
  [
    'GET',
    /^\/api\/campaigns$/,
    ({ world, query }) =>
      paged(
        world.campaigns.filter(
          (one) => holds(one.name, query) && (!query.get('status') || one.status === query.get('status')),
        ),
        query,
      ),
  ],
  [
    'POST',
    /^\/api\/campaigns$/,
    ({ world, body }) => {
      if (!String(body.listUrl).includes('linkedin.com')) {
        return refuse(422, 'INVALID', 'The campaign was not saved', [
          { field: 'listUrl', message: 'must be a Sales Navigator list' },
        ]);
      }
      const campaign = aCampaign({
        ...(body as Partial<Schemas['Campaign']>),
        id: 100 + world.campaigns.length,
        status: 'DRAFT',
        reason: 'Not activated yet',
      });
      world.campaigns.push(campaign);
      return ok(campaign, 201);
    },
  ],
  [
    'POST',
    /^\/api\/campaigns\/preview$/,
    () =>
      ok({
        limit: 300,
        previews: [
          { leadName: 'Ada Lovelace', texts: [] },
          {
            leadName: 'K. von der Großen-Wiesenstein',
            texts: [{ kind: 'INVITE_NOTE', variant: 1, text: '…', length: 312, holes: [], tooLong: true }],
          },
        ],
      } satisfies Schemas['MessagePreview']),
  ],
  [
    'GET',
    /^\/api\/campaigns\/(\d+)$/,
    ({ world, id }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        ok,
      ),
  ],
  [
    'PUT',
    /^\/api\/campaigns\/(\d+)$/,
    ({ world, id, body }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) => ok(Object.assign(one, body, { version: one.version + 1 })),
      ),
  ],
  [
    'DELETE',
    /^\/api\/campaigns\/(\d+)$/,
    ({ world, id, query }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) => {
          if (one.name !== query.get('name')) {
            return refuse(422, 'INVALID', 'The name differs', [{ field: 'name', message: 'differs' }]);
          }
          world.campaigns.splice(world.campaigns.indexOf(one), 1);
          return { status: 204 };
        },
      ),
  ],
  [
    'POST',
    /^\/api\/campaigns\/(\d+)\/activate$/,
    ({ world, id }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) =>
          one.id === 23
            ? refuse(409, 'CONFLICT', 'No credits are left: ask your administrator for more')
            : ok(Object.assign(one, { status: 'ACTIVE', reason: 'Next invite at 10:40' })),
      ),
  ],
  [
    'POST',
    /^\/api\/campaigns\/(\d+)\/stop$/,
    ({ world, id }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) => ok(Object.assign(one, { status: 'STOPPED', reason: 'Stopped by you' })),
      ),
  ],
  [
    'GET',
    /^\/api\/leads$/,
    ({ world, query }) => {
      const states = query.getAll('state');
      const campaign = query.get('campaign');
      return paged(
        world.leads.filter(
          (lead) =>
            holds(`${lead.name} ${lead.company}`, query) &&
            (states.length === 0 || states.includes(lead.state)) &&
            (!campaign || lead.campaign.id === Number(campaign)),
        ),
        query,
      );
    },
  ],
  [
    'GET',
    /^\/api\/leads\/(\d+)$/,
    ({ world, id }) =>
      found(
        world.leads.find((lead) => lead.id === id),
        ok,
      ),
  ],
  ['GET', /^\/api\/leads\/(\d+)\/events$/, () => ok(someEvents())],
  [
    'POST',
    /^\/api\/downloads$/,
    ({ body }) => ok({ url: `/api/downloads/${encodeURIComponent(String(body.path)).length}` }),
  ],
  [
    'GET',
    /^\/api\/records$/,
    ({ world, query }) => {
      const summed = query.get('summed') === 'true';
      const total = (of: 'invites' | 'firstFollowUps' | 'secondFollowUps' | 'withdrawals') =>
        world.records.reduce((sum, one) => sum + one[of], 0);
      return ok({
        items: summed ? world.records.slice(0, 2).map((one) => ({ ...one, day: null })) : world.records,
        totals: {
          invites: total('invites'),
          firstFollowUps: total('firstFollowUps'),
          secondFollowUps: total('secondFollowUps'),
          withdrawals: total('withdrawals'),
        },
      } satisfies Schemas['Records']);
    },
  ],
  [
    'GET',
    /^\/api\/analytics$/,
    ({ world }) =>
      ok({
        totals: { requested: 312, connected: 104, replied: 31 },
        connectionRate: 0.333,
        replyRate: 0.298,
        byDay: world.byDay,
        byCampaign: world.campaigns.slice(0, 2).map(({ id, name, totals }) => ({
          campaign: { id, name },
          requested: totals.requested,
          connected: totals.connected,
          replied: totals.replied,
        })),
        byVariant: [
          { kind: 'INVITE_NOTE', variant: 1, requested: 160, connected: 64, replied: 20 },
          { kind: 'INVITE_NOTE', variant: 2, requested: 152, connected: 40, replied: 11 },
          { kind: 'FOLLOW_UP_1', variant: 1, requested: 80, connected: 80, replied: 14 },
        ],
        funnel: { found: 1640, scraped: 1360, requested: 750, connected: 223, replied: 57 },
      } satisfies Schemas['Analytics']),
  ],
  [
    'GET',
    /^\/api\/tasks$/,
    ({ world, query }) =>
      paged(
        world.tasks.filter((task) => task.state === (query.get('state') ?? 'DEAD')),
        query,
      ),
  ],
  [
    'POST',
    /^\/api\/tasks\/(\d+)\/retry$/,
    ({ world, id }) =>
      found(
        world.tasks.find((task) => task.id === id),
        (task) => {
          task.state = 'READY';
          return { status: 204 };
        },
      ),
  ],
  ['GET', /^\/api\/audit$/, ({ world, query }) => paged(world.audit, query)],
];

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
  }
  return text ? JSON.parse(text) : {};
}

function send(response: ServerResponse, { status, body, headers }: Answer) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function session(me: Schemas['Me'] | undefined): Answer {
  if (!me) {
    return refuse(401, 'UNAUTHENTICATED', 'E-mail or password is wrong');
  }
  return {
    ...ok(aSession(me)),
    headers: { 'set-cookie': `ilg_refresh=${me.email}; Path=/api/session; HttpOnly; SameSite=Strict` },
  };
}

/** A stand-in for ilg-api: small, in memory, its shapes checked by the generated types. */
export function startMock(port: number): Promise<Server> {
  const world = aWorld();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://mock');
    const body = await bodyOf(request);
    const path = url.pathname;
    const stray = strayFields(request.method ?? 'GET', path, body);
    if (stray.length > 0) {
      return send(
        response,
        refuse(
          422,
          'INVALID',
          `${request.method} ${path} does not take ${JSON.stringify(body)}`,
          stray.map((field) => ({ field, message: 'is not known, or is missing' })),
        ),
      );
    }
    const cookie = /ilg_refresh=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    if (path === '/api/session/refresh') {
      return send(response, session(cookie ? world.logins[cookie] : undefined));
    }
    if (path === '/api/session') {
      return request.method === 'DELETE'
        ? send(response, { status: 204, headers: { 'set-cookie': 'ilg_refresh=; Path=/api/session; Max-Age=0' } })
        : send(response, session(body.password === PASSWORD ? world.logins[String(body.email)] : undefined));
    }
    if (path.startsWith('/api/downloads/')) {
      response.writeHead(200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="ilg_leads.csv"',
      });
      return response.end('name,company\nAda Lovelace,Analytical Engines\n');
    }
    const token = request.headers.authorization?.replace('Bearer token-', '');
    const me = Object.values(world.logins).find(({ id }) => String(id) === token);
    if (!me) {
      return send(response, refuse(401, 'UNAUTHENTICATED', 'Sign in'));
    }
    for (const [method, pattern, act] of ROUTES) {
      const match = method === request.method ? pattern.exec(path) : null;
      if (match) {
        return send(response, act({ world, me, path, query: url.searchParams, body, id: Number(match[1]) }));
      }
    }
    return send(response, refuse(404, 'NOT_FOUND', `No ${request.method} ${path} here`));
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
