import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../subgraphs/kit/ids.js';
import { aConsole, type ConsoleForTest, heading, settled } from './support/console.js';
import { aMailServer, type MailServerForTest } from './support/mail-server.js';
import { asMaintenance } from './support/people.js';

let them: ConsoleForTest;
let server: MailServerForTest;

beforeAll(async () => {
  server = await aMailServer();
  them = await aConsole({
    mail: {
      smtpUrl: server.url,
      from: 'PenguinMails <support@penguinmails.com>',
      folder: '/nowhere',
      customerAppUrl: 'https://app.penguinmails.example',
    },
  });
}, 120_000);
afterEach(() => them.closePages());
afterAll(async () => {
  await them?.stop();
  await server?.stop();
});

interface Customer {
  id: string;
  name: string;
  email: string;
  phone: string;
  tenant: string;
}

/** An active user of one production tenant, with a telephone number, whose sign-ins have failed for two hours. */
async function somebodyLockedOut(skip = 0): Promise<Customer> {
  return asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<Customer>(
      `select u.id, u.name, e.email, c.phone, t.name as tenant from tenants.users u
       join tenants.user_email_personal e on e.user_id = u.id join tenants.user_contact_personal c on c.user_id = u.id
       join tenants.tenants t on t.id = u.tenant_ids[1]
       where u.status = 'ACTIVE' and u.environment = 'PRODUCTION' and cardinality(u.tenant_ids) = 1 and c.phone is not null
         and c.postal_address is not null and t.owner_id <> u.id
       order by u.id offset $1 limit 1`,
      [skip],
    );
    const [user] = rows;
    if (!user) throw new Error('The seeded world has nobody like that.');
    await client.query(
      `insert into tenants.user_activity (id, user_id, environment, time, kind, succeeded, summary, country)
       select $1, $2, 'PRODUCTION', clock_timestamp() - interval '2 hours', 'SIGN_IN', false, 'Wrong password.', 'GB'`,
      [newId('UserActivity'), user.id],
    );
    return user;
  });
}

test('a support agent helps somebody who cannot sign in: four presses, and the address is all that is typed', async () => {
  const customer = await somebodyLockedOut();
  const page = await them.page({ as: await them.rookery.staff({ role: 'support' }) });
  await page.goto('/dashboard/users');

  // The address is pasted; it is seen masked, so it is found by the whole of it.
  await page.getByRole('searchbox', { name: /^Search users/ }).fill(customer.email);
  await page.waitForURL(/[?&]q=/);
  await settled(page);
  await page.getByRole('link', { name: customer.name, exact: true }).click();
  await heading(page, customer.name).waitFor();
  expect(await page.getByText(customer.email).count()).toBe(0);

  await page.getByRole('button', { name: `Open ${customer.tenant}: cannot sign in` }).click();
  const lately = page.getByRole('list', { name: 'What the user did lately' });
  await lately.getByText('Wrong password.').first().waitFor();

  await page.getByRole('button', { name: 'Send a reset link' }).click();
  await page.getByText('A reset link is on its way to the registered address.').waitFor();
  while (!server.received.length) await new Promise((next) => setTimeout(next, 50));
  expect(server.received[0]?.recipients).toEqual([customer.email]);

  // The case that was made is at hand, to note in and to solve.
  await page.getByRole('heading', { name: 'Open case' }).waitFor();
  expect(await them.findingsInBoth(page)).toEqual([]);
}, 120_000);

test('a revealed telephone number is one person’s, for one customer, and on record', async () => {
  const customer = await somebodyLockedOut(1);
  const agent = await them.rookery.staff({ role: 'support' });
  const page = await them.page({ as: agent });
  await page.goto(`/dashboard/users/${customer.id}`);
  await heading(page, customer.name).waitFor();
  expect(await page.getByRole('button', { name: /^Reveal/ }).count()).toBe(0);
  await page.getByRole('button', { name: /cannot sign in/ }).click();
  await page.getByRole('button', { name: 'Reveal the telephone number for 15 minutes' }).click();
  await page.getByText(customer.phone, { exact: true }).waitFor();
  await page.getByText(/^Revealed; hidden again in 15 min/).waitFor();

  // Its time is over: the page takes it away by itself.
  await page.clock.install();
  await page.reload();
  await page.getByText(customer.phone, { exact: true }).waitFor();
  await page.clock.fastForward('16:00');
  await page.getByText(customer.phone, { exact: true }).waitFor({ state: 'detached' });
}, 120_000);

test('support asks for a suspension from the locked button; a super admin suspends', async () => {
  const customer = await somebodyLockedOut(2);
  const page = await them.page({ as: await them.rookery.staff({ role: 'support' }) });
  await page.goto(`/dashboard/users/${customer.id}`);
  await page.getByRole('button', { name: /cannot sign in/ }).click();
  await page.getByRole('list', { name: 'What the user did lately' }).waitFor();
  await page.getByRole('button', { name: 'Suspend', exact: true }).click();
  const asking = page.getByRole('dialog');
  await asking.getByLabel('Reason').fill('Sends spam since this morning');
  await asking.getByRole('button', { name: /^(Ask|File)/ }).click();
  await asking.getByText(/^Asked\./).waitFor();
  await asking.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByText('Active', { exact: true }).first().waitFor();

  const boss = await them.page({ as: await them.rookery.staff({ role: 'super_admin' }) });
  await boss.goto(`/dashboard/users/${customer.id}?tab=sessions`);
  await boss.getByRole('button', { name: 'Suspend', exact: true }).click();
  const dialog = boss.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Spam was confirmed');
  await dialog.getByRole('button', { name: 'Suspend', exact: true }).click();
  await boss.getByText(`${customer.name} is suspended.`).waitFor();
  await boss.getByRole('button', { name: 'Lift the suspension' }).waitFor();
  await boss.getByRole('tab', { name: 'Activity' }).click();
  await boss.getByText('The account was suspended by our staff.').waitFor();
}, 120_000);

test('every tab of a user’s page can be read by everybody, in light and in dark', async () => {
  const customer = await somebodyLockedOut(3);
  const page = await them.page({ as: await them.rookery.staff({ role: 'super_admin' }) });
  for (const tab of ['overview', 'activity', 'sessions', 'tenants', 'trail']) {
    await page.goto(`/dashboard/users/${customer.id}?tab=${tab}`);
    await settled(page);
    expect([tab, ...(await them.findingsInBoth(page))]).toEqual([tab]);
  }
}, 120_000);
