import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { codesOf, passwordStep } from '../../../e2e/support/sign-in.js';
import type { SubgraphContext } from '../../kit/context.js';
import { asViewer } from '../../kit/transaction.js';
import { resetFactors } from './reset-factors.js';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest();
});
afterAll(() => identity.stop());

test('a reset takes every factor and session, and is the approver’s on record', async () => {
  const lost = await identity.account({ role: 'support' });
  const approver = await identity.account({ role: 'super_admin' });
  const client = { ipAddress: null, userAgent: null };
  const entry = { kind: 'STAFF', subject: approver.sessionId, client, requestId: 'reset', readOnly: false } as const;
  const done = await asViewer(identity.source, entry, (tx, viewer) =>
    // What a resolver gives, as far as it is looked at.
    resetFactors({ tx, viewer, client, requestId: 'reset' } as SubgraphContext, lost.staffId, 'Telephone stolen'),
  );
  expect(done).toEqual({ sessionsEnded: 1, passkeysRemoved: 0 });
  expect(codesOf(await identity.as(lost.sessionId).run('{ sessions { id } }'))).toEqual(['UNAUTHENTICATED']);
  expect((await passwordStep(identity, lost)).next).toBe('ENROL_SECOND_FACTOR');
  expect(await identity.audited('second_factor.reset')).toMatchObject([
    {
      actor_id: approver.staffId,
      resource_id: lost.staffId,
      old_values: { authenticator: true, passkeys: 0 },
      new_values: { authenticator: false, passkeys: 0, sessionsEnded: 1 },
      notes: 'Telephone stolen',
    },
  ]);
});
