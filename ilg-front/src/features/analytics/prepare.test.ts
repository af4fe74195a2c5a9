import { describe, expect, it } from 'vitest';
import { change, everyDay, withBest } from './prepare';

const range = { from: '2026-03-28', to: '2026-03-30' };

it('draws days without anything as zero, across daylight saving', () => {
  const days = everyDay([{ day: '2026-03-29', requested: 3, connected: 1, replied: 0 }], range);

  expect(days.map(({ day, requested }) => [day, requested])).toEqual([
    ['2026-03-28', 0],
    ['2026-03-29', 3],
    ['2026-03-30', 0],
  ]);
});

describe('the best variant', () => {
  const first = { kind: 'INVITE_NOTE' as const, variant: 1, requested: 120, connected: 40, replied: 9 };
  const second = { kind: 'INVITE_NOTE' as const, variant: 2, requested: 118, connected: 22, replied: 12 };

  it('is named by the rate its kind works on', () => {
    expect(withBest([first, second]).map(({ best }) => best)).toEqual([true, false]);
  });

  it('is not named under the stated minimum', () => {
    expect(withBest([first, { ...second, requested: 99 }]).some(({ best }) => best)).toBe(false);
  });

  it('is not named without a rival or on a draw', () => {
    expect(withBest([first]).some(({ best }) => best)).toBe(false);
    expect(withBest([first, { ...first, variant: 2 }]).some(({ best }) => best)).toBe(false);
  });
});

it('shows no change where there is nothing to compare with', () => {
  expect(change(10, 0)).toBeUndefined();
  expect(change(10, undefined)).toBeUndefined();
  expect(change(15, 10)).toBe(50);
});
