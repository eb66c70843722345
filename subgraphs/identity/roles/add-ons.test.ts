import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';

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

const reason = 'A team of its own';
const rolesNow = async () =>
  (await run(ada, '{ roles { id name description builtIn shipped permissions } }')).data.roles as {
    id: string;
    name: string;
    description: string;
    builtIn: boolean;
    shipped: boolean;
    permissions: string[];
  }[];
const create = (name: string, who = ada) =>
  does(who, 'createRole', { name, description: 'Looks after plans.', reason });
const made = async (name: string) => {
  await approve(grace, (await create(name)).request.id);
  return (await rolesNow()).find((role) => role.name === name)?.id ?? '';
};
const version = async () =>
  Number((await identity.sql<{ version: string }>('select version from audit.matrix_version'))[0]?.version);

describe('an add-on', () => {
  test('is made when another super admin approves, gives nothing, and is given something by a change of the matrix', async () => {
    const { request } = await create('plan_keeper');
    expect(request).toMatchObject({ kind: 'MUTATION', mutation: 'createRole', state: 'PENDING' });
    expect((await approve(ada, request.id)).code).toBe('FORBIDDEN');
    expect((await rolesNow()).map(({ name }) => name)).not.toContain('plan_keeper');
    await approve(grace, request.id);
    const role = (await rolesNow()).find(({ name }) => name === 'plan_keeper');
    expect(role).toMatchObject({ builtIn: false, shipped: false, permissions: [], description: 'Looks after plans.' });
    expect(await trailOf(role?.id ?? '')).toMatchObject([
      { action: 'role.created', new_values: { name: 'plan_keeper', approverIds: [grace.staffId] }, notes: reason },
    ]);
    const change = await does(ada, 'requestPermissionChange', {
      roleName: 'plan_keeper',
      add: [{ permission: 'usage:read', reach: 'OPENED' }],
      reason,
    });
    await approve(grace, change.request.id);
    expect((await rolesNow()).find(({ name }) => name === 'plan_keeper')?.permissions).toEqual(['usage:read']);
  });

  test('is called and described otherwise when another super admin approves', async () => {
    const id = await made('plan_reader');
    const input = { roleName: 'plan_reader', name: 'plan_viewer', description: 'Reads plans.', reason };
    await approve(grace, (await does(ada, 'updateRole', input)).request.id);
    expect((await rolesNow()).find((role) => role.id === id)).toMatchObject({
      name: 'plan_viewer',
      description: 'Reads plans.',
    });
    expect((await trailOf(id)).at(-1)).toMatchObject({
      action: 'role.updated',
      old_values: { name: 'plan_reader' },
      new_values: { name: 'plan_viewer' },
    });
  });

  test('is deleted at once, with what its holders had by it, and nothing that was asked for it comes afterwards', async () => {
    const id = await made('plan_tester');
    const sam = await staff('support', { addOns: ['plan_tester'] });
    const waiting = await does(ada, 'assignRole', { staffMemberId: grace.staffId, roleName: 'plan_tester', reason });
    const change = await does(ada, 'requestPermissionChange', {
      roleName: 'plan_tester',
      add: [{ permission: 'usage:read', reach: 'OPENED' }],
      reason,
    });
    const { payload } = await does(
      ada,
      'deleteRole',
      { roleName: 'plan_tester', reason },
      'role { name permissions } holders',
    );
    expect(payload).toEqual({ role: { name: 'plan_tester', permissions: [] }, holders: 1 });
    expect((await rolesNow()).map(({ name }) => name)).not.toContain('plan_tester');
    expect((await trailOf(id)).at(-1)).toMatchObject({
      action: 'role.deleted',
      actor_id: ada.staffId,
      old_values: { name: 'plan_tester', holderIds: [sam.staffId] },
      notes: reason,
    });
    expect(await identity.sql('select 1 from identity.staff_member_roles where role_id = $1', [id])).toEqual([]);
    const third = await staff('super_admin');
    expect((await approve(third, waiting.request.id)).code).toBe('BAD_USER_INPUT');
    expect((await approve(grace, change.request.id)).code).toBe('BAD_USER_INPUT');
    expect((await create('plan_tester')).code).toBe('CONFLICT');
  });

  test('that ceilings know by its name keeps it, and tiers stay as they are', async () => {
    for (const roleName of ['support', 'user_manager', 'sandbox_operator']) {
      expect((await does(ada, 'deleteRole', { roleName, reason }, 'holders')).code).toBe('CONFLICT');
      expect((await does(ada, 'updateRole', { roleName, name: 'helper', reason })).code).toBe('CONFLICT');
      const [row] = await identity.sql<{ id: string }>('select id from identity.staff_roles where name = $1', [
        roleName,
      ]);
      // Nobody stands there, so the database refuses as well.
      await expect(identity.sql('select identity.delete_role($1)', [row?.id])).rejects.toThrow('may not delete roles');
    }
  });

  test.each([
    ['a name with a space', { name: 'plan keeper' }, 'name'],
    ['the name of a kind of token', { name: 'partner' }, 'name'],
    ['nothing that it is for', { name: 'plan_writer', description: ' ' }, 'description'],
  ])('of %s is refused', async (_what, input, field) => {
    const answer = await does(ada, 'createRole', { description: 'Looks after plans.', reason, ...input });
    expect(answer).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(String(answer.extensions['field'])).toContain(field);
  });

  test('is for super admins, and leaves nothing where it is refused', async () => {
    const before = await rolesNow();
    for (const role of ['admin', 'support', 'qa']) {
      const who = await staff(role);
      expect((await create('plan_maker', who)).code).toBe('FORBIDDEN');
      expect((await does(who, 'updateRole', { roleName: 'plan_keeper', name: 'mine', reason })).code).toBe('FORBIDDEN');
      expect((await does(who, 'deleteRole', { roleName: 'plan_keeper', reason }, 'holders')).code).toBe('FORBIDDEN');
    }
    expect(
      (await does(ada, 'deleteRole', { roleName: 'plan_keeper', reason: ' ' }, 'holders')).extensions,
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'reason',
    });
    expect(await rolesNow()).toEqual(before);
  });
});

describe('every record of the audit trail', () => {
  const lastVersion = async () => {
    const [row] = await identity.sql<{ version: number }>(
      `select (metadata ->> 'matrixVersion')::int as version from audit.admin_audit_log order by id desc limit 1`,
    );
    return row?.version;
  };

  test('says which matrix was in force: a change counts once, and from its own record on', async () => {
    const before = await version();
    const remove = [
      { permission: 'usage:read', reach: 'OPENED' },
      { permission: 'cases:read', reach: 'OPENED' },
    ];
    const { request } = await does(ada, 'requestPermissionChange', { roleName: 'support', remove, reason });
    expect([await version(), await lastVersion()]).toEqual([before, before]);
    await approve(grace, request.id);
    expect([await version(), await lastVersion()]).toEqual([before + 1, before + 1]);
    await does(ada, 'deleteRole', { roleName: 'plan_viewer', reason }, 'holders');
    expect([await version(), await lastVersion()]).toEqual([before + 2, before + 2]);
    await does(ada, 'deleteRole', { roleName: 'support', reason }, 'holders');
    expect(await version()).toBe(before + 2);
  });
});
