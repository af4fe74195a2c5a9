import { expect, it } from 'vitest';
import { judged, leastDifference, wilson } from './variants';

const note = (variant: number, requested: number, connected: number, replied = 0) => ({
  kind: 'INVITE_NOTE' as const,
  variant,
  requested,
  connected,
  replied,
});
const standings = (...variants: ReturnType<typeof note>[]) => judged(variants).map(({ standing }) => standing);

it('has the intervals of the papers', () => {
  expect(wilson(81, 263, 1.96).map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662']);
  expect(wilson(0, 20, 1.96).map((end) => end.toFixed(4))).toEqual(['0.0000', '0.1611']);
  expect(leastDifference(56, 70, 48, 80, 1.96).toFixed(4)).toBe('0.0524');
  expect(leastDifference(48, 80, 56, 70, 1.96).toFixed(4)).toBe('-0.3339');
});

it('calls a lead likely that chance seldom makes', () => {
  expect(standings(note(1, 400, 160), note(2, 400, 110))).toEqual(['likely', 'behind']);
});

it('leaves a lead open that chance often makes', () => {
  expect(standings(note(1, 120, 40), note(2, 118, 36))).toEqual(['open', 'open']);
});

it('says nothing of few, however far they are apart', () => {
  expect(standings(note(1, 99, 99), note(2, 5000, 1))).toEqual(['few', 'few']);
});

it('asks more of a lead over many', () => {
  const lead = [note(1, 300, 120), note(2, 300, 95)];
  expect(standings(...lead)).toEqual(['likely', 'behind']);
  expect(standings(...lead, note(3, 300, 95), note(4, 300, 95), note(5, 300, 95))[0]).toBe('open');
});

it('judges a follow-up by its replies and a variant without a rival not at all', () => {
  const followUp = { kind: 'FOLLOW_UP_1' as const, requested: 400, connected: 400 };
  const rows = judged([
    { ...followUp, variant: 1, replied: 120 },
    { ...followUp, variant: 2, replied: 60 },
    note(1, 400, 100),
  ]);

  expect(rows.map(({ standing, part }) => [standing, part])).toEqual([
    ['likely', 120],
    ['behind', 60],
    ['alone', 100],
  ]);
});
