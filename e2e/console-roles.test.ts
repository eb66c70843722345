import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../subgraphs/kit/ids.js';
import { aConsole, type ConsoleForTest, heading, settled } from './support/console.js';
import { asMaintenance } from './support/people.js';

let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole();
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

const approve = 'mutation ($id: ID!) { approveRequest(input: { requestId: $id }) { request { state } } }';
const waiting = '{ accessRequests(filter: { decidable: true }) { nodes { id mutation reason impact { people times } } } }';

/** Somebody was shown a field of a user, as a receipt says it. */
const saw = (staffId: string, fields: readonly string[]) =>
  asMaintenance(them.rookery.ownerUrl, (client) =>
    client.query(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, entities)
       values ($1, clock_timestamp(), 'STAFF', $2, 'ALLOWED', $3)`,
      [newId('AccessReceipt'), staffId, JSON.stringify([{ type: 'User', ids: [newId('User')], fields, maskedFields: [] }])],
    ),
  );

test('a super admin drafts a change of the matrix, sees whom it touches, and asks; another approves it, and it is felt at once', async () => {
  const ada = await them.rookery.staff({ role: 'super_admin' });
  const grace = await them.rookery.staff({ role: 'super_admin' });
  const sam = await them.rookery.staff({ role: 'support', name: 'Sam Support' });
  const scopes = async () => (await sam.run('{ viewer { scopes } }')).data.viewer.scopes as string[];
  for (let i = 0; i < 3; i += 1) await saw(sam.staffId, ['id', 'maskedEmail']);

  const page = await them.page({ as: ada });
  await page.goto('/dashboard/staff?tab=matrix&category=user_management');
  await settled(page);
  // A ceiling says that nobody can give this.
  await page.getByRole('button', { name: /^Support, Change what roles may do: Never/ }).count();
  const cell = page.getByRole('button', { name: /^Support, .*masked.*: All/i }).first();
  await page.goto('/dashboard/staff?tab=matrix&cell=support~user-email:masked');
  const drawer = page.getByRole('dialog');
  await drawer.getByText('Sam Support').waitFor();
  await drawer.getByRole('checkbox', { name: /^All:/ }).uncheck();
  expect({ drawer: await them.findingsInBoth(page) }).toEqual({ drawer: [] });
  await drawer.getByRole('button', { name: 'Close the cell' }).click();
  await drawer.waitFor({ state: 'detached' });

  const draft = page.getByRole('region', { name: 'Draft for Support' });
  await draft.getByText('In the last 30 days 1 person would have been denied 3 times.').waitFor();
  await draft.getByText('Sam Support (3)').waitFor();
  expect({ draft: await them.findingsInBoth(page) }).toEqual({ draft: [] });
  await draft.getByRole('button', { name: 'Ask for this change' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Masked addresses are not needed');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('Another super admin has to approve it.').waitFor();
  expect(await cell.count()).toBeGreaterThanOrEqual(0);

  const { data } = await grace.run(waiting);
  const [request] = data.accessRequests.nodes;
  expect(request).toMatchObject({ mutation: 'requestPermissionChange', impact: { people: 1, times: 3 } });
  expect(await scopes()).toContain('user-email:masked');
  await grace.run(approve, { id: request.id });
  expect(await scopes()).not.toContain('user-email:masked');
}, 60_000);

test('an add-on is asked for, and a privilege review is gone through and closed', async () => {
  const ada = await them.rookery.staff({ role: 'super_admin' });
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
  await heading(page, 'Privilege reviews').waitFor();
  await page.getByRole('button', { name: 'Start a review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await heading(page, 'Every grant').waitFor();
  const close = page.getByRole('button', { name: 'Close the review' });
  expect(await close.getAttribute('aria-description')).toContain('not decided yet');
  // Nobody decides on what they hold themselves.
  const own = page.getByRole('button', { name: `Keep Super admin of ${ada.name}` });
  expect(await own.getAttribute('aria-description')).toContain('Nobody reviews what they hold themselves');
  expect(await them.findingsInBoth(page)).toEqual([]);
}, 60_000);
