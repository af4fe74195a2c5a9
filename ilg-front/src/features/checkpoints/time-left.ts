import { useEffect, useState } from 'react';
import { now } from '@/lib/clock';

/** Whole seconds until an instant by ILG's time, never below 0; null where nothing ends. */
export function secondsLeft(until: string | null, at: number): number | null {
  return until === null ? null : Math.max(0, Math.ceil((Date.parse(until) - at) / 1000));
}

export function asMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function useSecondsLeft(until: string | null): number | null {
  const [left, setLeft] = useState(() => secondsLeft(until, now()));
  useEffect(() => {
    const tick = () => setLeft(secondsLeft(until, now()));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
