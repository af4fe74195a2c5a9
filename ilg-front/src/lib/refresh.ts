import { learnTime } from './clock';
import { currentSession, endSession, sessionState, startSession } from './session';
import type { Session } from './types';

let running: Promise<boolean> | undefined;

/** One refresh for any number of requests that were refused at the same time. */
export function refreshOnce(): Promise<boolean> {
  running ??= inTurn(refresh).finally(() => {
    running = undefined;
  });
  return running;
}

/** Tabs share one cookie and each refresh rotates it: they go one after the other where the browser can order them. */
function inTurn(act: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? navigator.locks.request('ilg.refresh', act) : act();
}

async function refresh(): Promise<boolean> {
  const response = await fetch(new URL('/api/session/refresh', location.origin), { method: 'POST' });
  if (!response.ok) {
    return false;
  }
  learnTime(response.headers.get('ILG-Time'));
  startSession((await response.json()) as Session);
  return true;
}

/** On the first page of a visit: the cookie may still know who this is. */
export async function restoreSession(): Promise<void> {
  if (sessionState().kind === 'unknown' && !(await refreshOnce().catch(() => false)) && !currentSession()) {
    endSession(false);
  }
}
