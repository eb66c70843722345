import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, settled } from './support/console.js';

let them: ConsoleForTest;
let tenantId: string;
let domain: string;

beforeAll(async () => {
  them = await aConsole();
  // With a primary domain of which DNS says nothing wrong, and nobody has looked yet.
  ({ tenantId, domain } = await asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<{ tenantId: string; domain: string; domainId: string }>(
      `select t.id as "tenantId", d.domain, d.id as "domainId" from tenants.tenants t
       join tenants.domains d on d.tenant_id = t.id and d.is_primary
       where t.environment = 'PRODUCTION' and t.status = 'ACTIVE'
         and exists (select from tenants.mailboxes m where m.tenant_id = t.id)
         and exists (select from tenants.sso_settings s where s.tenant_id = t.id)
         and exists (select from tenants.teams e where e.tenant_id = t.id) order by t.id limit 1`,
    );
    const found = rows[0]!;
    await client.query(
      "update tenants.dns_records set verification_status = 'PENDING', attempts = 0, last_error = null where domain_id = $1",
      [found.domainId],
    );
    await client.query("update tenants.domains set verification_status = 'PENDING' where id = $1", [found.domainId]);
    return found;
  }));
}, 120_000);

afterEach(() => them.closePages());
afterAll(() => them?.stop());

const page = async (role: string, tab = '') => {
  const person = await them.rookery.staff({ role, opened: [tenantId] });
  const window = await them.page({ as: person });
  await window.goto(`/dashboard/tenants/${tenantId}${tab && `?tab=${tab}`}`);
  return { window, person };
};

test('an admin sees why a tenant does well, and how near it is to what its plan holds', async () => {
  const { window } = await page('admin');
  const health = window.getByRole('region', { name: 'Health', exact: true });
  await health
    .getByRole('row', { name: /Bounce rate/ })
    .getByText(/of 25$/)
    .waitFor();
  await health.getByText('Full points up to 2 %, none from 10 %.').waitFor();
  await window.getByRole('progressbar', { name: /^E-mails sent: \d+ of \d+$/ }).waitFor();
  await window.getByText('Sending', { exact: false }).first().waitFor();
  await window.getByText('Sign-in address').waitFor();
  await settled(window);
  expect(await them.findingsInBoth(window)).toEqual([]);
}, 60_000);

test('an admin has a domain looked up, and it is on record', async () => {
  const { window } = await page('admin', 'domains');
  const records = window.getByRole('region', { name: `DNS records of ${domain}`, exact: true });
  await records.getByText('Pending').first().waitFor();
  await window.getByRole('button', { name: `Verify again: ${domain}`, exact: true }).click();
  await window.getByText(`${domain} was checked`).waitFor();
  await records.getByText('Found').first().waitFor();
  const verified = records.getByText('Verified', { exact: true });
  await verified.nth(3).waitFor();
  expect(await verified.count()).toBe(4);
  await window
    .getByRole('button', { name: /^Copy expected SPF record v=spf1/ })
    .first()
    .waitFor();
  expect(await them.findingsInBoth(window)).toEqual([]);
  await window.goto(`/dashboard/tenants/${tenantId}?tab=audit`);
  await window.getByText('domain.checked').waitFor();
}, 60_000);

test('support sees all of that and may change none of it', async () => {
  const { window } = await page('support', 'domains');
  const button = window.getByRole('button', { name: `Verify again: ${domain}`, exact: true });
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect(await button.getAttribute('aria-description')).toMatch(/Check the DNS records/);
  await window.getByRole('tab', { name: 'Overview' }).click();
  await window.getByRole('heading', { name: 'Single sign-on' }).waitFor();
  await window.locator('[data-locked]').filter({ hasText: 'single sign-on is set' }).first().waitFor();
}, 60_000);

test('mailboxes and campaigns keep their order and their filter in the address', async () => {
  const { window } = await page('admin', 'mailboxes');
  const list = window.getByRole('region', { name: 'Mailboxes of this tenant, list' });
  await list.getByText('@').first().waitFor();
  await list.getByText('Sent in 24 hours').click();
  await window.waitForURL(/sort=DAILY_COUNT/);
  await settled(window);
  expect(await them.findingsInBoth(window)).toEqual([]);
  await window.getByRole('tab', { name: 'Campaigns' }).click();
  await window.getByRole('region', { name: 'Campaigns of this tenant, list' }).waitFor();
  await window.getByRole('combobox', { name: 'State of campaigns' }).click();
  await window.getByRole('option', { name: 'Scheduled' }).click();
  await window.waitForURL(/state=/);
  await settled(window);
  await window.reload();
  await settled(window);
  expect(new URL(window.url()).searchParams.get('state')).toBe('["SCHEDULED"]');
  expect(await them.findingsInBoth(window)).toEqual([]);
}, 60_000);

/** What the trail has of a tenant, oldest first. */
const trailOf = (id: string) =>
  asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<{ action: string; old_values: object; new_values: object; notes: string }>(
      `select action, old_values, new_values, notes from audit.admin_audit_log
       where resource_id = $1 and action like 'tenant.%' and action not in ('tenant.opened', 'tenant.closed') order by id`,
      [id],
    );
    return rows;
  });

test('an admin makes a trial longer and changes a setting, seeing old and new; both are on record', async () => {
  const trial = await asMaintenance(them.rookery.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select t.id from tenants.tenants t join billing.subscriptions s on s.tenant_id = t.id and s.status = 'TRIALING'
       join tenants.tenant_settings g on g.tenant_id = t.id and g.session_hours is null
       where t.environment = 'PRODUCTION' and t.status = 'TRIAL' order by t.id limit 1`,
    );
    return rows[0]!.id;
  });
  const window = await them.page({ as: await them.rookery.staff({ role: 'admin', opened: [trial] }) });
  await window.goto(`/dashboard/tenants/${trial}?tab=billing`);
  await window.getByRole('button', { name: 'Extend trial' }).click();
  const extending = window.getByRole('dialog', { name: 'Extend the trial' });
  await extending.getByLabel('Reason').fill('Agreed with their sales contact');
  await extending.getByRole('button', { name: 'Extend trial' }).click();
  await window.getByText('The trial lasts until', { exact: false }).first().waitFor();

  await window.getByRole('tab', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'Change: Security policy' }).click();
  const changing = window.getByRole('dialog', { name: 'Security policy' });
  await changing.getByLabel('A session ends after').fill('4');
  await changing.getByRole('row', { name: /A session ends after.*8 hours \(default\).*becomes.*4 hours/ }).waitFor();
  await changing.getByLabel('Reason').fill('Their auditors ask for it');
  expect(await them.findingsInBoth(window)).toEqual([]);
  await changing.getByRole('button', { name: 'Save' }).click();
  await window.getByText('Session hours: default (8) → 4').waitFor();
  await settled(window);
  expect(await them.findingsInBoth(window)).toEqual([]);

  const [first, second] = await trailOf(trial);
  expect(first).toMatchObject({
    action: 'tenant.billing_override_set',
    old_values: { billing: null },
    new_values: { billing: 'EXTENDED_TRIAL' },
    notes: 'Agreed with their sales contact',
  });
  const endOf = (values: object | undefined) => Date.parse((values as { trialEnds: string }).trialEnds);
  expect(endOf(first?.new_values) - endOf(first?.old_values)).toBe(14 * 86_400_000);
  expect(second).toMatchObject({
    action: 'tenant.settings_changed',
    old_values: { 'securityPolicy.sessionHours': 'default (8)' },
    new_values: { 'securityPolicy.sessionHours': 4 },
    notes: 'Their auditors ask for it',
  });
}, 60_000);

test('a tenant is suspended from its page with a reason, and comes back, each approved by somebody else', async () => {
  const { window, person } = await page('admin');
  const approver = await them.rookery.staff({ role: 'super_admin' });
  const boss = await them.page({ as: approver });
  for (const [button, request, now] of [
    ['Suspend…', 'Suspend tenant', 'Suspended'],
    ['Reactivate…', 'Reactivate tenant', 'Active'],
  ] as const) {
    await window.getByRole('button', { name: button }).click();
    await window.getByRole('dialog').getByLabel('Reason').fill('Sends spam since this morning');
    await window.getByRole('button', { name: 'Ask for it' }).click();
    await window.getByText('Asked for: somebody else approves it.').first().waitFor();
    await boss.goto('/dashboard/requests');
    await boss.getByRole('link', { name: request }).first().click();
    await boss.getByRole('button', { name: 'Approve and apply' }).click();
    await boss.getByRole('dialog').getByText('Applied').first().waitFor();
    await window.reload();
    await window.locator('h1').locator('..').getByText(now, { exact: true }).waitFor();
  }
  const who = { requesterId: person.staffId, approverIds: [approver.staffId] };
  expect(await trailOf(tenantId)).toMatchObject([
    { action: 'tenant.suspended', old_values: { status: 'ACTIVE' }, new_values: { status: 'SUSPENDED', ...who } },
    { action: 'tenant.reactivated', old_values: { status: 'SUSPENDED' }, new_values: { status: 'ACTIVE', ...who } },
  ]);
}, 60_000);
