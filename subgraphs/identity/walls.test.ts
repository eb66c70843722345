import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../e2e/support/identity.js';
import { aStaffMember, type StaffForTest } from '../../e2e/support/people.js';
import { asSystem, asViewer } from '../kit/transaction.js';

const client = { ipAddress: null, userAgent: null };
const shutToPeople = [
  'credentials',
  'sign_in_challenges',
  'sign_in_attempts',
  'invitations',
  'recovery_codes',
  'passkeys',
  'passkey_challenges',
  'external_identities',
  'known_places',
];

let identity: IdentityUnderTest;
let people: Record<'super_admin' | 'admin' | 'support' | 'qa', StaffForTest>;
beforeAll(async () => {
  identity = await identityUnderTest({ withoutShield: true });
  const make = (role: string) => aStaffMember(identity.ownerUrl, { role });
  const [super_admin, admin, support, qa] = await Promise.all(['super_admin', 'admin', 'support', 'qa'].map(make));
  people = { super_admin, admin, support, qa } as typeof people;
  await identity.account({ role: 'support' });
  await identity.sql(`update identity.staff_members set notes = 'a note'`);
});
afterAll(() => identity.stop());

/** What the service's own login role reads when this person asks: no shield, no row guard. */
const inDatabase = <Row>(person: StaffForTest | null, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  asViewer(
    identity.source,
    {
      kind: person ? 'STAFF' : 'NOBODY',
      subject: person?.sessionId ?? null,
      client,
      requestId: 'walls',
      readOnly: false,
    },
    (tx) => tx.query<Row>(sql, parameters),
  );

describe('Postgres alone', () => {
  test('keeps addresses to whoever may read them, and one’s own', async () => {
    const everybody = await identity.sql('select 1 from identity.users_personal');
    expect(await inDatabase(people.super_admin, 'select email from identity.users_personal')).toHaveLength(
      everybody.length,
    );
    for (const role of ['admin', 'support', 'qa'] as const) {
      expect(await inDatabase(people[role], 'select user_id, email from identity.users_personal')).toEqual([
        { user_id: people[role].staffId, email: people[role].email },
      ]);
    }
    expect(await inDatabase(null, 'select email from identity.users_personal')).toEqual([]);
  });

  test('keeps tier, status and add-ons from support and quality assurance', async () => {
    for (const role of ['support', 'qa'] as const) {
      expect(await inDatabase(people[role], 'select user_id from identity.staff_members')).toEqual([
        { user_id: people[role].staffId },
      ]);
    }
    expect((await inDatabase(people.admin, 'select user_id from identity.staff_members')).length).toBeGreaterThan(3);
  });

  test('keeps sessions to their owner and to super admins', async () => {
    for (const role of ['admin', 'support', 'qa'] as const) {
      expect(await inDatabase(people[role], 'select id from identity.sessions')).toEqual([
        { id: people[role].sessionId },
      ]);
    }
    expect((await inDatabase(people.super_admin, 'select id from identity.sessions')).length).toBeGreaterThan(3);
    expect(await inDatabase(null, 'select id from identity.sessions')).toEqual([]);
  });

  test('gives notes through the function that asks, and not otherwise', async () => {
    const all = 'select notes from identity.staff_notes((select array_agg(id) from identity.users))';
    expect((await inDatabase(people.super_admin, all)).length).toBeGreaterThan(3);
    for (const role of ['admin', 'support', 'qa'] as const) expect(await inDatabase(people[role], all)).toEqual([]);
    await expect(inDatabase(people.super_admin, 'select notes from identity.staff_members')).rejects.toThrow(
      'permission denied',
    );
    await expect(inDatabase(people.super_admin, 'select * from identity.staff_members')).rejects.toThrow(
      'permission denied',
    );
  });

  test('shows what proves somebody to nobody, and hashes of tokens not even to Rookery', async () => {
    for (const table of shutToPeople) {
      expect(await inDatabase(people.super_admin, `select 1 from identity.${table}`)).toEqual([]);
    }
    for (const table of ['sessions', 'api_tokens']) {
      const read = asSystem(identity.source, 'test', { client, requestId: 'walls' }, (tx) =>
        tx.query(`select token_hash from identity.${table}`),
      );
      await expect(read).rejects.toThrow('permission denied');
    }
  });

  test('lets nobody begin a session, set a password or raise themselves', async () => {
    const { staffId } = people.admin;
    await expect(
      inDatabase(people.admin, `insert into identity.credentials (user_id, password_hash) values ($1, 'x')`, [staffId]),
    ).rejects.toThrow('row-level security');
    await expect(
      inDatabase(
        people.admin,
        `insert into identity.sessions (id, user_id, token_hash, device_name, browser, role_ids, expires, idle_expires, idle_seconds)
         values (gen_random_uuid(), $1, sha256('x'), 'd', 'b', '{}', now() + interval '1 hour', now() + interval '1 hour', 60)`,
        [staffId],
      ),
    ).rejects.toThrow('row-level security');
    await expect(inDatabase(people.admin, 'update identity.staff_members set role_id = role_id')).rejects.toThrow(
      'permission denied',
    );
    await expect(
      inDatabase(
        people.admin,
        'insert into identity.staff_member_roles select user_id, role_id from identity.staff_members',
      ),
    ).rejects.toThrow('permission denied');
    await expect(inDatabase(people.super_admin, 'delete from identity.staff_role_permissions')).rejects.toThrow(
      'permission denied',
    );
    await expect(inDatabase(people.super_admin, `update identity.sessions set expires = 'infinity'`)).rejects.toThrow(
      'permission denied',
    );
    const suspended = await inDatabase(
      people.admin,
      `update identity.staff_members set status = 'SUSPENDED' returning user_id`,
    );
    expect(suspended).toEqual([]);
  });

  test('lets people end their own sessions only', async () => {
    const other = await aStaffMember(identity.ownerUrl, { role: 'support' });
    const ended = await inDatabase(
      people.support,
      'update identity.sessions set revoked = clock_timestamp() where id = $1 returning id',
      [other.sessionId],
    );
    expect(ended).toEqual([]);
  });

  test('shows nothing to a connection where nobody has entered', async () => {
    for (const table of ['users', 'users_personal', 'sessions', 'staff_roles', 'permissions', ...shutToPeople]) {
      expect(await identity.source.query(`select 1 from identity.${table}`)).toEqual([]);
    }
  });

  test('holds every table of identity behind forced row-level security', async () => {
    const open = await identity.sql(
      `select relname from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r' and relname <> 'migrations'
         and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});

describe('with the shield switched off', () => {
  const fields =
    'query ($id: ID!) { staffMember(id: $id) { name email tier status notes secondFactor sessions { id } } }';

  test('notes and the rest of a colleague stay shut all the same', async () => {
    for (const role of ['support', 'qa'] as const) {
      const { data } = await identity.as(people[role].sessionId).run(fields, { id: people.admin.staffId });
      expect(data).toEqual({
        staffMember: {
          name: people.admin.name,
          email: null,
          tier: null,
          status: null,
          notes: null,
          secondFactor: null,
          sessions: null,
        },
      });
    }
  });

  test('nobody reads anything', async () => {
    const { data } = await identity
      .as(null)
      .run(
        '{ staffMembers { nodes { id } } roles { name } permissions { name } permissionMatrix { role } sessions { id } }',
      );
    expect(data).toEqual({
      staffMembers: { nodes: [] },
      roles: [],
      permissions: [],
      permissionMatrix: [],
      sessions: [],
    });
  });

  test('suspending somebody still fails in Postgres', async () => {
    const { errors } = await identity
      .as(people.admin.sessionId)
      .run('mutation ($input: SuspendStaffMemberInput!) { suspendStaffMember(input: $input) { staffMember { id } } }', {
        input: { staffMemberId: people.qa.staffId, reason: 'x' },
      });
    expect(errors).toHaveLength(1);
    expect(
      await identity.sql('select status from identity.staff_members where user_id = $1', [people.qa.staffId]),
    ).toEqual([{ status: 'ACTIVE' }]);
    expect(await identity.audited('staff.suspended')).toEqual([]);
  });
});
