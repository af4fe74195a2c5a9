import { expect, it } from 'vitest';
import { whatToRefresh } from './what-to-refresh';

it.each([
  ['checkpoint.raised', 'checkpoints'],
  ['checkpoint.passed', 'campaigns'],
  ['campaign.paused', 'accounts'],
  ['campaign.counted', 'analytics'],
  ['campaign.list-read', 'leads'],
  ['lead.replied', 'replies'],
])('%s makes %s old', (topic, key) => {
  expect(whatToRefresh(topic)).toContain(key);
});

it('an event that nobody shows refreshes nothing', () => {
  expect(whatToRefresh('user.renamed')).toEqual([]);
});
