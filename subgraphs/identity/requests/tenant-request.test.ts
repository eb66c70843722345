import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

let identity: IdentityUnderTest;
const { staff, approve } = askingIn(() => identity);
let ada: StaffForTest;
let sam: StaffForTest;
let qa: StaffForTest;
let tenantId: string;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  sam = await staff('support');
  qa = await staff('qa');
});
afterAll(() => identity.stop());
beforeEach(async () => {
  tenantId = newId('Tenant');
  await identity.sql(
    `insert into tenants.tenants (id, name, status, environment) values ($1, 'Acme', 'PAST_DUE', 'PRODUCTION')`,
    [tenantId],
  );
});

const ask = async (field: 'suspendTenant' | 'reactivateTenant', who = sam, tenant = tenantId) => {
  const type = field === 'suspendTenant' ? 'SuspendTenantInput!' : 'ReactivateTenantInput!';
  const answer = await identity
    .as(who.sessionId)
    .run(`mutation($input: ${type}) { ${field}(input: $input) { request { id state } } }`, {
      input: { tenantId: tenant, reason: 'Sends spam since this morning' },
    });
  const made = answer.data?.[field] as { request: { id: string } } | null | undefined;
  return { id: made?.request.id ?? '', code: answer.errors?.[0]?.extensions.code };
};
const standing = async () =>
  (
    await identity.sql<{ status: string; held_status: string | null }>(
      'select status, held_status from tenants.tenants where id = $1',
      [tenantId],
    )
  )[0];
const trail = () =>
  identity.sql<{ action: string; old_values: unknown; new_values: unknown }>(
    `select action, old_values, new_values from audit.admin_audit_log where resource_id = $1 order by id`,
    [tenantId],
  );

describe('The suspension of a tenant', () => {
  test('waits for somebody else, is then done as it was asked, and is lifted the same way', async () => {
    const { id } = await ask('suspendTenant');
    expect(await standing()).toEqual({ status: 'PAST_DUE', held_status: null });
    await approve(ada, id);
    expect(await standing()).toEqual({ status: 'SUSPENDED', held_status: 'PAST_DUE' });
    const lifted = await ask('reactivateTenant');
    await approve(ada, lifted.id);
    expect(await standing()).toEqual({ status: 'PAST_DUE', held_status: null });
    expect(await trail()).toMatchObject([
      { action: 'tenant.suspended', old_values: { status: 'PAST_DUE' }, new_values: { status: 'SUSPENDED' } },
      { action: 'tenant.reactivated', old_values: { status: 'SUSPENDED' }, new_values: { status: 'PAST_DUE' } },
    ]);
  });

  test('by billing is not lifted by staff: the request is refused, and nothing changes', async () => {
    await identity.sql(`update tenants.tenants set status = 'SUSPENDED' where id = $1`, [tenantId]);
    const { id } = await ask('reactivateTenant');
    await approve(ada, id);
    expect(await standing()).toEqual({ status: 'SUSPENDED', held_status: null });
    expect(await trail()).toEqual([]);
  });

  test('cannot be asked for by quality assurance, nor for a tenant that there is not', async () => {
    expect((await ask('suspendTenant', qa)).code).toBe('FORBIDDEN');
    expect((await ask('suspendTenant', sam, newId('Tenant'))).code).toBe('NOT_FOUND');
  });
});
