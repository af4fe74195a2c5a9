import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import { whyText } from './why';

beforeAll(() => startI18n('en'));

const why = (campaign: Parameters<typeof whyText>[1]) => whyText(i18next.getFixedT('en'), campaign);

it('says how far today’s plan is', () => {
  expect(why({ status: 'ACTIVE', pausedReason: null, today: { invites: 3, planned: 14 } })).toBe(
    'Works: 3 of 14 sent today',
  );
  expect(why({ status: 'ACTIVE', pausedReason: null, today: { invites: 14, planned: 14 } })).toContain(
    'Waits: 14 of 14',
  );
  expect(why({ status: 'ACTIVE', pausedReason: null, today: { invites: 0, planned: 0 } })).toContain('no invites');
  expect(why({ status: 'ACTIVE', pausedReason: null, today: { invites: 0, planned: null } })).toContain('not planned');
});

it('says why ILG paused it, and what goes on', () => {
  expect(why({ status: 'PAUSED', pausedReason: 'OUT_OF_CREDITS', today: { invites: 0, planned: 0 } })).toContain(
    'follow-ups go on now',
  );
});
