import type { Page } from '@playwright/test';
import { expectNoViolation, expect as expectSoon, signIn, test } from './browser';

// One after the other: all screens hear the same stream, and announcements come at most every five seconds.
// Lines break, pauses grow and two people take turns: on a busy machine that takes its time.
test.describe.configure({ mode: 'default', timeout: 300_000 });
const expect = expectSoon.configure({ timeout: 90_000 });

/** Makes something happen at the server, as one who is signed in. */
async function stage(page: Page, act: string, data: object = {}) {
  const answer = await page.request.post(`/api/stage/${act}`, { data, headers: { Authorization: 'Bearer token-3' } });
  expect(answer.ok()).toBe(true);
}

test('what happens is shown and told through a real NGINX, without a reload', async ({ page }) => {
  await signIn(page);
  await expect(page.getByTitle('Live', { exact: true })).toBeVisible();
  const again = page.waitForRequest((request) => request.url().includes('/api/campaigns?'));

  await stage(page, 'tell', { topic: 'lead.replied' });

  await again;
  await expect(page.getByText('A lead has replied')).toBeAttached();
});

test('a broken line is said, and taken up again after the last event', async ({ page }) => {
  await signIn(page);
  await expect(page.getByTitle('Live', { exact: true })).toBeVisible();
  await page.route('**/api/live', (route) => route.abort());
  await stage(page, 'drop');
  await expect(page.getByTitle('Not live: refreshed every 30 seconds')).toBeVisible();
  await expectNoViolation(page);
  await stage(page, 'tell', { topic: 'campaign.paused' });

  const back = page.waitForRequest((request) => request.url().endsWith('/api/live'));
  await page.unroute('**/api/live');

  await expect(page.getByTitle('Live', { exact: true })).toBeVisible();
  expect((await back).headers()['last-event-id']).toMatch(/^1-\d+$/);
  await expect(page.getByText('A campaign was paused')).toBeAttached();
});

test('a code that LinkedIn asks for is entered by the first of two who try', async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', reducedMotion: 'reduce' });
  const other = await context.newPage();
  await signIn(page, undefined, '/leads');
  await signIn(other, undefined, '/records');
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Enter the code' }).click();
    await expect(one.getByRole('dialog').getByRole('timer')).toHaveText(/ILG waits 1?\d:\d\d longer/);
  }
  await expectNoViolation(page);

  await page.getByLabel('Code', { exact: true }).fill('000 000');
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect(page.getByText('LinkedIn refused the last code')).toBeVisible();
  await page.getByLabel('Code', { exact: true }).fill('123 456');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your code is being entered on LinkedIn')).toBeVisible();
  await expect(other.getByText('Your code is being entered on LinkedIn')).toBeVisible();
  await expectNoViolation(page);

  await stage(page, 'checkpoints/71/pass');
  for (const one of [page, other]) {
    await expect(one.getByText('LinkedIn asks for nothing more. The account goes on.')).toBeVisible();
    await one.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await expect(one.getByRole('button', { name: 'Enter the code' })).toHaveCount(0);
  }
  await context.close();
});
