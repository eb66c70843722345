import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aBusyTenant } from './support/a-busy-tenant.js';
import { aConsole, type ConsoleForTest, settled } from './support/console.js';

/** Nothing stands in anybody's way: what axe finds on every page and on what lies on top of one, in light and in dark. */
let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

test('on the way in', async () => {
  const page = await them.page();
  for (const address of ['/', '/invitation/not-a-token']) {
    await page.goto(address);
    await settled(page);
    expect({ address, found: await them.findingsInBoth(page) }).toEqual({ address, found: [] });
  }
}, 60_000);

test.each(['support', 'super_admin'] as const)(
  'on every page, as %s',
  async (role) => {
    const { id } = await aBusyTenant(them.rookery.ownerUrl);
    const { rows } = await asMaintenance(them.rookery.ownerUrl, (client) =>
      client.query<{ user_id: string }>('select user_id from tenants.tenant_users where tenant_id = $1 limit 1', [id]),
    );
    // What support sees locked stands open for a super admin; pages that are the same for both are looked at once.
    const alike = [
      '/account',
      '/dashboard/tenants',
      '/dashboard/tenants?q=nobody-has-such-a-name',
      ...['flags', 'mailboxes', 'campaigns', 'domains'].map((tab) => `/dashboard/tenants/${id}?tab=${tab}`),
      '/dashboard/users',
      '/dashboard/cases',
      '/no-such-page',
    ];
    const changing = [
      ...['overview', 'users', 'billing', 'audit'].map((tab) => `/dashboard/tenants/${id}?tab=${tab}`),
      `/dashboard/users/${rows[0]?.user_id}`,
      '/dashboard/staff',
      // One category: the whole of it is the same thing two hundred times.
      '/dashboard/staff?tab=matrix&category=billing',
      '/dashboard/audit',
    ];
    const addresses =
      role === 'super_admin'
        ? changing.filter((address) => address.includes(id) || address.includes('users'))
        : [
            '/',
            ...alike,
            ...changing,
            '/dashboard/requests',
            '/dashboard/staff?tab=roles',
            '/dashboard/system/infrastructure',
          ];
    const page = await them.page({ as: await them.rookery.staff({ role }) });
    const titles = new Set<string>();
    for (const address of addresses) {
      await page.goto(address);
      await settled(page);
      titles.add(await page.title());
      // Colours in dark are told apart, or not, whoever looks.
      const found = role === 'support' ? await them.findingsInBoth(page) : await them.findings(page);
      expect({ address, found }).toEqual({ address, found: [] });
    }
    // Every page says in the window's title what it is.
    expect([...titles].every((title) => title.endsWith(' · Rookery'))).toBe(true);
    expect(titles.size).toBeGreaterThan(1);
  },
  240_000,
);

test('on what lies on top of a page', async () => {
  const { id } = await aBusyTenant(them.rookery.ownerUrl);
  const page = await them.page({ as: await them.rookery.staff({ role: 'support' }) });
  const check = async (what: string) =>
    expect({ what, found: await them.findingsInBoth(page) }).toEqual({ what, found: [] });

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
