import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import de from '@/i18n/de.json';
import { startI18n } from '@/i18n/i18n';
import type { LeadDecision } from '@/lib/types';
import { decisionText } from './decision';

beforeAll(async () => {
  await startI18n('en');
  i18next.addResourceBundle('de', 'translation', de);
});

const decision = (change: Partial<LeadDecision>): LeadDecision => ({
  step: 'INVITE',
  rule: 'INVITES_PER_DAY',
  at: '2026-03-03T07:12:00Z',
  inputs: [
    { name: 'used', value: '20' },
    { name: 'limit', value: '20' },
  ],
  decidedAt: '2026-03-02T16:00:00Z',
  text: '',
  ...change,
});

it('says what was used, of what, and when it goes on, in the reader’s zone', () => {
  expect(decisionText(i18next.getFixedT('en'), 'en', 'Europe/Berlin', decision({}))).toBe(
    'Next the invite: 20 of 20 invites used today, next at 3 Mar 2026, 08:12',
  );
  expect(decisionText(i18next.getFixedT('de'), 'de', 'Europe/Berlin', decision({}))).toBe(
    'Als Nächstes die Einladung: 20 von 20 Einladungen heute verbraucht, weiter um 03.03.2026, 08:12',
  );
});

it('says why a lead’s way has ended in words, not in codes', () => {
  const ended = decision({
    step: 'NOTHING',
    rule: 'ENDED',
    at: null,
    inputs: [{ name: 'reason', value: 'TEXT_TOO_LONG' }],
  });
  expect(decisionText(i18next.getFixedT('en'), 'en', 'UTC', ended)).toBe('Nothing more: the note would be too long');
});

it('names the account’s trouble when it waits for its owner', () => {
  const waits = decision({ rule: 'ACCOUNT_PAUSED', at: null, inputs: [{ name: 'reason', value: 'CHECKPOINT' }] });
  expect(decisionText(i18next.getFixedT('en'), 'en', 'UTC', waits)).toContain('needs you');
  expect(decisionText(i18next.getFixedT('en'), 'en', 'UTC', waits)).not.toContain('CHECKPOINT');
});

it('says that LinkedIn’s page for the step has changed', () => {
  const stopped = decision({
    rule: 'TASK_TYPE_STOPPED',
    at: null,
    inputs: [
      { name: 'taskType', value: 'send-invite' },
      { name: 'reason', value: 'PAGE_CHANGED' },
    ],
  });
  expect(decisionText(i18next.getFixedT('en'), 'en', 'UTC', stopped)).toContain(
    'LinkedIn’s page for sending invites has changed',
  );
  expect(decisionText(i18next.getFixedT('de'), 'de', 'UTC', stopped)).toContain(
    'LinkedIns Seite für das Senden von Einladungen hat sich geändert',
  );
});
