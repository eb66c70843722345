import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { generateSync } from 'otplib';
import type { BrowserContext, Page } from 'playwright-core';
import { rootFolder } from '../schema/files.js';
import { type LaunchedBrowser, launchBrowser } from './support/browser.js';
import { type AccountForTest, anAccount, asMaintenance, type StaffForTest } from './support/people.js';
import { aRookery, type RunningRookery } from './support/rookery.js';

/** The console as people use it: a real browser, the real gateway, a database of its own. */
let rookery: RunningRookery;
let launched: LaunchedBrowser;
let axe: string;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [rookery, launched, axe] = await Promise.all([
    aRookery(),
    launchBrowser(),
    readFile(join(rootFolder, 'node_modules/axe-core/axe.min.js'), 'utf8'),
  ]);
}, 120_000);

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await launched?.close();
  await rookery?.stop();
});

async function aPage(options: { colorScheme?: 'light' | 'dark'; as?: StaffForTest } = {}): Promise<Page> {
  const context = await launched.browser.newContext({
    baseURL: rookery.url,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: options.colorScheme ?? 'light',
  });
  contexts.push(context);
  if (options.as) {
    const [name = '', value = ''] = options.as.cookie.split('=');
    await context.addCookies([{ name, value, url: rookery.url, httpOnly: true, sameSite: 'Strict' }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

const account = (role: string, more: { enrolled?: boolean } = {}) =>
  anAccount(rookery.ownerUrl, { role, encryptionKey: rookery.keys.factorKey, ...more });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Until the answers are there: what waits for one says that it is busy. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  const busy = page.locator('[aria-busy=true]');
  while (await busy.count()) await busy.first().waitFor({ state: 'detached' });
}

async function givePassword(page: Page, { email, password }: AccountForTest): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function giveCode(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Code of six digits').fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signIn(page: Page, who: AccountForTest): Promise<void> {
  await givePassword(page, who);
  await giveCode(page, who.totpSecret ?? '');
}

/** A tenant with everything on its page, and what the database knows of it. */
async function aTenant(): Promise<{ id: string; name: string; email: string }> {
  return asMaintenance(rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string; name: string; email: string }>(
      `select t.id, t.name, p.email from tenants.tenants t
         join tenants.tenant_users m on m.tenant_id = t.id
         join tenants.user_email_personal p on p.user_id = m.user_id
       where t.environment = 'PRODUCTION' and t.status = 'ACTIVE'
         and exists (select from billing.invoices i where i.tenant_id = t.id)
       order by t.id limit 1`,
    );
    return rows[0]!;
  });
}

test('a support agent comes for a tenant, opens it for a case, and sees what that permits', async () => {
  const page = await aPage();
  const tenant = await aTenant();
  const agent = await account('support');

  // The address that was asked for is come back to after signing in.
  await page.goto('/dashboard/tenants?status=%5B%22ACTIVE%22%5D');
  await givePassword(page, { ...agent, password: 'not the password' });
  await page.getByRole('alert').waitFor();
  await signIn(page, agent);
  await heading(page, 'Tenants').waitFor();
  expect(new URL(page.url()).searchParams.get('status')).toBe('["ACTIVE"]');

  await page.keyboard.press('/');
  await page.keyboard.type(tenant.name);
  const link = page.getByRole('link', { name: tenant.name, exact: true });
  await page.waitForURL(/[?&]q=/);
  await link.click();
  await heading(page, tenant.name).waitFor();

  // Closed: what it has is said to be there, and why it is not shown.
  await page.getByRole('tab', { name: 'Billing' }).click();
  await page.getByRole('heading', { name: 'Invoices: not shown' }).waitFor();
  await page.getByRole('tab', { name: 'Users' }).click();
  const locks = page.locator('[data-locked][tabindex]');
  await locks.filter({ hasText: 'Open the tenant to see this.' }).first().waitFor();
  await locks.filter({ hasText: 'Read telephone numbers of users' }).focus();
  expect(await page.getByText(tenant.email).count()).toBe(0);

  await page.getByRole('button', { name: 'Open tenant', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Open tenant' }).click();
  await dialog.getByText('Choose a purpose.').waitFor();
  await dialog.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'A customer asked for help' }).click();
  await dialog.getByLabel('Reason').fill('Mail to one address bounces');
  await dialog.getByRole('button', { name: 'Open tenant' }).click();

  // Open: e-mail addresses, invoices and the trail; telephone numbers still not.
  await page.getByText(tenant.email).first().waitFor();
  expect(await locks.filter({ hasText: 'Open the tenant' }).count()).toBe(0);
  await locks.filter({ hasText: 'Read telephone numbers of users' }).waitFor();
  await page.getByRole('tab', { name: 'Billing' }).click();
  await page
    .getByRole('region', { name: 'Invoices, list' })
    .getByText(/[A-Z]{3} [\d,]+/)
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Audit' }).click();
  await page.getByText('tenant.opened').first().waitFor();
  await page.getByRole('region', { name: 'Access receipts, list' }).getByText('TenantPage').first().waitFor();

  // Closing it from the header hides all that again.
  await page.getByRole('button', { name: '1 open (your opened tenants)' }).click();
  await page.getByRole('button', { name: `Close ${tenant.name}` }).click();
  await page.getByRole('button', { name: '0 open (your opened tenants)' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Users' }).click();
  await locks.filter({ hasText: 'Open the tenant' }).first().waitFor();
  expect(await page.getByText(tenant.email).count()).toBe(0);
}, 120_000);

test('quality assurance sees test tenants alone', async () => {
  const page = await aPage({ as: await rookery.staff({ role: 'qa' }) });
  await page.goto('/dashboard/tenants');
  await page.getByText('TEST', { exact: true }).waitFor();
  const links = page.locator('td a[href^="/dashboard/tenants/"]');
  await links.first().waitFor();
  const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)));
  expect(new Set(shown)).toEqual(new Set(rookery.world.tenants.test));

  await links.first().click();
  const refused = page.getByRole('button', { name: 'Open tenant' });
  await refused.focus();
  expect(await refused.getAttribute('aria-disabled')).toBe('true');
  expect(await refused.getAttribute('aria-description')).toContain('Open a tenant for a case');
  await refused.press('Enter');
  expect(await page.getByRole('dialog').count()).toBe(0);

  await page.goto(`/dashboard/tenants/${rookery.world.tenants.production[0]}`);
  await heading(page, 'No such tenant').waitFor();
}, 60_000);

test('a session that is ended elsewhere is over here, and what was asked for is come back to', async () => {
  const agent = await account('support');
  const here = await aPage({ as: agent });
  const there = await aPage();
  await there.goto('/account');
  await signIn(there, agent);
  await heading(there, 'My account').waitFor();

  await here.goto('/dashboard/users');
  await heading(here, 'Users').waitFor();
  await there.getByRole('button', { name: 'End all others' }).click();
  await there.getByRole('dialog').getByRole('button', { name: 'End 1 session' }).click();
  await there.getByText('1 session ended at once.').waitFor();

  await here.getByRole('link', { name: 'Tenants', exact: true }).click();
  await heading(here, 'Sign in').waitFor();
  expect(new URL(here.url()).searchParams.get('from')).toBe('/dashboard/tenants');
}, 60_000);

test('whoever has no second factor sets one up on the way in', async () => {
  const page = await aPage();
  const newcomer = await account('support', { enrolled: false });
  await page.goto('/');
  await givePassword(page, newcomer);
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  const secret = (await page.locator('code').textContent()) ?? '';
  await giveCode(page, secret);
  // Ten codes for the day when the telephone is gone, and nobody goes on before they have seen them.
  await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
  const [code = ''] = await page.locator('code').allTextContents();
  expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await heading(page, /^Welcome/).waitFor();

  const later = await aPage();
  await later.goto('/');
  await givePassword(later, newcomer);
  await later.getByRole('button', { name: 'Use a recovery code' }).click();
  await later.getByLabel('Recovery code').fill(code);
  await later.getByRole('button', { name: 'Sign in' }).click();
  await later.getByText('9 are left').waitFor();
  await later.getByRole('button', { name: 'Go on' }).click();
  await heading(later, /^Welcome/).waitFor();
}, 60_000);

test('filter, order and page stand in the address and outlive a reload', async () => {
  const page = await aPage({ as: await rookery.staff({ role: 'admin' }) });
  await page.goto('/dashboard/users');
  await page.getByRole('button', { name: 'Page 2' }).click();
  await page.waitForURL(/page=2/);
  await page.getByRole('button', { name: /^Name/ }).click();
  await page.waitForURL((url) => url.searchParams.get('sort') === 'NAME' && !url.searchParams.has('page'));
  await page.getByRole('button', { name: 'Page 3' }).click();
  await page.waitForURL(/page=3/);
  const first = page.locator('td a[href^="/dashboard/users/"]').first();
  const status = page.getByText(/^51–75 of/);
  await status.waitFor();
  await settled(page);
  const name = await first.textContent();
  await page.reload();
  await status.waitFor();
  await settled(page);
  expect(await first.textContent()).toBe(name);
  await page.goBack();
  await page.getByText(/^1–25 of/).waitFor();
}, 60_000);

test('a super admin suspends somebody, by name and with a reason', async () => {
  const member = await rookery.staff({ role: 'support', name: 'Nora Test-Person' });
  const page = await aPage({ as: await rookery.staff({ role: 'super_admin' }) });
  await page.goto('/dashboard/staff?q=Nora');
  await page.getByRole('button', { name: 'Suspend Nora Test-Person' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Suspend now' });
  await dialog.getByLabel('Reason').fill('A test');
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel(/^Type/).fill('Nora Test-Person');
  await confirm.click();
  await page.getByRole('cell', { name: 'Suspended' }).waitFor();
  const { data } = await member.run('{ viewer { kind } }');
  expect(data.viewer.kind).toBe('NOBODY');
}, 60_000);

test('a page whose permission was taken away says so and asks for nothing', async () => {
  const person = await rookery.staff({ role: 'qa' });
  const taken = `delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
    where g.role_id = r.id and g.permission_id = p.id and r.name = 'qa' and p.name = 'health:status' returning g.role_id, g.permission_id, g.reach`;
  const { rows } = await asMaintenance(rookery.ownerUrl, (client) => client.query(taken));
  try {
    const page = await aPage({ as: person });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto('/dashboard/system/infrastructure');
    await page.getByRole('heading', { name: 'You may not open this page' }).waitFor();
    await page.getByText('Read whether each part is up').waitFor();
    expect(asked.filter((body) => body.includes('systemHealth'))).toEqual([]);
  } finally {
    await asMaintenance(rookery.ownerUrl, async (client) => {
      for (const { role_id, permission_id, reach } of rows) {
        await client.query(
          'insert into identity.staff_role_permissions (role_id, permission_id, reach) values ($1, $2, $3)',
          [role_id, permission_id, reach],
        );
      }
    });
  }
}, 60_000);

describe.each(['light', 'dark'] as const)('nothing stands in anybody’s way in %s', (colorScheme) => {
  /** What axe finds against WCAG 2.2 AA, in words that a failing test can show. */
  async function findings(page: Page): Promise<string[]> {
    // The page's policy forbids scripts of others; evaluating is not bound by it.
    await page.evaluate(axe);
    const results = await page.evaluate(
      (tags): Promise<AxeResults> =>
        (globalThis as unknown as { axe: { run(root: unknown, options: object): Promise<AxeResults> } }).axe.run(
          (globalThis as unknown as { document: unknown }).document,
          { runOnly: tags },
        ),
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    );
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }

  test('on the way in', async () => {
    const page = await aPage({ colorScheme });
    for (const address of ['/', '/invitation/not-a-token']) {
      await page.goto(address);
      await settled(page);
      expect({ address, found: await findings(page) }).toEqual({ address, found: [] });
    }
  }, 60_000);

  test.each(['support', 'super_admin'] as const)(
    'on every page, as %s',
    async (role) => {
      const { id } = await aTenant();
      const { rows } = await asMaintenance(rookery.ownerUrl, (client) =>
        client.query<{ user_id: string }>('select user_id from tenants.tenant_users where tenant_id = $1 limit 1', [
          id,
        ]),
      );
      const addresses = [
        '/',
        '/account',
        '/dashboard/tenants',
        '/dashboard/tenants?q=nobody-has-such-a-name',
        ...['overview', 'users', 'billing', 'domains', 'audit'].map((tab) => `/dashboard/tenants/${id}?tab=${tab}`),
        '/dashboard/users',
        `/dashboard/users/${rows[0]?.user_id}`,
        '/dashboard/staff',
        '/dashboard/staff?tab=roles',
        '/dashboard/staff?tab=matrix',
        '/dashboard/audit',
        '/dashboard/system/infrastructure',
        '/no-such-page',
      ];
      const page = await aPage({ colorScheme, as: await rookery.staff({ role }) });
      const titles = new Set<string>();
      for (const address of addresses) {
        await page.goto(address);
        await settled(page);
        titles.add(await page.title());
        expect({ address, found: await findings(page) }).toEqual({ address, found: [] });
      }
      // Every page says in the window's title what it is.
      expect([...titles].every((title) => title.endsWith(' · Rookery'))).toBe(true);
      expect(titles.size).toBeGreaterThanOrEqual(10);
    },
    240_000,
  );

  test('on what lies on top of a page', async () => {
    const { id } = await aTenant();
    const page = await aPage({ colorScheme, as: await rookery.staff({ role: 'support' }) });
    const check = async (what: string) => expect({ what, found: await findings(page) }).toEqual({ what, found: [] });

    await page.goto(`/dashboard/tenants/${id}`);
    await page.getByRole('button', { name: 'Open tenant', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Purpose' }).click();
    await page.getByRole('option').first().waitFor();
    await check('dialog');
    await page.getByRole('option').first().click();
    await dialog.getByLabel('Reason').fill('Mail to one address bounces');
    await dialog.getByRole('button', { name: 'Open tenant' }).click();
    await page.getByText(/What you look at is on record/).waitFor();
    await check('notification');
    await page.getByRole('button', { name: /your opened tenants/ }).click();
    await page.getByRole('button', { name: /^Close (?!tenant)/ }).waitFor();
    await check('opened tenants');
    await page.keyboard.press('Escape');

    for (const menu of ['Help', /user menu$/]) {
      await page.getByRole('button', { name: menu }).click();
      await page.getByRole('menuitem').first().waitFor();
      await check(`menu ${menu}`);
      await page.keyboard.press('Escape');
      await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await check('keys');

    await page.goto('/dashboard/audit');
    await page.locator('td a').first().click();
    await page.getByRole('dialog').getByText('Before').waitFor();
    await check('record');
    // It stands in the address, so it can be sent to somebody.
    await page.reload();
    await page.getByRole('dialog').getByText('Before').waitFor();
  }, 90_000);
});
