import { createParser } from 'eventsource-parser';
import { refreshOnce } from '@/lib/refresh';
import { currentSession } from '@/lib/session';

export type LiveState = 'connecting' | 'live' | 'away';
export type Told = { topic: string; payload: Record<string, unknown> };

type Listener = {
  onState: (state: LiveState) => void;
  onTold: (told: Told) => void;
  /** Events were missed: what is on the screen must be read again. */
  onReset: () => void;
};

/** The server shows a sign of life every 15 seconds: three missing ones are a dead line. */
const SILENCE = 45_000;
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Follows what happens until it is told to stop. Read with fetch, because an EventSource sends no access token; a line
 * that breaks is taken up again after the last event, with growing pauses.
 */
export function follow({ onState, onTold, onReset }: Listener): () => void {
  const ended = new AbortController();
  let last: string | undefined;
  let failures = 0;

  async function read() {
    const line = new AbortController();
    const stop = () => line.abort();
    ended.signal.addEventListener('abort', stop);
    let silence = setTimeout(stop, SILENCE);
    try {
      const response = await ask(line.signal);
      if (!response.ok || !response.body) {
        throw new Error(`live events: ${response.status}`);
      }
      const parser = createParser({
        onEvent: ({ event, id, data }) => {
          last = id ?? last;
          failures = 0;
          onState('live');
          if (event === 'reset') {
            onReset();
          } else if (event === 'event') {
            onTold(JSON.parse(data) as Told);
          }
        },
      });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        clearTimeout(silence);
        silence = setTimeout(stop, SILENCE);
        parser.feed(part.value);
      }
    } finally {
      clearTimeout(silence);
      ended.signal.removeEventListener('abort', stop);
    }
  }

  async function ask(signal: AbortSignal): Promise<Response> {
    const response = await fetch(new URL('/api/live', location.origin), { signal, headers: headers() });
    if (response.status === 401 && (await refreshOnce())) {
      return fetch(new URL('/api/live', location.origin), { signal, headers: headers() });
    }
    return response;
  }

  function headers(): Record<string, string> {
    return {
      Accept: 'text/event-stream',
      Authorization: `Bearer ${currentSession()?.accessToken ?? ''}`,
      ...(last ? { 'Last-Event-ID': last } : {}),
    };
  }

  async function go() {
    onState('connecting');
    while (!ended.signal.aborted) {
      try {
        await read();
        // The server ends a stream after some minutes: that is no failure, and nobody needs to hear of it.
      } catch {
        failures++;
      }
      if (!ended.signal.aborted) {
        if (failures > 0) {
          onState('away');
        }
        await pause(PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0, ended.signal);
      }
    }
  }

  void go();
  return () => ended.abort();
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
