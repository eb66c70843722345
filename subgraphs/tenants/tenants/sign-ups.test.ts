import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { openDataSource, serviceUrl } from '../../kit/database.js';
import { createLogger } from '../../kit/logger.js';
import { testPasswords } from '../../kit/testing/database.js';
import { asSystem } from '../../kit/transaction.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

const town = new Town();
const pending = town.tenant({ status: 'PENDING' });
const doubtful = town.tenant({ status: 'PENDING' });
const active = town.tenant();
const sandbox = town.tenant({ environment: 'TEST', status: 'PENDING' });
const held = town.tenant();

let desk: Desk;
const people = {} as Record<'admin' | 'agent' | 'qa', StaffForTest>;
beforeAll(async () => {
  desk = await aDesk(town);
  people.admin = await desk.member('admin');
  people.agent = await desk.member('support');
  people.qa = await desk.member('qa');
});
afterAll(() => desk?.stop());

const decide = (who: keyof typeof people, field: 'approveTenant' | 'rejectTenant', input: Record<string, unknown>) =>
  desk.tenants
    .as(people[who].sessionId)
    .run(
      `mutation($input: ${field === 'approveTenant' ? 'ApproveTenantInput!' : 'RejectTenantInput!'}) { ${field}(input: $input) { tenant { id status } } }`,
      { input },
    );
const statusOf = async (id: string) =>
  (
    await desk.sql<{ status: string; held_status: string | null }>(
      'select status, held_status from tenants.tenants where id = $1',
      [id],
    )
  )[0];

describe('A sign-up', () => {
  test('becomes a trial when it is approved, on record with old and new status', async () => {
    expect(dataOf(await decide('admin', 'approveTenant', { tenantId: pending.id }))).toEqual({
      approveTenant: { tenant: { id: pending.id, status: 'TRIAL' } },
    });
    expect(await desk.trail(pending.id)).toMatchObject([
      { action: 'tenant.approved', old_values: { status: 'PENDING' }, new_values: { status: 'TRIAL' } },
    ]);
  });

  test('is turned away with a reason', async () => {
    expect(codeOf(await decide('admin', 'rejectTenant', { tenantId: doubtful.id, reason: 'no' }))).toBe(
      'BAD_USER_INPUT',
    );
    dataOf(await decide('admin', 'rejectTenant', { tenantId: doubtful.id, reason: 'A throw-away address' }));
    expect(await statusOf(doubtful.id)).toMatchObject({ status: 'CHURNED' });
    expect(await desk.trail(doubtful.id)).toMatchObject([{ action: 'tenant.rejected', notes: 'A throw-away address' }]);
  });

  test.each([
    ['that is decided already', () => pending.id, 'admin', 'CONFLICT'],
    ['that is none', () => active.id, 'admin', 'CONFLICT'],
    ['by support', () => active.id, 'agent', 'FORBIDDEN'],
    ['by quality assurance', () => sandbox.id, 'qa', 'FORBIDDEN'],
  ] as const)('%s is refused, and nothing changes', async (_what, id, who, code) => {
    const before = await statusOf(id());
    expect(codeOf(await decide(who, 'approveTenant', { tenantId: id() }))).toBe(code);
    expect(await statusOf(id())).toEqual(before);
  });
});

describe('A tenant that staff have suspended', () => {
  const billingSays = async (status: string) => {
    const billing = await openDataSource({
      url: serviceUrl(desk.ownerUrl, 'billing', testPasswords.billing),
      service: 'billing',
      logger: createLogger('billing', 'silent'),
      poolSize: 1,
    });
    try {
      const from = { client: { ipAddress: null, userAgent: null }, requestId: 'test' };
      await asSystem(billing, 'stripe-webhook', from, (tx) =>
        tx.query('select tenants.apply_billing_status($1, $2)', [held.id, status]),
      );
    } finally {
      await billing.destroy();
    }
  };

  test('is not let in again by billing, which only says what it comes back to', async () => {
    await desk.sql(`update tenants.tenants set status = 'SUSPENDED', held_status = 'PAST_DUE' where id = $1`, [
      held.id,
    ]);
    await billingSays('ACTIVE');
    expect(await statusOf(held.id)).toEqual({ status: 'SUSPENDED', held_status: 'ACTIVE' });
    expect((await desk.trail(held.id)).at(-1)).toMatchObject({
      action: 'tenant.status_changed',
      old_values: { heldStatus: 'PAST_DUE' },
      new_values: { heldStatus: 'ACTIVE' },
    });
  });
});
