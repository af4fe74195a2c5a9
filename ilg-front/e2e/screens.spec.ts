import { ADMIN, CLIENT, expect, expectContrastInTheDark, expectNoViolation, settled, signIn, test } from './browser';

const CAMPAIGN_SCREENS = [
  ['/campaigns', 'Campaigns'],
  ['/campaigns/21', 'Founders in Bavaria'],
  ['/campaigns/21?tab=leads', 'Founders in Bavaria'],
  ['/campaigns/21?tab=messages', 'Founders in Bavaria'],
  ['/campaigns/21/edit', 'Edit Founders in Bavaria'],
  ['/campaigns/new', 'New campaign'],
] as const;
const CLIENT_SCREENS = [
  ['/leads', 'Leads'],
  ['/leads?lead=102', 'Leads'],
  ['/replies', 'Replies'],
  ['/replies?lead=105', 'Replies'],
  ['/records', 'Records'],
  ['/analytics', 'Analytics'],
  ['/accounts', 'LinkedIn accounts'],
  ['/credits', 'Credits'],
  ['/audit', 'Audit log'],
  ['/settings', 'Settings'],
] as const;
const ADMIN_SCREENS = [
  ['/users', 'Users'],
  ['/users/new', 'Add user'],
  ['/users/3', 'Acme GmbH'],
  ['/tasks', 'Tasks'],
  ['/campaigns', 'Campaigns'],
  ['/nowhere', undefined],
] as const;

test('the login page has no violation', async ({ page }) => {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Enter your password')).toBeVisible();
  await expectNoViolation(page);
  await expectContrastInTheDark(page);
});

for (const [name, role, screens] of [
  ['campaigns', CLIENT, CAMPAIGN_SCREENS],
  ['a client', CLIENT, CLIENT_SCREENS],
  ['an admin', ADMIN, ADMIN_SCREENS],
] as const) {
  test(`the screens of ${name} show themselves without a violation, in light and in dark`, async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, role);
    for (const [path, heading] of screens) {
      await test.step(path, async () => {
        await page.goto(path);
        if (heading) {
          await expect(page.getByRole('heading', { name: heading, level: 1, includeHidden: true })).toBeVisible();
        }
        await settled(page);
        await expectNoViolation(page);
        await expectContrastInTheDark(page);
      });
    }
  });
}

test('nothing has to be scrolled sideways at 320 pixels', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page);
  for (const [path] of [...CAMPAIGN_SCREENS, ...CLIENT_SCREENS]) {
    await page.goto(path);
    await settled(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(beyond, path).toBe(0);
  }
});
