import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aCase } from './proof/a-case.js';
import { aBusyTenant } from './support/a-busy-tenant.js';
import { aConsole, type ConsoleForTest, heading, settled } from './support/console.js';
import { until } from './support/processes.js';

let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

/** A case that nobody has answered, with its clock set. */
async function aDueCase(tenantId: string, due: string): Promise<string> {
  const id = await aCase(them.rookery.ownerUrl, tenantId);
  return asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<{ reference: string }>(
      'update tenants.support_cases set answer_due = clock_timestamp() + $2::interval where id = $1 returning reference',
      [id, due],
    );
    return rows[0]?.reference ?? '';
  });
}

test('a support agent takes the case that breaches, works on it in its tenant and solves it', async () => {
  const tenant = await aBusyTenant(them.rookery.ownerUrl);
  const reference = await aDueCase(tenant.id, '-1 minute');
  const agent = await them.rookery.staff({ role: 'support' });
  const page = await them.page({ as: agent });

  await page.goto('/dashboard/cases');
  await heading(page, 'Support cases').waitFor();
  await page.getByText('Breaching').click();
  await page.waitForURL(/view=breaching/);
  const link = page.getByRole('link', { name: reference });
  await link.waitFor();
  // What it says is a matter of the opened tenant.
  await page.locator('[data-locked]').filter({ hasText: 'Open the tenant to see this.' }).first().waitFor();
  await settled(page);
  expect(await them.findingsInBoth(page)).toEqual([]);

  await link.click();
  await page.waitForURL(/case=/);
  const drawer = page.getByRole('dialog', { name: new RegExp(reference) });
  await drawer.getByRole('button', { name: 'Take' }).click();
  await drawer.getByRole('button', { name: 'Start' }).click();
  await drawer.getByText('Investigating').waitFor();

  await drawer.getByRole('button', { name: 'Open tenant' }).click();
  const opening = page.getByRole('dialog', { name: `Open ${tenant.name}` });
  await opening.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'A customer asked for help' }).click();
  await opening.getByLabel('Reason').fill('The customer asked about bounces');
  await opening.getByRole('button', { name: 'Open tenant' }).click();
  await drawer.getByText('For the proof', { exact: true }).waitFor();
  await drawer.getByLabel('New note').fill('Their DKIM record is gone.');
  await drawer.getByRole('button', { name: 'Add note' }).click();
  await drawer.getByText('Their DKIM record is gone.').last().waitFor();

  await drawer.getByRole('combobox', { name: 'To' }).click();
  await page.getByRole('option').first().click();
  await drawer.getByRole('combobox', { name: 'Standard answer' }).click();
  await page.getByRole('option', { name: 'We look into it' }).click();
  const subject = drawer.getByRole('textbox', { name: 'Subject line' });
  await until(
    () => subject.inputValue(),
    (value) => value === `Your request ${reference}`,
  );
  await drawer.getByRole('button', { name: 'Send' }).click();
  await drawer.getByText('Answered late').first().waitFor();
  expect(await them.findings(page)).toEqual([]);

  // The page comes back as it is, from its address.
  await page.reload();
  await drawer.getByText('Their DKIM record is gone.').waitFor();
  await page.goto(`/dashboard/tenants/${tenant.id}?tab=cases`);
  const panel = page.getByRole('region', { name: 'Open case' });
  await panel.getByRole('link', { name: reference }).waitFor();
  await settled(page);
  expect(await them.findingsInBoth(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Solve' }).click();
  await panel.getByRole('button', { name: `Yes, ${reference} is solved` }).click();
  await page.getByText(`${reference} is solved.`).waitFor();
  await page.getByRole('button', { name: '0 open (your opened tenants)' }).waitFor();
}, 60_000);

test('an admin hands a case up with a reason, and whoever may not work at cases is told why', async () => {
  const tenant = await aBusyTenant(them.rookery.ownerUrl);
  const reference = await aDueCase(tenant.id, '3 hours');
  const page = await them.page({ as: await them.rookery.staff({ role: 'admin' }) });
  await page.goto(`/dashboard/tenants/${tenant.id}?tab=cases`);
  await page.getByRole('region', { name: 'Support cases, list' }).getByRole('link', { name: reference }).click();
  const drawer = page.getByRole('dialog', { name: new RegExp(reference) });
  await drawer.getByRole('button', { name: 'Hand up' }).click();
  const dialog = page.getByRole('dialog', { name: `Hand ${reference} up` });
  await dialog.getByLabel('Reason').fill('It needs an admin, we think.');
  await dialog.getByRole('button', { name: 'Hand up' }).click();
  await drawer.getByText('Escalated to L2').waitFor();

  const tester = await them.page({ as: await them.rookery.staff({ role: 'qa' }) });
  await tester.goto(`/dashboard/tenants/${them.rookery.world.tenants.test[0]}?tab=cases`);
  const refused = tester.getByRole('button', { name: 'New case' });
  await refused.focus();
  expect(await refused.getAttribute('aria-disabled')).toBe('true');
}, 60_000);

test('an admin makes a trial fourteen days longer and gives the tenant a flag', async () => {
  const tenant = await aBusyTenant(them.rookery.ownerUrl);
  const page = await them.page({ as: await them.rookery.staff({ role: 'admin', opened: [tenant.id] }) });
  await page.goto(`/dashboard/tenants/${tenant.id}?tab=billing`);
  await page.getByRole('button', { name: 'Extend trial' }).click();
  const dialog = page.getByRole('dialog', { name: 'Extend the trial' });
  await dialog.getByLabel('Reason').fill('Agreed with their sales contact');
  await dialog.getByRole('button', { name: 'Extend trial' }).click();
  await page.getByText(/The trial lasts until/).waitFor();
  await page.getByRole('region', { name: 'Overrides, list' }).getByText('Extended trial').waitFor();
  await settled(page);
  expect(await them.findings(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Flags' }).click();
  await page.getByRole('button', { name: 'Give campaigns.send-windows' }).click();
  const asked = page.getByRole('dialog', { name: 'Give campaigns.send-windows' });
  await asked.getByLabel('Reason').fill('Part of the pilot');
  await asked.getByRole('button', { name: 'Set flag' }).click();
  await page.getByText('on the allowlist').waitFor();
  await settled(page);
  expect(await them.findings(page)).toEqual([]);
}, 60_000);
