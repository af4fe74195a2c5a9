import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import { causeInWords } from './cause';

beforeAll(() => startI18n('de'));

it.each([
  ['INVITED', 'LinkedIn shows the invite as sent', 'LinkedIn zeigt die Einladung als gesendet'],
  ['SKIPPED', 'TEXT_TOO_LONG', 'die Notiz wäre zu lang'],
  ['REPLIED', 'thread 7: 2 messages', 'thread 7: 2 messages'],
  ['SKIPPED', 'SOMETHING_NEW', 'SOMETHING_NEW'],
])('%s because of "%s" is told as "%s"', (kind, cause, told) => {
  expect(causeInWords(i18next.t, { kind, cause })).toBe(told);
});
