import { expect, it } from 'vitest';
import { asMinutes, secondsLeft } from './time-left';

const at = Date.parse('2026-03-02T09:00:00Z');

it.each([
  ['2026-03-02T09:14:59.200Z', 900, '15:00'],
  ['2026-03-02T09:01:05Z', 65, '1:05'],
  ['2026-03-02T09:00:00.001Z', 1, '0:01'],
  ['2026-03-02T08:59:00Z', 0, '0:00'],
])('until %s there are %i seconds, written %s', (until, seconds, written) => {
  expect(secondsLeft(until, at)).toBe(seconds);
  expect(asMinutes(seconds)).toBe(written);
});

it('nothing is left of what never ends', () => {
  expect(secondsLeft(null, at)).toBeNull();
});
