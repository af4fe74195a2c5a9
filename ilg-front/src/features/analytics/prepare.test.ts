import { expect, it } from 'vitest';
import { change, everyDay } from './prepare';

const range = { from: '2026-03-28', to: '2026-03-30' };

it('draws days without anything as zero, across daylight saving', () => {
  const days = everyDay([{ day: '2026-03-29', requested: 3, connected: 1, replied: 0 }], range);

  expect(days.map(({ day, requested }) => [day, requested])).toEqual([
    ['2026-03-28', 0],
    ['2026-03-29', 3],
    ['2026-03-30', 0],
  ]);
});

it('shows no change where there is nothing to compare with', () => {
  expect(change(10, 0)).toBeUndefined();
  expect(change(10, undefined)).toBeUndefined();
  expect(change(15, 10)).toBe(50);
});
