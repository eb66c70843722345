import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../subgraphs/kit/ids.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, heading, settled } from './support/console.js';

let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

const approve = 'mutation ($id: ID!) { approveRequest(input: { requestId: $id }) { request { state } } }';
const waiting = '{ accessRequests(filter: { decidable: true }) { nodes { id mutation impact { people times } } } }';

/** Somebody was shown fields of a user, as a receipt says it. */
const saw = (staffId: string, fields: readonly string[]) =>
  asMaintenance(them.rookery.ownerUrl, (client) =>
    client.query(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, entities)
       values ($1, clock_timestamp(), 'STAFF', $2, 'ALLOWED', $3)`,
      [
        newId('AccessReceipt'),
        staffId,
        JSON.stringify([{ type: 'User', ids: [newId('User')], fields, maskedFields: [] }]),
      ],
    ),
  );

const clean = async (page: Page, what: string) =>
  expect({ what, found: await them.findingsInBoth(page) }).toEqual({ what, found: [] });

test('a change of the matrix is drafted, shows whom it touches, is asked for, approved by another, and felt at once', async () => {
  const ada = await them.rookery.staff({ role: 'super_admin' });
  const grace = await them.rookery.staff({ role: 'super_admin' });
  const sam = await them.rookery.staff({ role: 'support', name: 'Sam Support' });
  const scopes = async () => (await sam.run('{ viewer { scopes } }')).data.viewer.scopes as string[];
  for (let i = 0; i < 3; i += 1) await saw(sam.staffId, ['id', 'maskedEmail']);

  const page = await them.page({ as: ada });
  await page.goto('/dashboard/staff?tab=matrix&category=system_administration');
  await settled(page);
  // A ceiling is a cell that nobody can give, and says so.
  await page.getByRole('button', { name: 'Support, Change what roles may do: Never' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('This cell cannot be given').waitFor();
  expect(await drawer.getByRole('checkbox').count()).toBe(0);

  await page.goto('/dashboard/staff?tab=matrix&cell=support~user-email:masked');
  await drawer.getByText('Sam Support').waitFor();
  await drawer.getByRole('checkbox', { name: /^All:/ }).uncheck();
  await clean(page, 'cell');
  await drawer.getByRole('button', { name: 'Close the cell' }).click();
  await drawer.waitFor({ state: 'detached' });
  const draft = page.getByRole('region', { name: 'Draft for Support' });
  await draft.getByText('In the last 30 days 1 person would have been denied 3 times.').waitFor();
  await draft.getByText('Sam Support (3)').waitFor();
  await draft.getByRole('button', { name: 'Ask for this change' }).click();
  await drawer.getByLabel('Reason').fill('Masked addresses are not needed');
  await drawer.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('Another super admin has to approve it.').waitFor();
  await draft.waitFor({ state: 'detached' });

  const { data } = await grace.run(waiting);
  const [request] = data.accessRequests.nodes;
  expect(request).toMatchObject({ mutation: 'requestPermissionChange', impact: { people: 1, times: 3 } });
  expect(await scopes()).toContain('user-email:masked');
  await grace.run(approve, { id: request.id });
  expect(await scopes()).not.toContain('user-email:masked');
}, 60_000);

test('an add-on is asked for, and every grant is reviewed by two who hold some', async () => {
  const ada = await them.rookery.staff({ role: 'super_admin', name: 'Ada Admin' });
  const page = await them.page({ as: ada });
  await page.goto('/dashboard/staff?tab=roles');
  await page.getByRole('button', { name: 'New add-on' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('plan_keeper');
  await dialog.getByLabel('What it is for').fill('Looks after plans.');
  await dialog.getByLabel('Reason').fill('A team of its own');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('Another super admin has to approve it.').waitFor();

  await page.goto('/dashboard/reviews');
  await page.getByRole('button', { name: 'Start a review' }).click();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await heading(page, 'Every grant').waitFor();
  const close = page.getByRole('button', { name: 'Close the review' });
  expect(await close.getAttribute('aria-description')).toContain('not decided yet');
  // Nobody decides on what they hold themselves, so somebody else did, over the API.
  const own = page.getByRole('button', { name: 'Keep Super admin of Ada Admin' });
  expect(await own.getAttribute('aria-description')).toContain('Nobody reviews what they hold themselves');
  await clean(page, 'review');
  const grace = await them.rookery.staff({ role: 'super_admin' });
  const { data } = await grace.run('{ privilegeReviews(open: true) { items { id roleName staffMember { name } } } }');
  const items: { id: string; roleName: string; staffMember: { name: string } }[] = data.privilegeReviews[0].items;
  const sams = items.find(({ roleName }) => roleName === 'support');
  const decide = 'mutation ($i: DecideReviewItemInput!) { decideReviewItem(input: $i) { item { id } } }';
  for (const { id } of items.filter((item) => item !== sams))
    await grace.run(decide, { i: { reviewItemId: id, decision: 'KEEP', reason: 'Needs it' } });

  await page.getByRole('button', { name: `Remove Support of ${sams?.staffMember.name}` }).click();
  await dialog.getByLabel('Reason').fill('Left the team');
  await dialog.getByRole('button', { name: 'Remove it now' }).click();
  await page.getByText('Removed').waitFor();
  await page.reload();
  await close.click();
  await dialog.getByLabel('What was found').fill('One grant too many');
  await dialog.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('One grant too many').waitFor();
  await page.goto('/dashboard/reviews');
  await page.getByText('Nothing waits to be reviewed.').waitFor();
}, 60_000);

test('a token is asked for by name, and a role is looked at without becoming it', async () => {
  const ada = await them.rookery.staff({ role: 'super_admin' });
  const { tokenId } = await them.rookery.token({ kind: 'analyst', scopes: ['tenants:read'], name: 'Numbers' });
  const page = await them.page({ as: ada });
  await page.goto('/dashboard/tokens');
  await page.getByRole('button', { name: 'Rotate Numbers' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('It was in a mail');
  await dialog.getByRole('button', { name: 'Rotate now' }).click();
  await dialog.getByText('it is not shown again').waitFor();
  expect(await dialog.locator('pre').textContent()).toMatch(/^\w{20,}/);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('button', { name: 'Revoke Numbers' }).click();
  await dialog.getByLabel('Reason').fill('Not used');
  await dialog.getByLabel(/^Type/).fill('Numbers');
  await dialog.getByRole('button', { name: 'Revoke now' }).click();
  await page.getByText('Revoked', { exact: true }).waitFor();
  const { data } = await ada.run('{ tokens { id revoked } }');
  expect(data.tokens).toContainEqual({ id: tokenId, revoked: expect.any(String) });

  await page.goto('/dashboard/tokens?ask=true');
  await dialog.getByRole('combobox', { name: 'Permissions' }).waitFor();
  await clean(page, 'token');

  await page.goto('/dashboard/preview?roles=%5B%22support%22%5D');
  await page.getByRole('button', { name: 'What would they be denied?' }).click();
  await page.getByRole('status').getByText('User.phone', { exact: true }).waitFor();
  await clean(page, 'preview');
}, 60_000);

test('the platform’s settings: what is refused goes back to its field, another super admin sees what would change, and a version comes back', async () => {
  const [asking, deciding] = [
    await them.page({ as: await them.rookery.staff({ role: 'super_admin' }) }),
    await them.page({ as: await them.rookery.staff({ role: 'super_admin' }) }),
  ];
  const ask = async () => {
    await asking.getByRole('button', { name: 'Ask for approval' }).click();
    await asking.getByRole('dialog').getByLabel('Reason').fill('The relays move');
    await asking.getByRole('dialog').getByRole('button', { name: 'Ask for approval' }).click();
  };
  await asking.goto('/dashboard/system/settings');
  await asking.getByRole('button', { name: 'Change… Failed sign-ins' }).click();
  await asking.getByRole('textbox', { name: 'Failed sign-ins' }).fill('8');
  await asking.getByRole('button', { name: 'Change… Outbound relays' }).click();
  const relays = asking.getByRole('textbox', { name: 'Outbound relays' });
  await relays.fill('relay9.penguinmails.com\nnot a host');
  await ask();
  await asking.getByText('takes host names: entry 2 is none').waitFor();
  await relays.fill('relay9.penguinmails.com');
  await ask();
  await asking.getByRole('link', { name: 'See the request' }).waitFor();

  await deciding.goto('/dashboard/requests');
  await deciding.getByRole('link', { name: /^Change platform settings/ }).click();
  await deciding.getByRole('row', { name: 'Failed sign-ins 5 in 5 minutes becomes 8 in 5 minutes' }).waitFor();
  await deciding.getByRole('button', { name: 'Approve and apply' }).click();
  await deciding.getByRole('dialog').getByText('Applied', { exact: true }).waitFor();

  await asking.goto('/dashboard/system/settings?tab=history');
  await asking.getByRole('button', { name: 'Restore this version… 0' }).click();
  await asking.getByRole('row', { name: 'Failed sign-ins 8 in 5 minutes becomes 5 in 5 minutes' }).waitFor();
  expect(await them.findingsInBoth(asking)).toEqual([]);
}, 60_000);
