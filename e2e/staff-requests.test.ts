import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aRookery, type Caller, type RunningRookery } from './support/rookery.js';

/** Requests, elevations and locking out through the gateway: cut, planned, and with receipts. */
let rookery: RunningRookery;
type Person = Awaited<ReturnType<RunningRookery['staff']>>;
let ada: Person;
let boss: Person;
let tenant: string;
let user: string;

beforeAll(async () => {
  rookery = await aRookery({ tenants: 30 });
  [ada, boss] = [await rookery.staff({ role: 'super_admin' }), await rookery.staff({ role: 'admin' })];
  const [row] = await sql<{ tenant_id: string; user_id: string }>(
    `select m.tenant_id, m.user_id from tenants.tenant_users m join tenants.tenants t on t.id = m.tenant_id
     join tenants.users u on u.id = m.user_id
     join tenants.user_contact_personal c on c.user_id = m.user_id and c.phone is not null where t.environment = 'PRODUCTION' and cardinality(u.tenant_ids) = 1 order by m.user_id limit 1`,
  );
  tenant = row?.tenant_id ?? '';
  user = row?.user_id ?? '';
}, 60_000);
afterAll(() => rookery?.stop());

const sql = <Row>(text: string, parameters: unknown[] = []) =>
  asMaintenance(rookery.ownerUrl, async (client) => (await client.query(text, parameters)).rows as Row[]);
const change = async (who: Caller, field: string, type: string, input: Record<string, unknown>, payload: string) => {
  const { data, errors = [] } = await who.run(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${payload} } }`,
    { input },
  );
  return { payload: data?.[field], error: errors[0]?.extensions, errors };
};
const phoneOf = async (who: Caller) => {
  const { data, errors = [] } = await who.run('query Phone($id: ID!) { user(id: $id) { id phone } }', { id: user });
  return { phone: data?.user?.phone ?? null, error: errors[0]?.extensions };
};

describe('an elevation through the gateway', () => {
  test('opens a field for its time, and the trail says what it was used for', async () => {
    const sam = await rookery.staff({ role: 'support', opened: [tenant] });
    expect((await phoneOf(sam)).error).toMatchObject({
      code: 'FORBIDDEN',
      canBeGivenBy: 'elevation',
      canBeRequested: false,
    });
    const wish = {
      scopes: ['user-phone:read', 'user-login-ip:read', 'test-data:read'],
      minutes: 60,
      reason: 'The customer asked to be called',
      ticket: 'OPS-1',
    };
    const asked = await change(sam, 'requestElevation', 'RequestElevationInput', wish, 'request { id state }');
    const requestId = asked.payload.request.id;
    const listed = await boss.run(
      '{ accessRequests(filter: { decidable: true }) { nodes { id requester { name } } } }',
    );
    expect(listed.data.accessRequests.nodes).toContainEqual({ id: requestId, requester: { name: sam.name } });
    const approved = await change(
      boss,
      'approveRequest',
      'ApproveRequestInput',
      { requestId },
      'request { state elevation { id } }',
    );
    expect(approved.payload.request.state).toBe('APPLIED');
    const { phone, error } = await phoneOf(sam);
    expect(error).toBeUndefined();
    expect(phone).toMatch(/\d/);
    const told = await boss.run(
      'query ($id: ID!) { accessRequest(id: $id) { elevation { scopes used uses { kind what scopes } } } }',
      { id: requestId },
    );
    expect(told.data.accessRequest.elevation).toEqual({
      scopes: [...wish.scopes].sort(),
      used: ['user-phone:read'],
      uses: [{ kind: 'READ', what: 'Phone', scopes: ['user-phone:read'] }],
    });
    const elevationId = approved.payload.request.elevation.id;
    expect(
      (await change(sam, 'endElevation', 'EndElevationInput', { elevationId }, 'elevation { ended }')).payload.elevation
        .ended,
    ).toMatch(/Z$/);
    expect((await phoneOf(sam)).error).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a request is found by its id by those who may see it', async () => {
    const sam = await rookery.staff({ role: 'support' });
    const wish = { scopes: ['user-phone:read'], minutes: 5, reason: 'A call' };
    const { payload } = await change(sam, 'requestElevation', 'RequestElevationInput', wish, 'request { id }');
    const node = '{ node(id: "ID") { ... on AccessRequest { state requester { name } } } }'.replace(
      'ID',
      payload.request.id,
    );
    for (const who of [sam, boss, ada])
      expect((await who.run(node)).data.node).toEqual({ state: 'PENDING', requester: { name: sam.name } });
    const other = await rookery.staff({ role: 'support' });
    expect((await other.run(node)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('locking out through the gateway', () => {
  test('shuts the very next request, and closes what was open', async () => {
    const sam = await rookery.staff({ role: 'support', opened: [tenant] });
    expect((await sam.run('{ viewer { openTenants { id } } }')).data.viewer.openTenants).toEqual([{ id: tenant }]);
    const input = { staffMemberId: sam.staffId, reason: 'A stolen laptop' };
    const done = await change(
      boss,
      'lockOutStaffMember',
      'LockOutStaffMemberInput',
      input,
      'staffMember { status } tenantsClosed sessionsEnded review { id }',
    );
    expect(done.payload).toMatchObject({
      staffMember: { status: 'SUSPENDED' },
      tenantsClosed: 1,
      sessionsEnded: 1,
      review: null,
    });
    expect(
      (await sam.run('{ viewer { kind } }')).errors?.[0]?.extensions.code ??
        (await sam.run('{ viewer { kind } }')).data.viewer.kind,
    ).toMatch(/UNAUTHENTICATED|NOBODY/);
    expect(
      await sql('select 1 from tenants.opened_tenants where staff_id = $1 and closed is null', [sam.staffId]),
    ).toEqual([]);
    const reviews = await ada.run('{ privilegeReviews(open: true) { kind subject { name } } }');
    expect(reviews.data.privilegeReviews).toContainEqual({ kind: 'LOCK_OUT', subject: { name: sam.name } });
  });
});

describe('cross-tenant access', () => {
  test('opens one more tenant than the limit, once somebody else has approved it, and that one alone', async () => {
    const rows = await sql<{ id: string }>(
      `select id from tenants.tenants where environment = 'PRODUCTION' and deleted is null order by id limit 7`,
    );
    const ids = rows.map(({ id }) => id);
    const sam = await rookery.staff({ role: 'support', opened: ids.slice(0, 5) });
    const open = (tenantId: string | undefined) =>
      change(
        sam,
        'openTenant',
        'OpenTenantInput',
        { tenantId, purpose: 'TROUBLESHOOTING', reason: 'Two customers, one fault' },
        'tenant { id }',
      );
    expect((await open(ids[5])).error).toMatchObject({
      code: 'TENANT_NOT_OPEN',
      reason: 'CROSS_TENANT',
      canBeRequested: true,
    });
    const wish = { tenantId: ids[5], reason: 'Two customers, one fault', ticket: 'OPS-9' };
    const { payload } = await change(
      sam,
      'requestCrossTenantAccess',
      'RequestCrossTenantAccessInput',
      wish,
      'request { id }',
    );
    const requestId = payload.request.id;
    expect(
      (await change(sam, 'approveRequest', 'ApproveRequestInput', { requestId }, 'request { id }')).error?.code,
    ).toBe('FORBIDDEN');
    expect((await open(ids[5])).error?.code).toBe('TENANT_NOT_OPEN');
    await change(boss, 'approveRequest', 'ApproveRequestInput', { requestId }, 'request { id }');
    expect((await open(ids[5])).error).toBeUndefined();
    expect((await open(ids[6])).error?.code).toBe('TENANT_NOT_OPEN');
  });
});
