import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../subgraphs/kit/ids.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, heading, settled } from './support/console.js';
import { until } from './support/processes.js';

let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

/** People of one customer's, named so that the list finds them and no others. */
async function aCrowd(name: string, tenantId: string, count: number): Promise<void> {
  await asMaintenance(them.rookery.ownerUrl, async (client) => {
    for (let number = 1; number <= count; number += 1) {
      const id = newId('User');
      await client.query(
        `insert into tenants.users (id, name, status, environment) values ($1, $2, 'ACTIVE', 'PRODUCTION')`,
        [id, `${name} ${String(number).padStart(2, '0')}`],
      );
      await client.query(
        `insert into tenants.tenant_users (tenant_id, user_id, environment, role) values ($1, $2, 'PRODUCTION', 'MEMBER')`,
        [tenantId, id],
      );
    }
  });
}

test('a user manager bans 45 of 50 users, reads why five failed, and takes it back', async () => {
  const [opened = '', shut = ''] = them.rookery.world.tenants.production;
  await aCrowd('Zyx Spammer', opened, 45);
  await aCrowd('Zyx Stranger', shut, 5);
  const manager = await them.rookery.staff({ role: 'support', addOns: ['user_manager'], opened: [opened] });
  const page = await them.page({ as: manager });
  await page.goto('/dashboard/users?q=Zyx');
  await settled(page);
  await page.getByLabel('Select all on this page').check();
  const bar = page.getByRole('region', { name: 'Selected users' });
  await bar.getByText('25 users selected').waitFor();
  await bar.getByRole('button', { name: 'Select all 50 that match' }).click();
  await bar.getByRole('button', { name: 'Ban 50 users', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('A spam ring');
  await dialog.getByRole('button', { name: 'Show what will change' }).click();

  // Nothing has changed yet: the plan says what will.
  await heading(page, 'Ban 50 users').waitFor();
  await page.getByText('45 of 50 will change, 5 cannot').waitFor();
  await settled(page);
  // A row under the pointer has a colour of its own.
  await page.mouse.move(0, 0);
  expect(await them.findingsInBoth(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ban 45 users' }).click();
  await page.getByText('45 of 50 done, 5 failed').waitFor();
  await page.getByText('Finished').first().waitFor();

  await page.getByRole('combobox', { name: 'Result' }).click();
  await page.getByRole('option', { name: 'Failed' }).click();
  await page.keyboard.press('Escape');
  const rows = page.getByRole('region', { name: 'Users of this change, list' });
  await rows.getByText('Open a tenant of this user first.').first().waitFor();
  await until(
    () => page.locator('tbody tr').count(),
    (count) => count === 5,
  );
  expect(await rows.getByText(/Zyx Stranger/).count()).toBe(5);

  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('It was no spam ring');
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await heading(page, 'Unban 45 users').waitFor();
  await page.getByText('45 of 45 done').waitFor();
}, 60_000);

test('a user manager moves people to another team, and reads what will change before', async () => {
  const [opened = ''] = them.rookery.world.tenants.production;
  await aCrowd('Qux Mover', opened, 2);
  const [from, to] = await asMaintenance(them.rookery.ownerUrl, async (client) => {
    const workspace = await client.query<{ id: string }>('select id from tenants.companies where tenant_id = $1', [
      opened,
    ]);
    const teams = [newId('Team'), newId('Team')];
    await client.query(
      `insert into tenants.teams (id, tenant_id, environment, workspace_id, name)
       select id, $2, 'PRODUCTION', $3, name from unnest($1::uuid[], array['EU Sales', 'Care of Customers']) t(id, name)`,
      [teams, opened, workspace.rows[0]?.id],
    );
    await client.query(
      `insert into tenants.team_members (team_id, tenant_id, user_id, environment)
       select $1, $2, id, 'PRODUCTION' from tenants.users where name = 'Qux Mover 01'`,
      [teams[0], opened],
    );
    return teams;
  });
  const manager = await them.rookery.staff({ role: 'support', addOns: ['user_manager'], opened: [opened] });
  const page = await them.page({ as: manager });
  await page.goto('/dashboard/users?q=Qux');
  await settled(page);
  await page.getByLabel('Select all on this page').check();
  const bar = page.getByRole('region', { name: 'Selected users' });
  expect(await bar.getByRole('button', { name: 'Export 2 users' }).getAttribute('aria-disabled')).toBe('true');
  await bar.getByRole('button', { name: 'Change team of 2 users' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Tenant' }).click();
  await page.getByRole('option').first().click();
  for (const [label, team] of [
    ['Leave', 'EU Sales'],
    ['Join', 'Care of Customers'],
  ] as const) {
    await dialog.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: team }).click();
  }
  await dialog.getByLabel('Reason').fill('Departments are made anew');
  expect(await them.findingsInBoth(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Show what will change' }).click();
  await page.getByText('1 of 2 will change, 1 cannot').waitFor();
  await page.getByText('EU Sales → Care of Customers').waitFor();
  await page.getByText('This user is not in the team to leave.').waitFor();
  await page.getByRole('button', { name: 'Change team of 1 user' }).click();
  await page.getByText('1 of 2 done, 1 failed').waitFor();
  const members = await asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query('select team_id from tenants.team_members where team_id = any ($1)', [
      [from, to],
    ]);
    return rows;
  });
  expect(members).toEqual([{ team_id: to }]);
}, 60_000);

test('quality assurance validates a test campaign and reads why a check failed', async () => {
  const operator = await them.rookery.staff({ role: 'qa', addOns: ['sandbox_operator'] });
  const page = await them.page({ as: operator });
  await page.goto('/dashboard/test-tenants');
  await page.getByRole('button', { name: 'Create test tenant' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Checkout');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('link', { name: 'Validate campaigns of Checkout (synthetic)' }).click();
  await page.getByRole('button', { name: 'Record validation of No way out 1' }).click();
  await dialog.getByLabel('Failed: it may not').check();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await page.getByText('The text has no link to leave the list.').waitFor();
  expect(await them.findingsInBoth(page)).toEqual([]);
}, 60_000);
