import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/api/schema.gen';
import { learnTime } from './clock';
import { type Problem, ProblemError } from './problem';
import { refreshOnce } from './refresh';
import { currentSession, endSession } from './session';

// A body can be read once: what was sent is kept, or no POST would survive a 401.
const sent = new WeakMap<Request, Request>();

const session: Middleware = {
  onRequest({ request }) {
    sent.set(request, request.clone());
    return authorized(request);
  },
  async onResponse({ request, response }) {
    const before = sent.get(request);
    if (response.status !== 401 || before === undefined || currentSession() === undefined) {
      return response;
    }
    if (!(await refreshOnce())) {
      endSession(true);
      return response;
    }
    return globalThis.fetch(authorized(before));
  },
};

const time: Middleware = {
  onResponse({ response }) {
    learnTime(response.headers.get('ILG-Time'));
  },
};

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) {
      throw new ProblemError(response.status, await problemOf(response));
    }
  },
};

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return { status: response.status, title: response.statusText || `HTTP ${response.status}` };
  }
}

function authorized(request: Request): Request {
  const token = currentSession()?.accessToken;
  if (token) {
    request.headers.set('Authorization', `Bearer ${token}`);
  }
  return request;
}

/** Every request of the dashboard goes through here; a refusal arrives as a ProblemError. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  // Looked up at each call: the client would otherwise keep the fetch it saw first.
  fetch: (request) => globalThis.fetch(request),
});
// Answers pass the list backwards: the session mends a 401 before it becomes a problem.
api.use(problems, session, time);

/** An answer whose status says success always carries what the contract promises. */
export async function answer<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await call;
  return data as Data;
}
