// Takes a picture of every screen: BASE_URL=… USER_EMAIL=… USER_PASSWORD=… ADMIN_EMAIL=… ADMIN_PASSWORD=… node e2e/screenshots.mjs [directory]
// Optional: LANGUAGE=de, SCHEME=dark, WIDTH=390, ONLY=leads (names that contain it).
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const { BASE_URL, LANGUAGE = 'en', SCHEME = 'light', WIDTH = '1280', ONLY = '' } = process.env;
const directory = process.argv[2] ?? 'docs/screenshots';
const missing = ['BASE_URL', 'USER_EMAIL', 'USER_PASSWORD', 'ADMIN_EMAIL', 'ADMIN_PASSWORD'].filter(
  (name) => !process.env[name],
);
if (missing.length > 0) {
  console.error(`screenshots: set ${missing.join(', ')}`);
  process.exit(2);
}

const USER = [
  ['campaigns', '/campaigns'],
  ['campaign', '/campaigns', (page) => page.locator('main :is(td, li) a').first().click()],
  ['campaign-leads', undefined, (page) => page.getByRole('tab').nth(1).click()],
  ['campaign-messages', undefined, (page) => page.getByRole('tab').nth(2).click()],
  ['campaign-new', '/campaigns/new'],
  ['campaign-edit', '/campaigns', openEdit],
  ['campaign-delete', '/campaigns', openDelete],
  ['leads', '/leads'],
  ['lead', '/leads', (page) => page.locator('main :is(td, li) button.link').first().click()],
  ['replies', '/replies?show=all', (page) => page.locator('.reply-entry').first().click()],
  ['records', '/records?range=30d'],
  ['records-summed', '/records?range=30d&summed=true'],
  ['analytics', '/analytics'],
  ['accounts', '/accounts'],
  ['account-edit', '/accounts', (page) => page.locator('main article button').nth(1).click()],
  ['credits', '/credits'],
  ['audit', '/audit'],
  ['settings', '/settings'],
];
const ADMIN = [
  ['admin-users', '/users'],
  ['admin-user-new', '/users/new'],
  ['admin-user', '/users', (page) => page.locator('main :is(td, li) a').first().click()],
  ['admin-credits', '/users', (page) => page.locator('main :is(td, li) button').first().click()],
  ['admin-campaigns', '/campaigns'],
  ['admin-tasks', '/tasks'],
  ['admin-task', '/tasks', (page) => page.locator('main tbody button').first().click()],
  ['not-found', '/nowhere'],
];

async function openEdit(page) {
  await page.locator('main :is(td, li) button[aria-haspopup=menu]').first().click();
  await page.getByRole('menuitem').first().click();
}

async function openDelete(page) {
  await page.locator('main :is(td, li) button[aria-haspopup=menu]').first().click();
  await page.getByRole('menuitem').nth(1).click();
}

// The stream of events never ends: what is waited for is everything else.
const running = new Set();
let changed = Date.now();

function watch(page) {
  page.on('request', (request) => {
    if (request.isNavigationRequest()) {
      running.clear();
    }
    if (!request.url().endsWith('/api/live')) {
      running.add(request);
      changed = Date.now();
    }
  });
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, (request) => {
      running.delete(request);
      changed = Date.now();
    });
  }
}

async function quiet(page) {
  const until = Date.now() + 20_000;
  while ((running.size > 0 || Date.now() - changed < 900) && Date.now() < until) {
    await page.waitForTimeout(100);
  }
}

async function take(page, name) {
  const path = join(directory, `${name}.png`);
  await page.screenshot({ path, fullPage: !/lead$|delete|credits$|account-edit/.test(name) });
  console.log(path);
}

async function walk(browser, email, password, screens, withLogin) {
  const context = await browser.newContext({
    viewport: { width: Number(WIDTH), height: 900 },
    colorScheme: SCHEME,
    locale: LANGUAGE === 'de' ? 'de-DE' : 'en-GB',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((language) => localStorage.setItem('ilg.language', language), LANGUAGE);
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  watch(page);
  await page.goto(`${BASE_URL}/login`);
  await page.locator('input[name=email]').waitFor();
  if (withLogin) {
    await take(page, 'login');
  }
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/login');
  for (const [name, path, act] of screens.filter(([one]) => one.includes(ONLY))) {
    if (path) {
      await page.goto(BASE_URL + path);
      await quiet(page);
    }
    try {
      await act?.(page);
      await quiet(page);
    } catch (error) {
      console.error(`${name}: ${String(error).split('\n')[0]}`);
    }
    await take(page, name);
  }
  await context.close();
}

await mkdir(directory, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  await walk(browser, process.env.USER_EMAIL, process.env.USER_PASSWORD, USER, true);
  await walk(browser, process.env.ADMIN_EMAIL, process.env.ADMIN_PASSWORD, ADMIN, false);
} finally {
  await browser.close();
}
