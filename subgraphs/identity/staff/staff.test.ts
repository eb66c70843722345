import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

const everything = `id name email tier roles { name } status notes secondFactor sessions { id } elevations { id } lastSeen created`;
const one = `query ($id: ID!) { staffMember(id: $id) { ${everything} } }`;
const many = `query ($filter: StaffMemberFilter, $first: Int, $after: String, $offset: Int, $sort: StaffMemberSort) {
  staffMembers(filter: $filter, first: $first, after: $after, offset: $offset, sort: $sort) {
    nodes { id name } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`;
const suspend = `mutation ($input: SuspendStaffMemberInput!) { suspendStaffMember(input: $input) { staffMember { id status sessions { id } } } }`;
const reference =
  'query ($them: [_Any!]!) { _entities(representations: $them) { __typename ... on StaffMember { name } ... on Session { deviceName } } }';

let identity: IdentityUnderTest;
let superAdmin: StaffForTest;
beforeAll(async () => {
  identity = await identityUnderTest();
  superAdmin = await aStaffMember(identity.ownerUrl, { role: 'super_admin', name: 'Ada Lovelace' });
});
afterAll(() => identity.stop());

const staff = (role: string, more: { addOns?: string[]; name?: string } = {}) =>
  aStaffMember(identity.ownerUrl, { role, ...more });
const as = (person: StaffForTest) => identity.as(person.sessionId);
const codes = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (result.errors ?? []).map((error) => error.extensions.code);
const audited = (resourceId: string) =>
  identity.sql('select * from audit.admin_audit_log where resource_id = $1', [resourceId]);

describe('a staff member', () => {
  test('is seen whole by a super admin', async () => {
    const them = await identity.account({ role: 'support', addOns: ['user_manager'] });
    await identity.sql('update identity.staff_members set notes = $2 where user_id = $1', [
      them.staffId,
      'Back in May',
    ]);
    const { data, errors } = await as(superAdmin).run(one, { id: them.staffId });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      staffMember: {
        id: them.staffId,
        name: them.name,
        email: them.email,
        tier: 'support',
        roles: [{ name: 'support' }, { name: 'user_manager' }],
        status: 'ACTIVE',
        notes: 'Back in May',
        secondFactor: 'ENROLLED',
        sessions: [{ id: them.sessionId }],
        elevations: [],
        lastSeen: null,
        created: expect.stringMatching(/Z$/),
      },
    });
  });

  test('is a name to their colleagues in support and quality assurance', async () => {
    const them = await staff('support');
    for (const role of ['support', 'qa']) {
      const { data, errors } = await as(await staff(role)).run(one, { id: them.staffId });
      expect(data).toEqual({
        staffMember: {
          ...{ id: them.staffId, name: them.name, created: expect.any(String) },
          ...{
            email: null,
            tier: null,
            roles: null,
            status: null,
            notes: null,
            secondFactor: null,
            sessions: null,
            elevations: null,
            lastSeen: null,
          },
        },
      });
      expect(errors?.map((error) => [error.extensions.field, error.extensions.code]).sort()).toEqual(
        ['elevations', 'email', 'lastSeen', 'notes', 'roles', 'secondFactor', 'sessions', 'status', 'tier'].map(
          (field) => [`StaffMember.${field}`, 'FORBIDDEN'],
        ),
      );
    }
  });

  test('has tier and factor for an admin, but neither address, devices nor notes', async () => {
    const them = await staff('support');
    const { data, errors } = await as(await staff('admin')).run(one, { id: them.staffId });
    expect(data).toMatchObject({
      staffMember: {
        tier: 'support',
        status: 'ACTIVE',
        secondFactor: 'MISSING',
        email: null,
        sessions: null,
        notes: null,
      },
    });
    expect(errors?.map((error) => error.extensions.field).sort()).toEqual([
      'StaffMember.email',
      'StaffMember.notes',
      'StaffMember.sessions',
    ]);
  });

  test('sees all of oneself but the notes', async () => {
    for (const role of ['admin', 'support', 'qa']) {
      const me = await staff(role);
      const { data, errors } = await as(me).run(one, { id: me.staffId });
      expect(data).toMatchObject({
        staffMember: {
          email: me.email,
          tier: role,
          roles: [{ name: role }],
          status: 'ACTIVE',
          secondFactor: 'MISSING',
          sessions: [{ id: me.sessionId }],
          notes: null,
        },
      });
      expect(errors?.map((error) => error.extensions.field)).toEqual(['StaffMember.notes']);
    }
  });

  test('that is none is not found', async () => {
    for (const id of [newId('StaffMember'), newId('Session'), superAdmin.sessionId, 'x', '']) {
      const result = await as(superAdmin).run(one, { id });
      expect(result.data).toEqual({ staffMember: null });
      expect(codes(result)).toEqual(['NOT_FOUND']);
    }
  });

  test('that was deleted is not found', async () => {
    const them = await staff('support');
    await identity.sql('update identity.users set deleted = clock_timestamp() where id = $1', [them.staffId]);
    expect(codes(await as(superAdmin).run(one, { id: them.staffId }))).toEqual(['NOT_FOUND']);
  });

  test('is found by reference, and what is no reference of ours is null', async () => {
    const them = await staff('support');
    const me = await staff('qa');
    const { data } = await as(me).run(reference, {
      them: [
        { __typename: 'StaffMember', id: them.staffId },
        { __typename: 'StaffMember', id: newId('StaffMember') },
        { __typename: 'StaffMember', id: 'x' },
        { __typename: 'Session', id: me.sessionId },
        { __typename: 'Session', id: them.sessionId },
      ],
    });
    expect(data).toEqual({
      _entities: [
        { __typename: 'StaffMember', name: them.name },
        null,
        null,
        { __typename: 'Session', deviceName: 'Test device' },
        null,
      ],
    });
  });
});

describe('the list of staff', () => {
  let listed: IdentityUnderTest;
  let reader: StaffForTest;
  beforeAll(async () => {
    listed = await identityUnderTest();
    for (const name of ['Cleo Diaz', 'Bob Carver', 'Ann 100% Baker', 'Ann Baker'])
      await aStaffMember(listed.ownerUrl, { role: 'support', name });
    reader = await aStaffMember(listed.ownerUrl, { role: 'admin', name: 'Zoe Adams' });
  });
  afterAll(() => listed.stop());
  type Page = {
    staffMembers: {
      nodes: { name: string }[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const read = async (variables: Record<string, unknown>) =>
    (await listed.as(reader.sessionId).run(many, variables)).data as Page;
  const names = ({ staffMembers }: Page) => staffMembers.nodes.map((node) => node.name);

  test('goes by name and in pages', async () => {
    const first = await read({ first: 2 });
    expect(names(first)).toEqual(['Ann 100% Baker', 'Ann Baker']);
    expect(first.staffMembers).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const second = await read({ first: 3, after: first.staffMembers.pageInfo.endCursor });
    expect(names(second)).toEqual(['Bob Carver', 'Cleo Diaz', 'Zoe Adams']);
    expect(second.staffMembers.pageInfo.hasNextPage).toBe(false);
    expect(names(await read({ first: 1, offset: 3 }))).toEqual(['Cleo Diaz']);
  });

  test('finds any part of a name, as it is written', async () => {
    expect(names(await read({ filter: { name: 'bAKER' } }))).toEqual(['Ann 100% Baker', 'Ann Baker']);
    expect(names(await read({ filter: { name: '0%' } }))).toEqual(['Ann 100% Baker']);
    expect(names(await read({ filter: { name: '_' } }))).toEqual([]);
  });

  test('finds any part of an address for whoever may read it; for anybody else, their own alone', async () => {
    const [ann, agent] = [
      await aStaffMember(listed.ownerUrl, { role: 'admin', name: 'Ann Mail', email: 'ann.mail@penguinmails.example' }),
      await aStaffMember(listed.ownerUrl, {
        role: 'support',
        name: 'Kit Mail',
        email: 'kit.mail@penguinmails.example',
      }),
    ];
    const found = async (who: StaffForTest, email: string) => {
      const query = 'query($filter: StaffMemberFilter) { staffMembers(filter: $filter) { nodes { name } } }';
      const { data } = await listed.as(who.sessionId).run(query, { filter: { email } });
      return (data as { staffMembers: { nodes: { name: string }[] } }).staffMembers.nodes.map(({ name }) => name);
    };
    const boss = await aStaffMember(listed.ownerUrl, { role: 'super_admin' });
    expect(await found(boss, 'Mail@PENGUIN')).toEqual(['Ann Mail', 'Kit Mail']);
    expect(await found(ann, 'mail@penguin')).toEqual(['Ann Mail']);
    expect(await found(agent, ann.email)).toEqual([]);
    // They are not among those whom the other tests count.
    await listed.sql('update identity.users set deleted = clock_timestamp() where id = any ($1)', [
      [ann, agent, boss].map(({ staffId }) => staffId),
    ]);
  });

  test('is narrowed by status and by role, and ordered from both ends', async () => {
    expect(names(await read({ filter: { role: ['admin', 'user_manager'], status: ['ACTIVE'] } }))).toEqual([
      'Zoe Adams',
    ]);
    expect(names(await read({ filter: { status: ['SUSPENDED'] } }))).toEqual([]);
    const down = await read({ first: 2, sort: { field: 'NAME', direction: 'DESC' } });
    expect(names(down)).toEqual(['Zoe Adams', 'Cleo Diaz']);
    const newest = await read({ first: 2, sort: { field: 'CREATED', direction: 'DESC' } });
    expect(names(newest)).toEqual(['Zoe Adams', 'Ann Baker']);
  });

  test('does not tell by its filters what it does not show', async () => {
    const agent = listed.as((await aStaffMember(listed.ownerUrl, { role: 'support', name: 'Ann Agent' })).sessionId);
    const { data } = await agent.run(many, { filter: { role: ['support', 'admin'], status: ['ACTIVE'] } });
    expect(names(data as Page)).toEqual(['Ann Agent']);
    await listed.sql("update identity.users set deleted = clock_timestamp() where name = 'Ann Agent'");
  });

  test('says one error for a field of many rows that are not the viewer’s', async () => {
    const { data, errors } = await listed.as(reader.sessionId).run('{ staffMembers { nodes { name email } } }');
    const emails = (data as { staffMembers: { nodes: { email: string | null }[] } }).staffMembers.nodes.map(
      (node) => node.email,
    );
    expect(emails).toEqual([null, null, null, null, reader.email]);
    expect(errors?.map((error) => error.extensions)).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', field: 'StaffMember.email', count: 4 }),
    ]);
  });

  test('costs the same few queries however many there are', async () => {
    // Somebody for whom no field is denied: each field's loader runs, however few rows there are.
    const all = await aStaffMember(listed.ownerUrl, { role: 'super_admin', name: 'Zoe Zander' });
    const queries = async (first: number) => {
      const seen: string[] = [];
      const createQueryRunner = listed.source.createQueryRunner.bind(listed.source);
      listed.source.createQueryRunner = (mode) => {
        const runner = createQueryRunner(mode);
        const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
        runner.query = ((...args: unknown[]) => {
          seen.push(String(args[0]));
          return query(...args);
        }) as typeof runner.query;
        return runner;
      };
      await listed.as(all.sessionId).run(`{ staffMembers(first: ${first}) { totalCount nodes { ${everything} } } }`);
      listed.source.createQueryRunner = createQueryRunner;
      return seen.length;
    };
    expect(await queries(5)).toBe(await queries(2));
  });

  test('is not for tokens, nor for nobody', async () => {
    expect(codes(await listed.as(null).run('{ staffMembers { nodes { id } } }'))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('suspending', () => {
  test('ends status, sessions and elevations at once, and is recorded with both values and the reason', async () => {
    const them = await staff('support');
    await identity.sql(
      `insert into identity.elevations (id, user_id, permissions, reason, expires) values ($1, $2, '{users:read}', 'r', clock_timestamp() + interval '1 hour')`,
      [newId('Elevation'), them.staffId],
    );
    const { data, errors } = await as(superAdmin).run(suspend, {
      input: { staffMemberId: them.staffId, reason: 'Left the company' },
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      suspendStaffMember: { staffMember: { id: them.staffId, status: 'SUSPENDED', sessions: [] } },
    });
    expect(codes(await as(them).run('{ viewer { kind } }'))).toEqual(['UNAUTHENTICATED']);
    expect(await audited(them.staffId)).toMatchObject([
      {
        action: 'staff.suspended',
        actor_id: superAdmin.staffId,
        old_values: { status: 'ACTIVE' },
        new_values: { status: 'SUSPENDED', sessionsEnded: 1, elevationsEnded: 1 },
        notes: 'Left the company',
      },
    ]);
    expect(
      codes(await as(superAdmin).run(suspend, { input: { staffMemberId: them.staffId, reason: 'again' } })),
    ).toEqual(['CONFLICT']);
  });

  test('is for super admins', async () => {
    const them = await staff('support');
    for (const role of ['admin', 'support', 'qa']) {
      const result = await as(await staff(role)).run(suspend, { input: { staffMemberId: them.staffId, reason: 'x' } });
      expect(codes(result)).toEqual(['FORBIDDEN']);
    }
    expect((await as(them).run('{ viewer { kind } }')).errors).toBeUndefined();
    expect(await audited(them.staffId)).toEqual([]);
  });

  test('wants a reason, somebody who is there, and not oneself', async () => {
    const them = await staff('support');
    const missing = await as(superAdmin).run(suspend, { input: { staffMemberId: them.staffId, reason: '  ' } });
    expect(missing.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    for (const staffMemberId of [newId('StaffMember'), superAdmin.sessionId, 'x']) {
      expect(codes(await as(superAdmin).run(suspend, { input: { staffMemberId, reason: 'why' } }))).toEqual([
        'NOT_FOUND',
      ]);
    }
    expect(
      codes(await as(superAdmin).run(suspend, { input: { staffMemberId: superAdmin.staffId, reason: 'why' } })),
    ).toEqual(['CONFLICT']);
    expect(await audited(them.staffId)).toEqual([]);
    expect(await audited(superAdmin.staffId)).toEqual([]);
  });

  test('one super admin stays, also when two suspend each other at the same moment', async () => {
    const alone = await identityUnderTest();
    try {
      const pair = await Promise.all([1, 2].map(() => aStaffMember(alone.ownerUrl, { role: 'super_admin' })));
      const [a, b] = pair as [StaffForTest, StaffForTest];
      const [ab, ba] = await Promise.all([
        alone.as(a.sessionId).run(suspend, { input: { staffMemberId: b.staffId, reason: 'a b' } }),
        alone.as(b.sessionId).run(suspend, { input: { staffMemberId: a.staffId, reason: 'b a' } }),
      ]);
      expect([...codes(ab), ...codes(ba)]).toHaveLength(1);
      const active = await alone.sql(`select user_id from identity.staff_members where status = 'ACTIVE'`);
      expect(active).toHaveLength(1);
    } finally {
      await alone.stop();
    }
  });
});
