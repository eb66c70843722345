import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { aConsole, type ConsoleForTest, settled } from './support/console.js';
import { asMaintenance } from './support/people.js';

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
