import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { aSession } from '../../src/testing/data';
import { type Answer, ok, PASSWORD, type Route, refuse, type Schemas } from './answer';
import { strayFields } from './contract';
import { Live } from './live';
import { ACCOUNTS } from './routes/accounts';
import { CAMPAIGNS } from './routes/campaigns';
import { CHECKPOINTS } from './routes/checkpoints';
import { CREDITS } from './routes/credits';
import { KEYS } from './routes/keys';
import { LEADS } from './routes/leads';
import { OPERATIONS } from './routes/operations';
import { PEOPLE } from './routes/people';
import { REPORTS } from './routes/reports';
import { STAGE } from './routes/stage';
import { aWorld } from './world';

const ROUTES: Route[] = [
  ...PEOPLE,
  ...CREDITS,
  ...ACCOUNTS,
  ...CHECKPOINTS,
  ...CAMPAIGNS,
  ...KEYS,
  ...LEADS,
  ...REPORTS,
  ...OPERATIONS,
  ...STAGE,
];

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
  }
  return text ? JSON.parse(text) : {};
}

function send(response: ServerResponse, { status, body, raw, headers }: Answer) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(raw ?? (body === undefined ? undefined : JSON.stringify(body)));
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
  const live = new Live();
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
    if (path === '/api/live') {
      return live.join(response, request.headers['last-event-id']?.toString());
    }
    for (const [method, pattern, act] of ROUTES) {
      const match = method === request.method ? pattern.exec(path) : null;
      if (match) {
        return send(response, act({ world, live, me, path, query: url.searchParams, body, id: Number(match[1]) }));
      }
    }
    return send(response, refuse(404, 'NOT_FOUND', `No ${request.method} ${path} here`));
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
