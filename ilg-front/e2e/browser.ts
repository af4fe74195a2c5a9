import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page, type Request } from '@playwright/test';

export const PASSWORD = 'correct horse battery';
export const CLIENT = 'anna@acme.example';
export const ADMIN = 'admin@ilg.example';

const traffic = new WeakMap<Page, { running: Set<Request>; changed: number }>();

/** Nothing is being asked any more, but for the stream of events, which never ends. */
export async function settled(page: Page) {
  const seen = traffic.get(page);
  await expect
    .poll(() => seen !== undefined && seen.running.size === 0 && Date.now() - seen.changed > 500, { timeout: 30_000 })
    .toBe(true);
}

function watch(page: Page) {
  const seen = { running: new Set<Request>(), changed: Date.now() };
  traffic.set(page, seen);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) {
      // What the page before still asked is nobody's any more.
      seen.running.clear();
    }
    if (!request.url().endsWith('/api/live')) {
      seen.running.add(request);
      seen.changed = Date.now();
    }
  });
  const ended = (request: Request) => {
    seen.running.delete(request);
    seen.changed = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** Every test fails on a console error, a page error or an issue the browser reports (CSP among them). */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    watch(page);
    page.on('console', (message) => {
      // A refused request is written to the console by the browser itself; the screens show it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        complaints.push(`console: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Audits.enable');
    devTools.on('Audits.issueAdded', ({ issue }) => {
      if (issue.code === 'ContentSecurityPolicyIssue') {
        complaints.push(`issue: ${JSON.stringify(issue.details.contentSecurityPolicyIssueDetails)}`);
      }
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export async function signIn(page: Page, email = CLIENT, to = '/') {
  await page.goto(to);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeAttached();
}

export async function expectNoViolation(page: Page) {
  await expectNothingFound(
    new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
}

/** The same screen with other colours: only what is about colours can differ. The page is light again afterwards. */
export async function expectContrastInTheDark(page: Page) {
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light');
}

async function expectNothingFound(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

export { expect };
