import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

interface Item {
  id: string;
  roleName: string;
  lastUsed: string | null;
  decision: string | null;
  staffMember: { id: string };
}

let identity: IdentityUnderTest;
const { run, does, staff, trailOf } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;
let sam: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  grace = await staff('super_admin');
  sam = await staff('support', { addOns: ['user_manager'] });
});
afterAll(() => identity.stop());

const items = 'items { id roleName lastUsed decision staffMember { id } }';

describe('the quarterly review', () => {
  test('lists every grant with its last use, and each is kept or taken at once', async () => {
    const used = new Date(Date.now() - 3 * 24 * 3600_000).toISOString();
    await identity.sql(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, entities) values ($1, $2, 'STAFF', $3, 'ALLOWED', $4)`,
      [
        newId('AccessReceipt'),
        used,
        sam.staffId,
        JSON.stringify([{ type: 'User', ids: [newId('User')], fields: ['maskedPhone'], maskedFields: [] }]),
      ],
    );
    const { payload } = await does(ada, 'startPrivilegeReview', {}, `review { id kind overdue due ${items} }`);
    const review = payload.review as { id: string; items: Item[] };
    expect(review).toMatchObject({ kind: 'QUARTERLY', overdue: false });
    expect(review.items.map(({ roleName }) => roleName)).toEqual([
      'super_admin',
      'super_admin',
      'support',
      'user_manager',
    ]);
    const of = (roleName: string, who: StaffForTest) =>
      review.items.find((item) => item.roleName === roleName && item.staffMember.id === who.staffId) as Item;
    expect(of('support', sam).lastUsed).toBe(used);
    expect(of('user_manager', sam).lastUsed).toBeNull();
    expect((await does(ada, 'startPrivilegeReview', {}, 'review { id }')).code).toBe('CONFLICT');

    const decide = (who: StaffForTest, item: Item, decision: string) =>
      does(
        who,
        'decideReviewItem',
        { reviewItemId: item.id, decision, reason: 'Looked at' },
        'item { decision decidedBy { id } }',
      );
    expect((await decide(ada, of('user_manager', sam), 'REMOVE')).payload.item).toEqual({
      decision: 'REMOVE',
      decidedBy: { id: ada.staffId },
    });
    const held = (await run(ada, 'query ($id: ID!) { staffMember(id: $id) { roles { name } } }', { id: sam.staffId }))
      .data.staffMember.roles;
    expect(held).toEqual([{ name: 'support' }]);
    expect((await trailOf(sam.staffId)).at(-1)).toMatchObject({
      action: 'role.removed',
      actor_id: ada.staffId,
      notes: 'Looked at',
    });
    expect((await decide(ada, of('user_manager', sam), 'KEEP')).code).toBe('CONFLICT');
    expect((await decide(ada, of('super_admin', ada), 'KEEP')).code).toBe('FORBIDDEN');
    expect((await decide(await staff('admin'), of('support', sam), 'KEEP')).code).toBe('FORBIDDEN');

    const close = (who: StaffForTest) =>
      does(who, 'closeReview', { reviewId: review.id, conclusion: 'All looked at' }, 'review { closed }');
    expect((await close(ada)).code).toBe('CONFLICT');
    await decide(ada, of('support', sam), 'KEEP');
    await decide(ada, of('super_admin', grace), 'KEEP');
    await decide(grace, of('super_admin', ada), 'KEEP');
    expect((await close(grace)).payload.review.closed).toMatch(/Z$/);
    expect((await close(ada)).code).toBe('CONFLICT');
    expect((await trailOf(review.id)).map(({ action }) => action)).toEqual([
      ...[
        'review.opened',
        'review.item_decided',
        'request.refused',
        'review.item_decided',
        'review.item_decided',
        'review.item_decided',
        'review.closed',
      ],
    ]);
  });

  test('shows each person the grants that are theirs', async () => {
    const { data } = await run(sam, `{ privilegeReviews { kind ${items} } }`);
    expect(data.privilegeReviews).toMatchObject([
      { kind: 'QUARTERLY', items: [{ roleName: 'support' }, { roleName: 'user_manager', decision: 'REMOVE' }] },
    ]);
    expect((await run(await staff('qa'), '{ privilegeReviews { id } }')).data.privilegeReviews).toEqual([]);
  });

  test('is overdue when nobody closed it in time', async () => {
    const { payload } = await does(
      ada,
      'startPrivilegeReview',
      { due: new Date(Date.now() - 1000).toISOString() },
      'review { overdue }',
    );
    expect(payload.review).toEqual({ overdue: true });
  });
});

describe('whoever is suspended', () => {
  test('leaves a review of their last 30 days, which they do not close', async () => {
    const boss = await staff('super_admin');
    await does(
      ada,
      'suspendStaffMember',
      { staffMemberId: boss.staffId, reason: 'Odd sign-ins' },
      'staffMember { status }',
    );
    const { data } = await run(
      ada,
      '{ privilegeReviews(open: true) { id kind subject { id } activity { answers changes refused } } }',
    );
    const review = data.privilegeReviews.find((one: { kind: string }) => one.kind === 'SUSPENSION');
    expect(review).toMatchObject({ subject: { id: boss.staffId }, activity: { answers: 0, changes: 0, refused: 0 } });
    await expect(
      identity.sql(
        `update identity.reviews set closed = now(), closed_by = subject_id, conclusion = 'x' where id = $1`,
        [review.id],
      ),
    ).rejects.toThrow('nobody_reviews_themselves');
  });
});
