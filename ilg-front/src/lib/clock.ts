import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
// The header is some milliseconds old when it arrives; smaller differences mean nothing.
const NOTICEABLE = 2_000;

let ahead = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Takes ILG's time from an answer; without it this machine's time goes on to hold. */
export function learnTime(header: string | null): void {
  const instant = header === null ? Number.NaN : Date.parse(header);
  const difference = instant - Date.now();
  if (!Number.isNaN(instant) && Math.abs(difference - ahead) > NOTICEABLE) {
    ahead = difference;
    for (const listener of listeners) {
      listener();
    }
  }
}

/** ILG's time in milliseconds: what "today" and "an hour ago" are counted from. */
export function now(): number {
  return Date.now() + ahead;
}

/** ILG's time, to the minute; what uses it is drawn again when the minute or ILG's time changes. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(now() / MINUTE) * MINUTE);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) {
      each();
    }
  }, MINUTE / 4);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}
