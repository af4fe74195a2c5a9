import i18next from 'i18next';
import { expect, it } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import { actionInWords, targetOf } from './words';

it('says what was done in the reader’s language, and an action that is new in its own word', async () => {
  await startI18n('de');

  expect(actionInWords(i18next.t, 'CAMPAIGN_STOPPED')).toBe('Kampagne gestoppt');
  expect(actionInWords(i18next.t, 'MOON_PAINTED')).toBe('MOON_PAINTED');
});

it.each([
  ['campaign/7', { kind: 'campaign', id: 7 }],
  ['sales@acme.example', undefined],
  ['campaign/x', undefined],
])('%s is about %o', (text, target) => {
  expect(targetOf(text)).toEqual(target);
});
