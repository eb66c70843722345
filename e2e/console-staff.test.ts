import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../subgraphs/kit/ids.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, heading, settled, signIn } from './support/console.js';
import type { AccountForTest } from './support/people.js';
import type { RunningRookery } from './support/rookery.js';

/** Colleagues in the console: how somebody is shut out in a hurry, and how somebody leaves. */
let console: ConsoleForTest;
type Person = Awaited<ReturnType<RunningRookery['staff']>>;
let ada: Person;
let grace: Person;

beforeAll(async () => {
  console = await aConsole();
  const { staff } = console.rookery;
  [ada, grace] = [
    await staff({ role: 'super_admin', name: 'Ada Lovelace' }),
    await staff({ role: 'super_admin', name: 'Grace Hopper' }),
  ];
}, 120_000);
afterEach(() => console.closePages());
afterAll(() => console?.stop());

/** What a person does to a page, counted: each press of a button or a link. */
function counted(page: Page) {
  let actions = 0;
  return {
    press: async (role: 'link' | 'button', name: string | RegExp) => {
      actions += 1;
      await page.getByRole(role, { name }).first().click();
    },
    actions: () => actions,
  };
}

/** Signs in by hand, from a browser that was never seen. */
async function signInFromANewBrowser(who: AccountForTest): Promise<Page> {
  await asMaintenance(console.rookery.ownerUrl, (client) =>
    client.query('update identity.credentials set totp_last_step = null where user_id = $1', [who.staffId]),
  );
  const page = await console.page();
  await page.goto('/dashboard/tenants');
  await signIn(page, who);
  await heading(page, 'Tenants').waitFor();
  return page;
}

test('a compromised colleague is locked out from the alert in three actions, and is out at once', async () => {
  const sam = await console.account('support');
  const own = await signInFromANewBrowser(sam);
  const intruders = await signInFromANewBrowser(sam);

  const page = await console.page({ as: ada });
  await page.goto('/');
  const { press, actions } = counted(page);
  await press('link', new RegExp(`^${sam.name}: Signed in`));
  await press('button', `Lock out ${sam.name} now`);
  await press('button', 'Lock out now');
  const result = page.getByRole('dialog', { name: `${sam.name} is locked out` });
  await result.getByText('3 sessions').waitFor();
  expect(actions()).toBeLessThanOrEqual(3);
  await result.getByText('They had a hand in no API token that is in force.').waitFor();

  // Whoever sits at the account is refused at the next thing that they want, and asked to sign in.
  for (const there of [own, intruders]) {
    await there.getByRole('link', { name: 'Users', exact: true }).click();
    await heading(there, 'Sign in').waitFor();
  }

  await result.getByRole('button', { name: 'Close' }).last().click();
  await page.goto(`/dashboard/staff/${sam.staffId}?tab=activity`);
  await page.getByText('staff.locked_out').waitFor();
  await page.getByText('The account may be in somebody else’s hands').waitFor();
  await page.getByRole('tab', { name: 'Sessions' }).click();
  await page.getByText(`${sam.name} is signed in nowhere.`).waitFor();
  const refused = page.getByRole('button', { name: `Lock out ${sam.name} now` });
  expect(await refused.getAttribute('aria-description')).toBe('Locked out already.');
}, 60_000);

/** Somebody who has an API token to their name, as it comes to be: asked for, approved, handed out. */
async function anAdminWithAToken(name: string): Promise<Person> {
  const { staff, world } = console.rookery;
  const tenantId = world.tenants.production[0] ?? '';
  const boss = await staff({ role: 'admin', name, opened: [tenantId] });
  const wish = { kind: 'partner', name: 'Numbers for Acme', scopes: ['tenants:read'], tenantIds: [tenantId], days: 30 };
  const { data } = await boss.run(
    'mutation ($input: RequestTokenInput!) { requestToken(input: $input) { request { id } } }',
    { input: { ...wish, reason: 'Their own dashboard' } },
  );
  const input = { requestId: data.requestToken.request.id };
  await ada.run('mutation ($input: ApproveRequestInput!) { approveRequest(input: $input) { request { id } } }', {
    input: { ...input, later: true },
  });
  await boss.run('mutation ($input: ApplyRequestInput!) { applyRequest(input: $input) { request { id } } }', { input });
  return boss;
}

test('a leaver loses roles, sessions, tokens and account, and somebody else closes the review', async () => {
  const name = 'Bea Leaver';
  const boss = await anAdminWithAToken(name);
  const page = await console.page({ as: ada });
  await page.goto('/dashboard/staff?q=Leaver');
  await page.getByRole('link', { name }).click();
  await heading(page, name).waitFor();
  const dialog = page.getByRole('dialog');
  const confirm = async (button: string, label: string) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await dialog.getByLabel('Reason').fill('Leaves the company today');
    await dialog.getByRole('button', { name: label }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  await confirm('Take all roles', 'Take all roles');
  await page.getByText('Without a tier every request is refused.').waitFor();
  expect((await boss.run('{ tenants(first: 1) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  await confirm(`End sessions of ${name}`, 'End all sessions');
  await confirm('Revoke Numbers for Acme', 'Revoke the token');
  await page.getByText('None that is in force and that you may see.').waitFor();
  await page.getByRole('button', { name: `Suspend ${name}` }).click();
  await dialog.getByLabel('Reason').fill('Leaves the company today');
  await dialog.getByLabel(/^Type/).fill(name);
  await dialog.getByRole('button', { name: 'Suspend now' }).click();
  await page.getByText('Suspended', { exact: true }).first().waitFor();

  const other = await console.page({ as: grace });
  await other.goto('/');
  await other.getByRole('link', { name: `Suspension of ${name}` }).click();
  await other.getByRole('button', { name: 'Close the review' }).click();
  await other.getByLabel('What was found').fill('Nothing that was not theirs to see');
  await other.getByRole('button', { name: 'Close it' }).click();
  await other.getByText('Review closed').waitFor();
  const { data } = await ada.run('{ privilegeReviews(open: false) { subject { id } closedBy { id } } }');
  expect(data.privilegeReviews).toContainEqual({ subject: { id: boss.staffId }, closedBy: { id: grace.staffId } });
}, 60_000);

test('the palette finds people and pages by the keyboard alone, locks out, and knows what an id stands for', async () => {
  const sol = await console.rookery.staff({ role: 'qa', name: 'Sol Typist' });
  const [tenantId = ''] = console.rookery.world.tenants.production;
  const page = await console.page({ as: ada });
  await page.goto('/account');
  await heading(page, 'My account').waitFor();
  const find = async (text: string, option: string | RegExp) => {
    await page.keyboard.press('Control+k');
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.type(text);
    await page.getByRole('option', { name: option }).waitFor();
  };
  await find('audit', 'Audit trail');
  await page.keyboard.press('Enter');
  await heading(page, 'Audit trail').waitFor();

  await find(tenantId, /^Tenant with this id/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/dashboard/tenants/${tenantId}`);

  await find('Typist', /^Lock out Sol Typist now/);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await find('Typist', /^Lock out Sol Typist now/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Lock Sol Typist out now?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Sol Typist is locked out' }).getByText('1 session').waitFor();
  expect((await sol.run('{ viewer { kind } }')).data.viewer.kind).toBe('NOBODY');
}, 60_000);

test('whoever may not, sees it locked with the reason, and nothing is asked for that they may not read', async () => {
  const agent = await console.rookery.staff({ role: 'support', name: 'Kim Agent' });
  const page = await console.page({ as: agent });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('Control+k');
  await page.locator('input[role=combobox]:focus').waitFor();
  await page.keyboard.type('Grace');
  await page.getByRole('option', { name: 'Grace Hopper Colleague' }).waitFor();
  expect(await page.getByRole('option', { name: /Lock out/ }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await heading(page, 'Grace Hopper').waitFor();
  const lockOut = page.getByRole('button', { name: 'Lock out Grace Hopper now' });
  expect(await lockOut.getAttribute('aria-description')).toContain('Lock a staff member out');
  await lockOut.focus();
  await lockOut.press('Enter');
  expect(await page.getByRole('dialog').count()).toBe(0);
  // Support asks for a suspension from the button that is not theirs to press.
  await page.getByRole('button', { name: 'Suspend Grace Hopper' }).click();
  await page.getByRole('dialog', { name: 'Ask for the suspension of Grace Hopper' }).waitFor();
  expect(asked.filter((body) => /HomeAlerts|HomeReviews|HomeRequests/.test(body))).toEqual([]);
}, 60_000);

test('an alert of much reading says how much, and leads to what was read', async () => {
  const ned = await console.rookery.staff({ role: 'support', name: 'Ned Nosy' });
  await ned.run('query LookedAround { tenants(first: 5) { nodes { id name } } }');
  await asMaintenance(console.rookery.ownerUrl, (client) =>
    client.query(
      `insert into identity.alerts (id, kind, cause, user_id, summary, details)
       values ($1, 'READ_VOLUME', $2, $3, 'Read 777 different things of customers within an hour, which is more than usual.',
         jsonb_build_object('count', 777, 'threshold', 500, 'from', clock_timestamp() - interval '1 hour', 'until', clock_timestamp()))`,
      [newId('Alert'), `for a test ${ned.staffId}`, ned.staffId],
    ),
  );
  const page = await console.page({ as: ada });
  await page.goto(`/dashboard/alerts?person=${ned.staffId}`);
  await page.getByText('Up to 500 are usual.').waitFor();
  await page.getByRole('button', { name: 'Lock out Ned Nosy now' }).waitFor();
  await page.getByRole('link', { name: 'What was read' }).click();
  await heading(page, 'What was read').waitFor();
  await page.getByText(/^Ned Nosy from .* until .*: 1 answer$/).waitFor();
  await page.getByRole('cell', { name: 'LookedAround' }).waitFor();
  await page.mouse.move(0, 0);
  expect(await console.findingsInBoth(page)).toEqual([]);
});

test('nothing stands in anybody’s way, in light and dark', async () => {
  const { staffId } = await console.rookery.staff({ role: 'support', name: 'Lee Person' });
  const page = await console.page({ as: ada });
  const check = async (what: string) =>
    expect({ what, found: await console.findingsInBoth(page) }).toEqual({ what, found: [] });
  const rules = '/dashboard/alerts?state=all&rules=true';
  for (const address of [`/dashboard/staff/${staffId}`, '/dashboard/alerts?state=all', rules]) {
    await page.goto(address);
    await settled(page);
    await check(address);
  }
  await page.keyboard.press('Control+k');
  await page.locator('input[role=combobox]:focus').waitFor();
  await page.keyboard.type('Lee Person');
  await page.getByRole('option', { name: /^Lock out/ }).waitFor();
  await check('palette');
  await page.getByRole('option', { name: /^Lock out/ }).click();
  await page.getByRole('dialog', { name: /^Lock Lee/ }).waitFor();
  await check('lock out');
}, 60_000);
