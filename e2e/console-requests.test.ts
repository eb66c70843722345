import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, heading, settled, signIn } from './support/console.js';
import { openTenantFor } from './support/people.js';

/** Asking, deciding and being lent, as the people concerned see it. */
let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

const drawer = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const check = async (page: Page, what: string) =>
  expect({ what, found: await them.findingsInBoth(page) }).toEqual({ what, found: [] });

/** Somebody with a telephone number, in a tenant of their own. */
async function somebody(): Promise<{ tenantId: string; userId: string; phone: string }> {
  const { rows } = await asMaintenance(them.rookery.ownerUrl, (client) =>
    client.query<{ tenantId: string; userId: string; phone: string }>(
      `select m.tenant_id as "tenantId", m.user_id as "userId", c.phone from tenants.tenant_users m
       join tenants.tenants t on t.id = m.tenant_id join tenants.users u on u.id = m.user_id
       join tenants.user_contact_personal c on c.user_id = m.user_id and c.phone is not null
       where t.environment = 'PRODUCTION' and cardinality(u.tenant_ids) = 1 order by m.user_id limit 1`,
    ),
  );
  return rows[0]!;
}

test('a promotion: one super admin asks, another approves, and it is had from the next sign-in on', async () => {
  const agent = await them.account('support');
  const [ada, grace] = [
    await them.rookery.staff({ role: 'super_admin', name: 'Ada Asks' }),
    await them.rookery.staff({ role: 'super_admin' }),
  ];
  const [asking, deciding, working] = [
    await them.page({ as: ada }),
    await them.page({ as: grace }),
    await them.page({ as: agent }),
  ];

  await asking.goto(`/dashboard/staff/${agent.staffId}`);
  await press(asking, 'Give a role');
  await asking.getByRole('combobox', { name: 'Role' }).click();
  await asking.getByRole('option', { name: 'User manager' }).click();
  await drawer(asking).getByLabel('Reason').fill('Takes over the bans');
  await press(asking, 'Ask for it');
  await asking.getByRole('link', { name: 'See the request' }).click();

  // One's own shows what would change, and why one cannot approve it.
  await drawer(asking).getByText('none becomes').waitFor();
  const refused = drawer(asking).getByRole('button', { name: 'Approve' });
  expect(await refused.getAttribute('aria-disabled')).toBe('true');
  expect(await refused.getAttribute('aria-description')).toContain('Nobody decides what they asked for');

  await deciding.goto('/');
  await press(deciding, 'Notices, 1 new');
  await deciding.getByRole('link', { name: 'Ada Asks asks for your decision: Give a role' }).click();
  await drawer(deciding).getByText('Takes over the bans').waitFor();

  // Edited while it is being read: what was read is not what would be approved.
  await press(asking, 'Edit');
  await asking
    .getByRole('dialog', { name: 'Edit your request' })
    .getByLabel('Reason')
    .fill('Takes over the bans in May');
  await press(asking, 'Save as version 2');
  await asking.getByRole('dialog', { name: 'Edit your request' }).waitFor({ state: 'detached' });
  await press(deciding, 'Approve and apply');
  await deciding.getByText('It was edited since you read it', { exact: true }).waitFor();
  await drawer(deciding).getByRole('rowheader', { name: 'Reason' }).waitFor();
  await press(deciding, 'I have read version 2');
  await press(deciding, 'Approve and apply');
  await drawer(deciding).getByText('Applied', { exact: true }).waitFor();

  await asking.goto('/');
  await press(asking, /^Notices, 1 new/);
  await asking.getByRole('link', { name: 'Your request was decided: Give a role (applied)' }).waitFor();

  const addOn = /User manager/;
  await working.goto('/dashboard/users');
  const scopes = () =>
    working.evaluate(async () => {
      const body = JSON.stringify({ query: '{ viewer { scopes } }' });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      return ((await answer.json()) as { data: { viewer: { scopes: string[] } } }).data.viewer.scopes;
    });
  expect(await scopes()).not.toContain('users:ban');
  await press(working, /user menu$/);
  await working.getByRole('menuitem', { name: 'Sign out' }).click();
  await signIn(working, agent);
  await heading(working, /^Welcome/).waitFor();
  expect(await scopes()).toContain('users:ban');
  await press(working, /user menu$/);
  await working.getByText(addOn).first().waitFor();
}, 90_000);

test('an elevation: asked for from a lock, approved, seen, ended early by its approver, and accounted for', async () => {
  const { tenantId, userId, phone } = await somebody();
  const [sam, boss] = [await them.rookery.staff({ role: 'support' }), await them.rookery.staff({ role: 'admin' })];
  await openTenantFor(them.rookery.ownerUrl, sam.staffId, tenantId);
  const [asking, deciding] = [await them.page({ as: sam }), await them.page({ as: boss })];

  await asking.goto(`/dashboard/users/${userId}`);
  await press(asking, 'Ask for access: Read telephone numbers of users');
  const dialog = asking.getByRole('dialog', { name: 'Ask for access' });
  await dialog.getByRole('combobox', { name: 'Permissions' }).fill('test environment');
  await asking.getByRole('option', { name: 'Live in the test environment' }).click();
  await dialog.getByLabel('Reason').fill('The customer asked to be called');
  await check(asking, 'asking');
  await dialog.getByRole('button', { name: 'Ask for access' }).click();
  await asking.getByRole('link', { name: 'See the request' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await asking.getByText(phone).count()).toBe(0);

  await deciding.goto('/dashboard/requests');
  await deciding.getByRole('link', { name: 'Lend permissions' }).click();
  await drawer(deciding)
    .getByText(/^lent in opened tenants for 60 minutes/)
    .first()
    .waitFor();
  await check(deciding, 'deciding');
  await press(deciding, 'Approve and apply');
  await drawer(deciding).getByText('Asked for 2, used 0').waitFor();

  // Without signing in again: the next page tells what may be seen now.
  await asking.getByRole('link', { name: 'Requests', exact: true }).click();
  await asking.getByText(/^Elevated for (1 h 0|60|59) min/).waitFor();
  await check(asking, 'banner');
  await asking.goto(`/dashboard/users/${userId}`);
  await asking.getByText(phone).waitFor();

  await drawer(deciding).getByRole('link', { name: 'See each access' }).click();
  await deciding.waitForURL(/elevation=/);
  await deciding.reload();
  await drawer(deciding).getByText('Asked for 2, used 1').waitFor();
  await drawer(deciding).getByText('Read: UserPage').first().waitFor();
  await check(deciding, 'used for');
  await press(deciding, 'End now');
  await drawer(deciding).getByText('Ended before its time').waitFor();

  // The next question is answered without it, and the banner is gone.
  await asking.getByRole('link', { name: 'Requests', exact: true }).click();
  await asking.getByText(/^Elevated for/).waitFor({ state: 'detached' });
  await asking.goto(`/dashboard/users/${userId}`);
  await asking.getByRole('button', { name: 'Ask for access: Read telephone numbers of users' }).waitFor();
  expect(await asking.getByText(phone).count()).toBe(0);
}, 90_000);

test('what support may not do to a colleague is asked for from its locked button', async () => {
  const [sam, nora] = [
    await them.rookery.staff({ role: 'support' }),
    await them.rookery.staff({ role: 'support', name: 'Nora Not-Here' }),
  ];
  const page = await them.page({ as: sam });
  await page.goto('/dashboard/staff?q=Nora Not');
  await press(page, 'Suspend Nora Not-Here');
  await drawer(page).getByLabel('Reason').fill('Left the company');
  await press(page, 'Ask for it');
  await page.getByRole('link', { name: 'See the request' }).click();
  await drawer(page).getByText('Suspended', { exact: true }).waitFor();
  await drawer(page).getByText('Nora Not-Here').waitFor();
  await press(page, 'Take it back');
  await drawer(page).getByText('Cancelled', { exact: true }).waitFor();
  expect((await nora.run('{ viewer { kind } }')).data.viewer.kind).toBe('STAFF');
}, 60_000);

test('an emergency is another step: it says what it sets off, and every super admin hears of it', async () => {
  const sam = await them.account('support');
  const [asking, told] = [
    await them.page(),
    await them.page({ as: await them.rookery.staff({ role: 'super_admin' }) }),
  ];
  await asking.goto('/dashboard/requests');
  await signIn(asking, sam);
  await heading(asking, 'Requests').waitFor();
  await press(asking, 'Ask for access');
  await asking.getByRole('combobox', { name: 'Permissions' }).fill('telephone numbers');
  await asking.getByRole('option', { name: 'Read telephone numbers of users' }).click();
  await press(asking, 'It is an emergency…');
  const dialog = asking.getByRole('dialog', { name: 'Emergency access, without approval' });
  await dialog.getByText('Every super admin is told at once').waitFor();
  await check(asking, 'emergency');
  await dialog.getByLabel('What happened').fill('Everything burns');
  await dialog.getByRole('button', { name: 'Take it now' }).click();
  await dialog.getByText('Type “EMERGENCY”.').waitFor();
  await dialog.getByLabel(/^Type/).fill('EMERGENCY');
  await asMaintenance(them.rookery.ownerUrl, (client) =>
    client.query('update identity.sessions set reauthenticated = clock_timestamp() where user_id = $1', [sam.staffId]),
  );
  await dialog.getByRole('button', { name: 'Take it now' }).click();
  await asking.getByText(/^Elevated for (1 h 0|60|59) min/).waitFor();

  await told.goto('/dashboard/requests');
  await settled(told);
  await press(told, /^Notices, \d+ new/);
  await told
    .getByRole('link', { name: /took permissions in an emergency$/ })
    .first()
    .waitFor();
  await check(told, 'notices');
  await press(told, 'Mark all as read');
  await told.getByRole('button', { name: 'Notices', exact: true }).waitFor();
  await told
    .getByRole('link', { name: /took permissions in an emergency$/ })
    .first()
    .click();
  await drawer(told).getByText('Break glass').waitFor();
  await press(told, 'End now');
  await drawer(told).getByText('Ended before its time').waitFor();
}, 90_000);
