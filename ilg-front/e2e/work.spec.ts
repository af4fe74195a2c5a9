import { readFile } from 'node:fs/promises';
import { ADMIN, expect, expectNoViolation, signIn, test } from './browser';

test('a campaign is written, refused by the server at its field, mended, and deleted by its name', async ({ page }) => {
  await signIn(page, undefined, '/campaigns/new');
  await page.getByLabel('Campaign', { exact: true }).fill('Autumn buyers');
  await page.getByLabel('Sales Navigator list URL').fill('https://example.org/list');
  await page.getByRole('textbox', { name: 'Invite note' }).fill('{{salutation}}, shall we connect?');
  await expect(page.getByText('Hi Ada, shall we connect?')).toBeVisible();
  await page.getByRole('textbox', { name: 'First follow-up' }).fill('Thank you, {{firstName}}');
  await page.getByRole('textbox', { name: 'Second follow-up' }).fill('One last note');
  await page.getByRole('button', { name: 'Create campaign' }).click();
  await expect(page.getByText('must be a Sales Navigator list')).toBeVisible();

  await page.getByLabel('Sales Navigator list URL').fill('https://www.linkedin.com/sales/search/people?x=1');
  await page.getByRole('button', { name: 'Create campaign' }).click();
  await expect(page.getByRole('heading', { name: 'Autumn buyers' })).toBeVisible();

  await page.getByRole('button', { name: 'Actions for Autumn buyers' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Delete campaign' })).toBeDisabled();
  await dialog.getByLabel('Type Autumn buyers to confirm').fill('Autumn buyers');
  await dialog.getByRole('button', { name: 'Delete campaign' }).click();
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Autumn buyers' })).toHaveCount(0);
});

test('activating rolls back with the reason when the server refuses', async ({ page }) => {
  await signIn(page);
  const turn = page.getByRole('switch', { name: 'Campaign Trade fair follow-up active' });
  await turn.click({ force: true });

  await expect(page.getByText('No credits are left: ask your administrator for more')).toBeVisible();
  await expect(turn).not.toBeChecked();
});

test('leads are searched, opened beside the list and downloaded', async ({ page }) => {
  await signIn(page, undefined, '/leads');
  await page.getByLabel('Search leads').fill('Hopper');
  await expect(page).toHaveURL(/search=Hopper/);
  await page.getByRole('button', { name: 'Grace Hopper' }).first().click();
  await expect(page.getByRole('dialog').getByText('Found on the list')).toBeVisible();
  await expect(page).toHaveURL(/lead=\d+/);
  await page.keyboard.press('Escape');

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();

  expect(await readFile(await (await file).path(), 'utf8')).toContain('Ada Lovelace');
});

test('an admin adds credits and sees what is left before and after', async ({ page }) => {
  await signIn(page, ADMIN, '/users');
  await page.getByRole('button', { name: 'Credits: Bo Olt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Amount').fill('250');
  await dialog.getByLabel('Reason').fill('Invoice 7');
  await expect(dialog.getByText('Left after').locator('..')).toContainText('250');
  await dialog.getByRole('button', { name: 'Add credits' }).click();

  await expect(page.getByText('Saved: 250 credits left')).toBeVisible();
});

test('a reply is read, dealt with, and no longer waits', async ({ page }) => {
  await signIn(page, undefined, '/replies');
  const list = page.getByRole('list', { name: 'Replies' });
  await list.getByRole('button', { name: 'Edsger Dijkstra' }).click();
  await expect(page).toHaveURL(/lead=\d+/);
  await expect(page.getByText('May I ask how Analytical Engines finds new clients?')).toBeVisible();
  const before = await list.getByRole('button').count();

  await page.getByRole('button', { name: 'Handled', exact: true }).click();

  await expect(page.getByRole('button', { name: 'Not handled yet' })).toBeVisible();
  await expect(list.getByRole('button')).toHaveCount(before - 1);
});

test('an admin sees what a failed task left, and its page as text alone', async ({ page }) => {
  await signIn(page, ADMIN, '/tasks');
  await page.getByRole('button', { name: 'See: Task 1201' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: 'What the browser showed at connect-dialog' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Show the source' }).click();

  await expect(dialog.getByText('<script>alert(1)</script>')).toBeVisible();
  await expectNoViolation(page);
});
