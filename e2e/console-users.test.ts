import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../subgraphs/kit/ids.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, heading, settled } from './support/console.js';
import { countedHands } from './support/counted.js';
import { aMailServer, type MailServerForTest } from './support/mail-server.js';
import { until } from './support/processes.js';

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

interface Deed {
  action: string;
  resource_id: string;
  notes: string | null;
  new_values: Record<string, unknown> | null;
  metadata: Record<string, unknown>;
}

/** What stands in the tables afterwards: what was done by somebody, what they read, and the case that it was for. */
const onRecord = (staffId: string) =>
  asMaintenance(them.rookery.ownerUrl, async (client) => {
    const rows = async <Row extends object>(sql: string) => (await client.query<Row>(sql, [staffId])).rows;
    return {
      deeds: await rows<Deed>('select * from audit.admin_audit_log where admin_user_id = $1 order by id'),
      reads: await rows<{
        operation_name: string;
        entities: { type: string }[];
        openings: { caseId: string }[] | null;
      }>('select * from audit.access_receipts where actor_id = $1 order by time, id'),
      cases: await rows<{ id: string; status: string; users: string[]; notes: string[] }>(
        `select c.id, c.status, array(select u.user_id::text from tenants.support_case_users u where u.case_id = c.id) as users,
           array(select n.kind || ': ' || n.text from tenants.support_case_notes n where n.case_id = c.id) as notes
         from tenants.support_cases c where c.assignee_id = $1`,
      ),
    };
  });

test('a support agent helps somebody who cannot sign in since two hours: six actions, and one field', async () => {
  const customer = await somebodyLockedOut();
  const agent = await them.rookery.staff({ role: 'support' });
  const page = await them.page({ as: agent });
  const hands = await countedHands(page);
  await page.goto('/');
  await settled(page);

  await hands.press('Control+k');
  await page.locator('input[role=combobox]:focus').waitFor();
  // Whoever is in a hurry presses Enter before there is an answer.
  await hands.paste(customer.email);
  await hands.press('Enter');
  await heading(page, customer.name).waitFor();
  // It was found by the whole of it, and is masked as before.
  expect(await page.getByText(customer.email).count()).toBe(0);

  await hands.click(page.getByRole('button', { name: `Open ${customer.tenant}: cannot sign in` }));
  const lately = page.getByRole('list', { name: 'What the user did lately' });
  await lately.getByText('Wrong password.').first().waitFor();
  await hands.click(page.getByRole('button', { name: 'Send a reset link' }));
  const note = page.getByRole('group', { name: 'Suggested note' });
  await note.getByText(/^Note: Reset link sent after \d failed sign-ins? since .+ UTC\.$/).waitFor();
  await settled(page);
  expect(await them.findingsInBoth(page)).toEqual([]);
  await hands.click(note.getByRole('button', { name: 'Solve with this note' }));
  await page.getByText(/^CASE-\d+ is solved\./).waitFor();
  expect({ actions: hands.actions, fields: hands.fields }).toEqual({ actions: 6, fields: 1 });

  await until(
    async () => server.received.map(({ recipients }) => recipients),
    (recipients) => recipients.length > 0,
  );
  expect(server.received.map(({ recipients }) => recipients)).toEqual([[customer.email]]);

  const { deeds, reads, cases } = await onRecord(agent.staffId);
  expect(cases).toEqual([
    {
      id: expect.any(String),
      status: 'SOLVED',
      users: [customer.id],
      notes: [expect.stringMatching(/^SOLUTION: Reset link/)],
    },
  ]);
  const caseId = cases[0]?.id;
  expect(deeds.map(({ action }) => action)).toEqual([
    'customers.searched',
    'support_case.opened',
    'tenant.opened',
    'user.reset_link_sent',
    'support_case.solved',
    'tenant.closed',
  ]);
  expect(deeds[2]).toMatchObject({ new_values: { caseId, userId: customer.id }, notes: 'A user cannot sign in' });
  expect(deeds[3]).toMatchObject({ resource_id: customer.id, metadata: { caseId } });
  expect(deeds[4]).toMatchObject({ resource_id: caseId, metadata: { caseId } });
  // Each look at the user while the tenant was open names the case, and none from before.
  const forCase = reads.filter(({ openings }) => openings?.some((one) => one.caseId === caseId));
  const operations = new Set(forCase.map(({ operation_name }) => operation_name));
  expect([...operations]).toEqual(
    expect.arrayContaining(['OpenForUser', 'UserPage', 'ResetUserPassword', 'CloseCase']),
  );
  expect(reads.find(({ operation_name }) => operation_name === 'UserPage')?.openings).toBeNull();
  expect(JSON.stringify({ deeds, reads })).not.toContain(customer.email);
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
  // While PostHog is down, that is said, and what we recorded ourselves is there.
  them.rookery.posthog.trouble = { status: 503 };
  await boss.getByRole('tab', { name: 'Activity' }).click();
  await boss.getByText('The account was suspended by our staff.').waitFor();
  await boss.getByText('PostHog (stand-in) does not answer').waitFor();
  them.rookery.posthog.trouble = null;
  await boss.getByRole('button', { name: 'Ask again' }).click();
  await boss
    .getByRole('region', { name: 'Sign-ins as PostHog saw them', exact: true })
    .getByText('Sign in failed')
    .first()
    .waitFor();
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

/** A tenant with room for one more, and one that Stripe knows nothing of. */
const tenantsToSetUp = () =>
  asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<{ roomy: string; unlinked: string; taken: string }>(
      `select (select t.id from tenants.tenants t join billing.subscriptions s on s.tenant_id = t.id join billing.plans p on p.id = s.plan_id
          where t.environment = 'PRODUCTION' and t.status = 'ACTIVE' and t.user_count < coalesce(p.max_users, 1000) order by t.id limit 1)
          as roomy,
        (select t.id from tenants.tenants t where t.environment = 'PRODUCTION' and t.deleted is null
          and not exists (select from billing.customers c where c.tenant_id = t.id) order by t.id limit 1) as unlinked,
        (select e.email from tenants.user_email_personal e where e.environment = 'PRODUCTION' order by e.user_id limit 1) as taken`,
    );
    const [found] = rows;
    if (!found) throw new Error('The seeded world has no such tenants.');
    return found;
  });

test('an admin creates a user and links a tenant to Stripe; what is refused stands at its field and loses nothing', async () => {
  const { roomy, unlinked, taken } = await tenantsToSetUp();
  const page = await them.page({ as: await them.rookery.staff({ role: 'admin', opened: [roomy, unlinked] }) });
  await page.goto(`/dashboard/tenants/${roomy}?tab=users`);
  await page.getByRole('button', { name: 'Create user' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Grace Hopper');
  await dialog.getByLabel('E-mail').fill(taken);
  await dialog.getByLabel('Reason').fill('They asked by telephone');
  await dialog.getByRole('button', { name: 'Create and invite' }).click();
  await dialog.getByText('There is an account with this address.').waitFor();
  expect(await dialog.getByLabel('Name').inputValue()).toBe('Grace Hopper');
  expect(await them.findingsInBoth(page)).toEqual([]);
  await dialog.getByLabel('E-mail').fill('grace@hopper.example');
  await dialog.getByRole('button', { name: 'Create and invite' }).click();
  await heading(page, 'Grace Hopper').waitFor();
  await page.getByText('Invited', { exact: true }).waitFor();
  await page.getByText(/^Invited, not yet in/).waitFor();
  await until(
    async () => server.received.flatMap(({ recipients }) => recipients),
    (addresses) => addresses.includes('grace@hopper.example'),
  );

  await page.goto(`/dashboard/tenants/${unlinked}?tab=billing`);
  const stripe = page.getByRole('region', { name: 'Customer in Stripe' });
  await stripe.getByText('Not linked').waitFor();
  await stripe.getByText(/a stand-in on this machine/).waitFor();
  await stripe.getByRole('button', { name: 'Link', exact: true }).click();
  await dialog.getByLabel('One that is there').check();
  await dialog.getByLabel('Id in Stripe').fill('cus_Nobody');
  await dialog.getByLabel('Reason').fill('Their contract is signed');
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await dialog.getByText('Stripe has no such customer.').waitFor();
  expect(await them.findings(page)).toEqual([]);
  await dialog.getByLabel('Id in Stripe').fill('cus_StandInSubscribed');
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await stripe.getByText('visa •••• 4242').waitFor();
  await stripe.getByText('cus_StandInSubscribed').first().waitFor();
}, 120_000);
