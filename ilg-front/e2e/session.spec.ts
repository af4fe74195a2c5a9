import { ADMIN, expect, signIn, test } from './browser';

test('a client signs in to the page that was asked for, stays through a reload and signs out', async ({ page }) => {
  await signIn(page, undefined, '/leads?state=%5B%22REPLIED%22%5D');

  await expect(page.getByRole('heading', { name: 'Leads', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/leads\?state=/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Leads', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'anna@acme.example' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();

  await expect(page).toHaveURL(/\/login/);
  await page.goto('/leads');
  await expect(page).toHaveURL(/\/login/);
});

test('a wrong password is refused in one line that does not say which field was wrong', async ({ page }) => {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill('anna@acme.example');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByRole('alert')).toHaveText('E-mail or password is wrong.');
});

test('an admin finds users and tasks, and no way to add a campaign', async ({ page }) => {
  await signIn(page, ADMIN);
  const navigation = page.getByRole('navigation', { name: 'Main navigation' });

  await expect(navigation.getByRole('link', { name: 'Users' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Tasks' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New campaign' })).toHaveCount(0);
  await page.goto('/campaigns/new');
  await expect(page.getByText('Not found')).toBeVisible();
});

test('German is one choice away and holds', async ({ page }) => {
  await signIn(page);
  await page.getByRole('button', { name: 'anna@acme.example' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();

  await expect(page.getByRole('heading', { name: 'Kampagnen', level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Kampagnen', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
