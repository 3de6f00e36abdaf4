import type { APIResponse, Browser, BrowserContext, Page, Response } from 'playwright-core';
import { roles, type Role } from '../../src/kernel/actor.js';
import { findingsOn, overflowOf } from '../support/accessibility.js';
import { openBrowser } from '../support/browser.js';
import { runTandem, type RunningTandem } from '../support/running-tandem.js';

/** Every page that a person of each role can reach by links, in both languages: it opens, fits a phone, and axe finds nothing. */
let tandem: RunningTandem;
let browser: Browser;

beforeAll(async () => {
  [tandem, browser] = await Promise.all([runTandem({ DEMO: 'true' }), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await tandem.close();
});

const widths = { en: 1280, fr: 390 } as const;

/** Pages that differ only by an id or a number count as one. */
const patternOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/[?#].*$/, '')
    .replace(/[\w-]{30,}/g, ':word');

async function enterAs(context: BrowserContext, role: Role, language: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${tandem.url}/dev/sign-in-as`);
  const card = page.locator('.card', { has: page.locator('h2', { hasText: new RegExp(`^${roleName(role)}$`, 'i') }) });
  await card.getByRole('button', { name: language }).click();
  return page;
}

const roleName = (role: Role) =>
  role === 'partner' ? 'Patient Perspective Partner|Partner' : role.replaceAll('_', ' ');

const linksOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href], header a[href]')].map((link) => link.href),
  );

async function walk(page: Page, start: string, locale: 'en' | 'fr'): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  const waiting = [start];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const path = new URL(next).pathname + new URL(next).search;
    if (seen.has(patternOf(path)) || !path.startsWith(`/${locale}`)) continue;
    seen.add(patternOf(path));
    const answer = await opened(page, next);
    if (answer.status() >= 400) faults.push(`${path} answers ${answer.status()}`);
    if (!(answer.headers()['content-type'] ?? '').includes('text/html')) continue;
    faults.push(...(await faultsOf(page, path)));
    waiting.push(...(await linksOn(page)).filter((link) => link.startsWith(tandem.url)));
  }
  visited.set(`${locale} ${visited.size}`, seen.size);
  return faults;
}

/** A page in the window; of a file, which is not shown there, only the answer. */
const opened = async (page: Page, address: string): Promise<Response | APIResponse> =>
  (await page.goto(address).catch(() => null)) ?? (await page.request.get(address));

const visited = new Map<string, number>();

async function faultsOf(page: Page, path: string): Promise<string[]> {
  const found = (await findingsOn(page)).map(({ id, where }) => `${path}: ${id} at ${where[0] ?? ''}`);
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 320, height: 800 });
  const overflow = await overflowOf(page);
  await page.setViewportSize(size);
  return overflow > 0 ? [...found, `${path} is ${overflow} px too wide at 320 px`] : found;
}

describe.each(['visitor', ...roles] as const)('as %s', (role) => {
  it.each([
    ['en', 'English'],
    ['fr', 'Français'],
  ] as const)(
    'in %s',
    async (locale, language) => {
      const context = await browser.newContext({ viewport: { width: widths[locale], height: 900 }, locale: 'en-CA' });
      const page = role === 'visitor' ? await context.newPage() : await enterAs(context, role, language);
      const start = role === 'visitor' ? `${tandem.url}/${locale}` : page.url();
      expect(await walk(page, start, locale)).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

it('has really seen pages', () => {
  expect([...visited.values()].every((count) => count >= 5)).toBe(true);
});
