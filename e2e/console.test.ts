import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aBusyTenant } from './support/a-busy-tenant.js';
import { aConsole, type ConsoleForTest, giveCode, givePassword, heading, settled, signIn } from './support/console.js';

let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

test('a link that is followed before the search has caught up with the typing is not called back', async () => {
  const { name } = await aBusyTenant(them.rookery.ownerUrl);
  const page = await them.page({ as: await them.rookery.staff({ role: 'support' }) });
  await page.goto('/dashboard/tenants');
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type(name.slice(0, -1));
  const link = page.getByRole('link', { name, exact: true });
  await page.waitForURL(/[?&]q=/);
  await link.waitFor();
  // The tenant's page takes longer than the pause that the search waits for.
  await page.route('**/assets/**', async (route) => {
    await sleep(300);
    await route.continue();
  });
  await page.keyboard.type(name.slice(-1));
  await link.click();
  await heading(page, name).waitFor();
}, 60_000);

test('a support agent comes for a tenant, opens it for a case, and sees what that permits', async () => {
  const page = await them.page();
  const tenant = await aBusyTenant(them.rookery.ownerUrl);
  const agent = await them.account('support');

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
  const page = await them.page({ as: await them.rookery.staff({ role: 'qa' }) });
  await page.goto('/dashboard/tenants');
  await page.getByText('TEST', { exact: true }).waitFor();
  const links = page.locator('td a[href^="/dashboard/tenants/"]');
  await links.first().waitFor();
  const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)));
  expect(new Set(shown)).toEqual(new Set(them.rookery.world.tenants.test));

  await links.first().click();
  const refused = page.getByRole('button', { name: 'Open tenant' });
  await refused.focus();
  expect(await refused.getAttribute('aria-disabled')).toBe('true');
  expect(await refused.getAttribute('aria-description')).toContain('Open a tenant for a case');
  await refused.press('Enter');
  expect(await page.getByRole('dialog').count()).toBe(0);

  await page.goto(`/dashboard/tenants/${them.rookery.world.tenants.production[0]}`);
  await heading(page, 'No such tenant').waitFor();
}, 60_000);

test('a session that is ended elsewhere is over here, and what was asked for is come back to', async () => {
  const agent = await them.account('support');
  const here = await them.page({ as: agent });
  const there = await them.page();
  await there.goto('/account');
  await signIn(there, agent);
  await heading(there, 'My account').waitFor();

  await here.goto('/dashboard/users');
  await heading(here, 'Users').waitFor();
  await there.getByRole('button', { name: 'End all others' }).click();
  await there.getByRole('dialog').getByRole('button', { name: 'End 1 session' }).click();
  await there.getByText('1 session ended at once.').waitFor();

  // When it next asks for something: when somebody goes on, unless it asked for their notices before that.
  const signedOut = heading(here, 'Sign in').waitFor();
  const goneOn = here.getByRole('link', { name: 'Tenants', exact: true }).click();
  await Promise.any([signedOut, goneOn]);
  await signedOut;
  await goneOn.catch(() => undefined);
  expect(['/dashboard/users', '/dashboard/tenants']).toContain(new URL(here.url()).searchParams.get('from'));
}, 60_000);

test('whoever has no second factor sets one up on the way in', async () => {
  const page = await them.page();
  const newcomer = await them.account('support', { enrolled: false });
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

  const later = await them.page();
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
  const page = await them.page({ as: await them.rookery.staff({ role: 'admin' }) });
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
  const member = await them.rookery.staff({ role: 'support', name: 'Nora Test-Person' });
  const page = await them.page({ as: await them.rookery.staff({ role: 'super_admin' }) });
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
  const person = await them.rookery.staff({ role: 'qa' });
  const taken = `delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
    where g.role_id = r.id and g.permission_id = p.id and r.name = 'qa' and p.name = 'health:status' returning g.role_id, g.permission_id, g.reach`;
  const { rows } = await asMaintenance(them.rookery.ownerUrl, (client) => client.query(taken));
  try {
    const page = await them.page({ as: person });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto('/dashboard/system/infrastructure');
    await page.getByRole('heading', { name: 'You may not open this page' }).waitFor();
    await page.getByText('Read whether each part is up').waitFor();
    expect(asked.filter((body) => body.includes('systemHealth'))).toEqual([]);
  } finally {
    await asMaintenance(them.rookery.ownerUrl, async (client) => {
      for (const { role_id, permission_id, reach } of rows) {
        await client.query(
          'insert into identity.staff_role_permissions (role_id, permission_id, reach) values ($1, $2, $3)',
          [role_id, permission_id, reach],
        );
      }
    });
  }
}, 60_000);
