import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { generateSync } from 'otplib';
import type { BrowserContext, Page } from 'playwright-core';
import { rootFolder } from '../../schema/files.js';
import { type LaunchedBrowser, launchBrowser } from './browser.js';
import { type AccountForTest, anAccount, type StaffForTest } from './people.js';
import { aRookery, type RookeryWanted, type RunningRookery } from './rookery.js';

export interface ConsoleForTest {
  rookery: RunningRookery;
  /** A window of its own (cookies, storage), signed in as `as` or as nobody. */
  page(options?: PageOptions): Promise<Page>;
  /** Somebody with a password and a second factor, to sign in by hand. */
  account(role: string, more?: { enrolled?: boolean }): Promise<AccountForTest>;
  /** What axe finds against WCAG 2.2 AA, in words that a failing test can show. */
  findings(page: Page): Promise<string[]>;
  /** The same in light or dark, as the window is, and then whether colours are told apart in the other. */
  findingsInBoth(page: Page): Promise<string[]>;
  /** Closes the windows: after each test. */
  closePages(): Promise<void>;
  stop(): Promise<void>;
}

export interface PageOptions {
  colorScheme?: 'light' | 'dark';
  as?: Pick<StaffForTest, 'cookie'>;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The console as people use it: a real browser, the real gateway, a database of its own. */
export async function aConsole(wanted: RookeryWanted = {}): Promise<ConsoleForTest> {
  const launching = launchBrowser();
  const [rookery, axe] = await Promise.all([
    aRookery(wanted),
    readFile(join(rootFolder, 'node_modules/axe-core/axe.min.js'), 'utf8'),
  ]).catch(async (error: unknown) => {
    // A browser that nobody closes keeps the whole run from ending.
    await (await launching).close();
    throw error;
  });
  const launched = await launching;
  const contexts: BrowserContext[] = [];
  const closePages = async () => {
    for (const context of contexts.splice(0)) await context.close();
  };
  const findings = (page: Page) => axeFindings(page, axe, { type: 'tag', values: standards });
  return {
    rookery,
    page: async (options = {}) => {
      const context = await aWindow(launched, rookery.url, options);
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      return page;
    },
    account: (role, more = {}) => anAccount(rookery.ownerUrl, { role, encryptionKey: rookery.keys.factorKey, ...more }),
    findings,
    findingsInBoth: async (page) => {
      const first = await schemeOf(page);
      const other = first === 'light' ? 'dark' : 'light';
      const found = await findings(page);
      // And there it stays, until the next look goes the other way.
      await page.emulateMedia({ colorScheme: other });
      await page.locator(`html[data-mantine-color-scheme=${other}]`).waitFor();
      await coloured(page);
      // All but colours is the same in both.
      const colours = await axeFindings(page, axe, { type: 'rule', values: ['color-contrast'] });
      return [...found.map((finding) => `${first}: ${finding}`), ...colours.map((finding) => `${other}: ${finding}`)];
    },
    closePages,
    stop: async () => {
      await closePages();
      await launched.close();
      await rookery.stop();
    },
  };
}

async function aWindow({ browser }: LaunchedBrowser, url: string, options: PageOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: options.colorScheme ?? 'light',
  });
  if (options.as) {
    const [name = '', value = ''] = options.as.cookie.split('=');
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
  }
  return context;
}

/** Until colours have stopped changing; what turns for ever, such as a loader, is not waited for. */
async function coloured(page: Page): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished))',
  );
}

const schemeOf = (page: Page): Promise<'light' | 'dark'> =>
  page.evaluate('document.documentElement.dataset.mantineColorScheme');

async function axeFindings(page: Page, axe: string, runOnly: { type: string; values: string[] }): Promise<string[]> {
  // The page's policy forbids scripts of others; evaluating is not bound by it.
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(axe);
  const results = await page.evaluate(
    (only): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run(root: unknown, options: object): Promise<AxeResults> } }).axe.run(
        (globalThis as unknown as { document: unknown }).document,
        { runOnly: only, resultTypes: ['violations'], preload: false },
      ),
    runOnly,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Until the answers are there: what waits for one says that it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  const busy = page.locator('[aria-busy=true]');
  while (await busy.count()) await busy.first().waitFor({ state: 'detached' });
}

export async function givePassword(page: Page, { email, password }: AccountForTest): Promise<void> {
  // Exactly: right after signing out, the list of users may still be there, with its field for “a complete e-mail address”.
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
}

export async function giveCode(page: Page, secret: string): Promise<void> {
  const [code, problem] = [page.getByLabel('Code of six digits'), page.getByRole('alert')];
  await code.or(problem).first().waitFor();
  if (!(await code.count())) throw new Error(`The way in says: ${(await problem.allTextContents()).join(' ')}`);
  await code.fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export async function signIn(page: Page, who: AccountForTest): Promise<void> {
  await givePassword(page, who);
  await giveCode(page, who.totpSecret ?? '');
}
