import { useSyncExternalStore } from 'react';
import type { Me, Session } from './types';

type State = { kind: 'unknown' } | { kind: 'out'; expired: boolean } | { kind: 'in'; session: Session };

// The access token lives in memory alone; the refresh token is a cookie no script can read.
let state: State = { kind: 'unknown' };
const watchers = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('ilg.session');

function become(next: State) {
  state = next;
  for (const watcher of watchers) {
    watcher();
  }
}

channel?.addEventListener('message', () => {
  if (state.kind === 'in') {
    become({ kind: 'out', expired: false });
  }
});

export function startSession(session: Session) {
  become({ kind: 'in', session });
}

/** Ends it here and in every other tab. An expired session says so on the login page. */
export function endSession(expired: boolean) {
  if (state.kind !== 'out') {
    become({ kind: 'out', expired });
    channel?.postMessage('out');
  }
}

export function updateMe(me: Me) {
  if (state.kind === 'in') {
    become({ kind: 'in', session: { ...state.session, user: me } });
  }
}

export function currentSession(): Session | undefined {
  return state.kind === 'in' ? state.session : undefined;
}

export function sessionState(): State {
  return state;
}

export function watchSession(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function useSessionState(): State {
  return useSyncExternalStore(watchSession, sessionState);
}

/** Whoever is signed in; only for screens behind the guard. */
export function useMe(): Me {
  const now = useSessionState();
  if (now.kind !== 'in') {
    throw new Error('a screen behind the guard was drawn without a session');
  }
  return now.session.user;
}

export function forgetSession() {
  become({ kind: 'unknown' });
}
