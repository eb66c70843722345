import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aSession, type StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, trailOf } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  grace = await staff('super_admin');
});
afterAll(() => identity.stop());

const change = (difference: Record<string, unknown>, who = ada) =>
  does(who, 'requestPermissionChange', { reason: 'The matrix of June', ...difference });
const scopesOf = async (sessionId: string) =>
  ((await identity.as(sessionId).run('{ viewer { scopes } }')).data as { viewer: { scopes: string[] } }).viewer.scopes;
const saw = (who: StaffForTest, fields: string[]) =>
  identity.sql(
    `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, entities) values ($1, clock_timestamp(), 'STAFF', $2, 'ALLOWED', $3)`,
    [
      newId('AccessReceipt'),
      who.staffId,
      JSON.stringify([{ type: 'User', ids: [newId('User')], fields, maskedFields: [] }]),
    ],
  );

describe('a change of the matrix', () => {
  test('takes at the next request and gives at the next sign-in, after another super admin approved', async () => {
    const sam = await staff('support');
    const { request } = await change({
      roleName: 'support',
      add: [{ permission: 'test-data:read', reach: 'ANY' }],
      remove: [{ permission: 'user-login-country:read', reach: 'ANY' }],
    });
    expect(request).toMatchObject({ kind: 'PERMISSION_CHANGE', state: 'PENDING' });
    expect(await scopesOf(sam.sessionId)).toContain('user-login-country:read');
    expect((await approve(ada, request.id)).code).toBe('FORBIDDEN');
    await approve(grace, request.id);
    expect(await scopesOf(sam.sessionId)).not.toContain('user-login-country:read');
    expect(await scopesOf(sam.sessionId)).not.toContain('test-data:read');
    expect(await scopesOf((await aSession(identity.ownerUrl, sam.staffId)).sessionId)).toContain('test-data:read');
    const [role] = await identity.sql<{ id: string }>(`select id from identity.staff_roles where name = 'support'`);
    expect(await trailOf(role?.id ?? '')).toMatchObject([
      {
        action: 'role.permissions_changed',
        actor_id: grace.staffId,
        old_values: { roleName: 'support', cells: [{ permission: 'user-login-country:read', reach: 'ANY' }] },
        new_values: {
          cells: [{ permission: 'test-data:read', reach: 'ANY', needs: 'NOTHING' }],
          requesterId: ada.staffId,
          approverIds: [grace.staffId],
        },
        notes: 'The matrix of June',
      },
    ]);
    const { data } = await run(
      sam,
      '{ permissionMatrix { role permission since requestId ceiling } permissions { name never lendable } }',
    );
    expect(data.permissionMatrix).toContainEqual({
      role: 'support',
      permission: 'test-data:read',
      since: expect.any(String),
      requestId: request.id,
      ceiling: null,
    });
    expect(
      data.permissionMatrix.every(
        (cell: { role: string; ceiling: string | null }) => cell.role !== 'partner' || cell.ceiling,
      ),
    ).toBe(true);
    expect(data.permissions).toContainEqual({
      name: 'requests:decide',
      never: expect.arrayContaining(['admin', 'support']),
      lendable: false,
    });
  });

  test('passes no ceiling: neither as asked, nor in the database', async () => {
    expect(await change({ roleName: 'qa', add: [{ permission: 'production-data:read', reach: 'ANY' }] })).toMatchObject(
      {
        code: 'FORBIDDEN',
        extensions: { canBeGivenBy: 'nobody' },
      },
    );
    const { request } = await change({
      roleName: 'user_manager',
      add: [{ permission: 'usage:read', reach: 'OPENED' }],
    });
    await identity.sql(`update identity.permissions set never = never || '{user_manager}' where name = 'usage:read'`);
    expect((await approve(grace, request.id)).code).toBe('FORBIDDEN');
    expect(
      await identity.sql(`select 1 from identity.staff_role_permissions where request_id = $1`, [request.id]),
    ).toEqual([]);
  });

  test.each([
    ['nothing', { roleName: 'support' }, 'BAD_USER_INPUT'],
    ['a role that is none', { roleName: 'king', add: [{ permission: 'usage:read', reach: 'ANY' }] }, 'BAD_USER_INPUT'],
    [
      'a permission that is none',
      { roleName: 'support', add: [{ permission: 'gold:mine', reach: 'ANY' }] },
      'BAD_USER_INPUT',
    ],
    [
      'a cell that is there',
      { roleName: 'support', add: [{ permission: 'users:read', reach: 'ANY' }] },
      'BAD_USER_INPUT',
    ],
    [
      'a cell that is not',
      { roleName: 'support', remove: [{ permission: 'users:read', reach: 'SELF' }] },
      'BAD_USER_INPUT',
    ],
    [
      'what super admins need to undo it',
      { roleName: 'super_admin', remove: [{ permission: 'matrix:change', reach: 'ANY' }] },
      'CONFLICT',
    ],
  ])('of %s is refused', async (_what, difference, code) => {
    expect((await change(difference)).code).toBe(code);
  });

  test('puts another condition in the place of what is there', async () => {
    const { request } = await change({
      roleName: 'support',
      remove: [{ permission: 'tenants:open', reach: 'ANY' }],
      add: [{ permission: 'tenants:open', reach: 'ANY', needs: 'ELEVATION' }],
    });
    expect((await approve(grace, request.id)).code).toBeUndefined();
    const { data } = await run(ada, '{ permissionMatrix { role permission reach needs } }');
    expect(data.permissionMatrix).toContainEqual({
      role: 'support',
      permission: 'tenants:open',
      reach: 'ANY',
      needs: 'ELEVATION',
    });
  });

  test('that the matrix has overtaken is not applied', async () => {
    const remove = [{ permission: 'cases:read', reach: 'OPENED' }];
    const [{ request: first }, { request: second }] = [
      await change({ roleName: 'support', remove }),
      await change({ roleName: 'support', remove }),
    ];
    expect((await approve(grace, first.id)).code).toBeUndefined();
    expect((await approve(grace, second.id)).code).toBe('CONFLICT');
  });

  test('is for super admins', async () => {
    for (const role of ['admin', 'support', 'qa']) {
      const difference = { roleName: 'support', remove: [{ permission: 'users:read', reach: 'ANY' }] };
      expect((await change(difference, await staff(role))).code).toBe('FORBIDDEN');
    }
  });
});

describe('what a change would have meant', () => {
  test('is counted from the receipts of the last 30 days, without what another role gives', async () => {
    const [busy, idle, manager] = [
      await staff('support'),
      await staff('support'),
      await staff('support', { addOns: ['user_manager'] }),
    ];
    for (let i = 0; i < 3; i += 1) await saw(busy, ['id', 'maskedEmail']);
    await saw(idle, ['name']);
    await saw(manager, ['maskedEmail']);
    const difference = { roleName: 'support', remove: [{ permission: 'user-email:masked', reach: 'ANY' }] };
    const query = `query ($input: PermissionChangeInput!) { permissionChangeImpact(input: $input) { people times gaining affected { staffMember { id } times } } }`;
    const expected = { people: 1, times: 3, gaining: 0, affected: [{ staffMember: { id: busy.staffId }, times: 3 }] };
    expect((await run(ada, query, { input: difference })).data.permissionChangeImpact).toEqual(expected);
    const { request } = await change(difference);
    const onRequest = 'query ($id: ID!) { accessRequest(id: $id) { impact { people times } } }';
    expect((await run(grace, onRequest, { id: request.id })).data.accessRequest.impact).toEqual({
      people: 1,
      times: 3,
    });
    expect((await run(await staff('admin'), query, { input: difference })).code).toBe('FORBIDDEN');
  });
});

describe('a preview', () => {
  const preview =
    'query ($roles: [String!]!, $operation: String) { previewAs(roleNames: $roles, operation: $operation) { scopes environments deniedFields dependingFields } }';
  const operation =
    'query Q($id: ID!) { user(id: $id) { name email phone } plans { id } financeSecret: webhookEvents { nodes { id } } }';

  test('says what a role would be denied, before any row is looked at', async () => {
    const { data } = await run(ada, preview, { roles: ['support'], operation });
    expect(data.previewAs).toMatchObject({ environments: expect.arrayContaining(['PRODUCTION']) });
    expect(data.previewAs.deniedFields).toEqual(expect.arrayContaining(['Query.webhookEvents', 'User.phone']));
    expect(data.previewAs.dependingFields).toContain('User.email');
    expect(data.previewAs.scopes).not.toContain('mrr:read');
  });

  test('of a role that may more than the viewer ever could is refused', async () => {
    const boss = await staff('admin');
    expect((await run(boss, preview, { roles: ['admin'] })).code).toBeUndefined();
    expect((await run(boss, preview, { roles: ['super_admin'] })).code).toBe('FORBIDDEN');
    expect((await run(boss, preview, { roles: ['support', 'user_manager'] })).code).toBeUndefined();
    expect((await run(await staff('support'), preview, { roles: ['qa'] })).code).toBe('FORBIDDEN');
    expect((await run(ada, preview, { roles: ['king'] })).extensions).toMatchObject({ field: 'roleNames' });
    expect((await run(ada, preview, { roles: ['qa'], operation: '{ nonsense }' })).extensions).toMatchObject({
      field: 'operation',
    });
  });
});
