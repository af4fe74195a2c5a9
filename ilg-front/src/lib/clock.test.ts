import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { learnTime, now, useNow } from './clock';

afterEach(() => {
  learnTime(new Date().toISOString());
  vi.useRealTimers();
});

test("follows ILG's time, not this machine's", () => {
  learnTime('2026-03-09T08:00:00Z');
  expect(Math.abs(now() - Date.parse('2026-03-09T08:00:00Z'))).toBeLessThan(1000);
});

test('goes on as before when an answer does not say', () => {
  learnTime('2026-03-09T08:00:00Z');
  learnTime(null);
  learnTime('nonsense');
  expect(Math.abs(now() - Date.parse('2026-03-09T08:00:00Z'))).toBeLessThan(1000);
});

test('draws again when a demo jumps to another day', () => {
  const { result } = renderHook(() => useNow());
  act(() => learnTime('2027-01-01T12:34:56Z'));
  expect(new Date(result.current).toISOString()).toBe('2027-01-01T12:34:00.000Z');
});

test('draws again when a minute has passed', () => {
  vi.useFakeTimers({ now: new Date('2026-03-09T08:00:30Z') });
  learnTime('2026-03-09T08:00:30Z');
  const { result } = renderHook(() => useNow());
  act(() => vi.advanceTimersByTime(45_000));
  expect(new Date(result.current).toISOString()).toBe('2026-03-09T08:01:00.000Z');
});
