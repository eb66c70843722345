import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, trailOf } = askingIn(() => identity);
beforeAll(async () => {
  identity = await identityUnderTest();
});
afterAll(() => identity.stop());

test('somebody who lost every factor enrols anew, once a super admin approved what an admin asked for', async () => {
  const [grace, boss] = [await staff('super_admin'), await staff('admin')];
  const them = await identity.account({ role: 'support' });
  const wish = { staffMemberId: them.staffId, reason: 'The telephone fell into the sea' };
  expect((await does(them, 'requestFactorReset', wish)).code).toBe('FORBIDDEN');
  const { request } = await does(boss, 'requestFactorReset', wish);
  expect(request).toMatchObject({ kind: 'FACTOR_RESET', state: 'PENDING' });
  expect((await approve(boss, request.id)).code).toBe('FORBIDDEN');
  expect((await run(them, '{ viewer { kind } }')).code).toBeUndefined();
  expect((await approve(grace, request.id)).request).toMatchObject({ state: 'APPLIED' });
  expect((await run(them, '{ viewer { kind } }')).code).toBe('UNAUTHENTICATED');
  expect(await identity.sql('select totp_secret from identity.credentials where user_id = $1', [them.staffId])).toEqual(
    [{ totp_secret: null }],
  );
  expect((await trailOf(them.staffId)).at(-1)).toMatchObject({
    action: 'second_factor.reset',
    actor_id: grace.staffId,
  });
  expect((await trailOf(request.id)).at(-1)).toMatchObject({
    action: 'request.applied',
    new_values: { requesterId: boss.staffId, approverIds: [grace.staffId] },
  });
});
