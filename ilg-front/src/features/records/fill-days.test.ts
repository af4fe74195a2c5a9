import { expect, it } from 'vitest';
import { fillDays } from './fill-days';

const record = {
  day: '2026-10-25',
  account: { id: 1, email: 'anna@example.test' },
  campaign: { id: 2, name: 'Founders' },
  invites: 3,
  firstFollowUps: 0,
  secondFollowUps: 0,
  withdrawals: 0,
};

it('shows days without anything as zero, newest first', () => {
  const rows = fillDays([record, { ...record, campaign: { id: 3, name: 'Buyers' } }], {
    from: '2026-10-24',
    to: '2026-10-26',
  });

  expect(rows.map(({ day, campaign, invites }) => [day, campaign?.name, invites])).toEqual([
    ['2026-10-26', undefined, 0],
    ['2026-10-25', 'Founders', 3],
    ['2026-10-25', 'Buyers', 3],
    ['2026-10-24', undefined, 0],
  ]);
});
