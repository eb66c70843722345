import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { asSystem } from '../../kit/transaction.js';
import { beginQuarterly } from './watch-quarter.js';

let identity: IdentityUnderTest;
const { run, does, staff } = askingIn(() => identity);
let ada: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
});
afterAll(() => identity.stop());

const look = () =>
  asSystem(
    identity.source,
    'quarterly-review',
    { client: { ipAddress: null, userAgent: null }, requestId: randomUUID() },
    (tx, viewer) => beginQuarterly({ tx, clock: { now: () => new Date() }, viewer }),
  );
const reviews = async () =>
  (await run(ada, '{ privilegeReviews { id kind closed items { roleName } } }')).data.privilegeReviews;

test('an installation of this quarter has nothing to review yet', async () => {
  expect(await look()).toBe(false);
  expect(await reviews()).toEqual([]);
});

test('a quarter begins with a review of every grant, once, whoever looks at the same time', async () => {
  await identity.sql(`update identity.staff_members set role_since = clock_timestamp() - interval '1 year'`);
  expect((await Promise.all([look(), look(), look()])).filter(Boolean)).toEqual([true]);
  expect(await reviews()).toMatchObject([{ kind: 'QUARTERLY', closed: null, items: [{ roleName: 'super_admin' }] }]);
  expect(await identity.audited('review.opened')).toMatchObject([
    { actor_kind: 'SYSTEM', new_values: { kind: 'QUARTERLY', grants: 1 } },
  ]);
  expect(await look()).toBe(false);
});

test('the next quarter waits for the review that is still open', async () => {
  await identity.sql(
    `update identity.reviews set created = created - interval '4 months', quarter = quarter - interval '3 months'`,
  );
  expect(await look()).toBe(false);
  await identity.sql(`update identity.reviews set closed = clock_timestamp(), conclusion = 'Looked at'`);
  expect(await look()).toBe(true);
});

test('a review that a person began in this quarter is the one of the quarter', async () => {
  await identity.sql(`delete from identity.review_items`);
  await identity.sql(`delete from identity.reviews`);
  await does(ada, 'startPrivilegeReview', {}, 'review { id }');
  await identity.sql(`update identity.reviews set closed = clock_timestamp(), conclusion = 'Looked at'`);
  expect(await look()).toBe(false);
});
