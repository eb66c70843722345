import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Rookery } from '../host/rookery.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { type AccountForTest, anAccount, type StaffForTest } from './support/people.js';
import { aRookery, type Caller, callerAt, type RunningRookery } from './support/rookery.js';
import { aSecondGateway } from './support/second-gateway.js';

/** Two journeys over two gateways on one database: what somebody asks for at one, somebody else decides at the other. */
let first: RunningRookery;
let second: Rookery;
let ada: StaffForTest;
let grace: StaffForTest;
let boss: StaffForTest;
let tenant: string;
let user: string;

beforeAll(async () => {
  first = await aRookery();
  second = await aSecondGateway(first);
  [ada, grace] = [await first.staff({ role: 'super_admin' }), await first.staff({ role: 'super_admin' })];
  boss = await first.staff({ role: 'admin' });
  const [row] = await sql<{ tenant_id: string; user_id: string }>(
    `select m.tenant_id, m.user_id from tenants.tenant_users m join tenants.tenants t on t.id = m.tenant_id
     join tenants.users u on u.id = m.user_id
     join tenants.user_contact_personal c on c.user_id = m.user_id and c.phone is not null
     where t.environment = 'PRODUCTION' and cardinality(u.tenant_ids) = 1 order by m.user_id limit 1`,
  );
  tenant = row?.tenant_id ?? '';
  user = row?.user_id ?? '';
}, 60_000);

afterAll(async () => {
  await second?.stop();
  await first?.stop();
});

const sql = <Row>(text: string, parameters: unknown[] = []) =>
  asMaintenance(first.ownerUrl, async (client) => (await client.query(text, parameters)).rows as Row[]);

type Gateway = 'first' | 'second';
const both = ['first', 'second'] as const;
const at = (gateway: Gateway, who: { cookie: string }): Caller =>
  callerAt(gateway === 'first' ? first.url : second.url, { cookie: who.cookie });

async function does(gateway: Gateway, who: { cookie: string }, field: string, input: object, payload: string) {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${field}(input: $input) { ${payload} } }`;
  const { data, errors = [] } = await at(gateway, who).run(mutation, { input });
  return { payload: data?.[field], code: errors[0]?.extensions.code };
}

const request = 'request { id state version elevation { id } }';
const approve = (gateway: Gateway, who: { cookie: string }, requestId: string, more: object = {}) =>
  does(gateway, who, 'approveRequest', { requestId, ...more }, request);

interface Recorded {
  action: string;
  actor_id: string;
  old_values: Record<string, unknown>;
  new_values: Record<string, unknown>;
}

/** What the audit trail holds about a thing, oldest first. */
const trailOf = (resourceId: string) =>
  sql<Recorded>('select * from audit.admin_audit_log where resource_id = $1 order by id', [resourceId]);
const lastOf = async (resourceId: string) => (await trailOf(resourceId)).at(-1);

/** Signs in with password and code at a gateway; gives the cookie. */
async function signIn(gateway: Gateway, { email, password, totpSecret }: AccountForTest): Promise<{ cookie: string }> {
  const nobody = callerAt(gateway === 'first' ? first.url : second.url, {});
  const { data } = await nobody.run('mutation ($input: SignInInput!) { signIn(input: $input) { challenge } }', {
    input: { email, password, deviceName: 'Laptop' },
  });
  const input = { challenge: data.signIn.challenge, code: generateSync({ secret: totpSecret ?? '' }) };
  const answer = await nobody.send({
    query: 'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { session { id } } }',
    variables: { input },
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('rookery_session='));
  return { cookie: cookie?.split(';')[0] ?? '' };
}

const anAgent = () => anAccount(first.ownerUrl, { role: 'support', encryptionKey: first.keys.factorKey });
const scopesOf = async (gateway: Gateway, who: { cookie: string }): Promise<string[]> =>
  (await at(gateway, who).run('{ viewer { scopes } }')).data.viewer.scopes;

describe('a promotion', () => {
  const added = 'users:ban';
  const wish = (staffMemberId: string) => ({ staffMemberId, roleName: 'user_manager', reason: 'Takes over the bans' });

  test('is asked for by one super admin, approved by another elsewhere, and had from the next sign-in on', async () => {
    const agent = await anAgent();
    const asked = await does('first', ada, 'assignRole', wish(agent.staffId), request);
    expect(asked.payload.request).toMatchObject({ state: 'PENDING', version: 1 });
    const { id } = asked.payload.request;

    expect((await approve('second', ada, id, { version: 1 })).code).toBe('FORBIDDEN');
    expect(await lastOf(id)).toMatchObject({
      action: 'request.refused',
      actor_id: ada.staffId,
      new_values: { refused: 'FORBIDDEN', requesterId: ada.staffId },
    });
    // Admins are not told of it, and cannot decide it.
    expect((await approve('second', boss, id)).code).toBe('NOT_FOUND');

    expect((await approve('second', grace, id, { version: 1 })).payload.request.state).toBe('APPLIED');
    for (const gateway of both) expect(await scopesOf(gateway, agent)).not.toContain(added);
    const again = await signIn('second', agent);
    for (const gateway of both) expect(await scopesOf(gateway, again)).toContain(added);

    const [given] = await trailOf(agent.staffId);
    expect(given).toMatchObject({
      action: 'role.assigned',
      old_values: { addOns: [] },
      new_values: { addOns: ['user_manager'], requesterId: ada.staffId, approverIds: [grace.staffId] },
    });
  }, 30_000);

  test('that is edited after it was approved has to be approved again', async () => {
    const agent = await anAgent();
    const { id } = (await does('first', ada, 'assignRole', wish(agent.staffId), request)).payload.request;
    expect((await approve('second', grace, id, { version: 1, later: true })).payload.request.state).toBe('APPROVED');
    const edit = { requestId: id, version: 1, input: { staffMemberId: agent.staffId, roleName: 'admin' } };
    expect((await does('first', ada, 'editRequest', edit, request)).payload.request).toMatchObject({
      state: 'PENDING',
      version: 2,
    });
    expect(await lastOf(id)).toMatchObject({
      action: 'request.edited',
      old_values: { version: 1, state: 'APPROVED', approverIds: [grace.staffId] },
      new_values: { version: 2, state: 'PENDING', approverIds: [], input: { roleName: 'admin' } },
    });
    expect((await does('second', ada, 'applyRequest', { requestId: id }, request)).code).toBe('CONFLICT');
    expect(await lastOf(id)).toMatchObject({ action: 'request.refused', new_values: { refused: 'CONFLICT' } });
    // Whoever had read the first version does not approve the second one by it.
    expect((await approve('second', grace, id, { version: 1 })).code).toBe('CONFLICT');
    expect(await lastOf(id)).toMatchObject({ action: 'request.refused', actor_id: grace.staffId });
    expect((await trailOf(agent.staffId)).map(({ action }) => action)).toEqual([]);
  }, 30_000);

  test('approved by somebody who was demoted since waits for somebody else', async () => {
    const agent = await anAgent();
    const hopper = await first.staff({ role: 'super_admin' });
    const { id } = (await does('first', ada, 'assignRole', wish(agent.staffId), request)).payload.request;
    expect((await approve('second', hopper, id, { later: true })).payload.request.state).toBe('APPROVED');
    const demotion = { staffMemberId: hopper.staffId, reason: 'Moves to another team' };
    await does('second', grace, 'removeAllRoles', demotion, 'staffMember { id }');
    expect((await does('first', ada, 'applyRequest', { requestId: id }, request)).code).toBe('CONFLICT');
    expect(await lastOf(id)).toMatchObject({
      action: 'request.waits_again',
      actor_id: ada.staffId,
      old_values: { state: 'APPROVED', approverIds: [hopper.staffId] },
      new_values: { refused: 'CONFLICT' },
    });
    for (const gateway of both) {
      const { code } = await approve(gateway, hopper, id);
      expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(code);
    }
    expect((await approve('second', grace, id)).payload.request.state).toBe('APPLIED');
  }, 30_000);
});

describe('an elevation', () => {
  const question = 'query CallBack($id: ID!) { user(id: $id) { id phone } }';
  const phoneOf = async (gateway: Gateway, who: { cookie: string }) => {
    const { data, errors = [] } = await at(gateway, who).run(question, { id: user });
    return { phone: data?.user?.phone ?? null, code: errors[0]?.extensions.code };
  };
  const wish = { scopes: ['user-phone:read', 'user-login-ip:read'], minutes: 30, reason: 'A call', ticket: 'OPS-1' };
  const denied = { phone: null, code: 'FORBIDDEN' };
  const shown = { phone: expect.stringMatching(/\d/), code: undefined };

  /** The last thing that somebody was shown, or was not. */
  const lastReceiptOf = async (staffId: string) =>
    (
      await sql<{ decision: string; elevation_ids: string[] }>(
        'select decision, elevation_ids from audit.access_receipts where actor_id = $1 order by time desc, id desc limit 1',
        [staffId],
      )
    )[0];

  async function lent(gateway: Gateway): Promise<{ sam: StaffForTest; requestId: string; elevationId: string }> {
    const sam = await first.staff({ role: 'support', opened: [tenant] });
    const asked = await does('first', sam, 'requestElevation', wish, request);
    const requestId = asked.payload.request.id;
    const approved = await approve(gateway, boss, requestId, { version: 1 });
    return { sam, requestId, elevationId: approved.payload.request.elevation.id };
  }

  test('is asked for at one gateway, approved at the other, used at both, and ended early by its approver', async () => {
    const sam = await first.staff({ role: 'support', opened: [tenant] });
    for (const gateway of both) expect(await phoneOf(gateway, sam)).toEqual(denied);
    const { id } = (await does('first', sam, 'requestElevation', wish, request)).payload.request;
    // Support decides nothing at all, so this is the gateway's own refusal: a receipt of what was denied.
    expect((await approve('second', sam, id)).code).toBe('FORBIDDEN');
    expect(await lastReceiptOf(sam.staffId)).toMatchObject({ decision: 'DENIED' });

    const approved = await approve('second', boss, id, { version: 1 });
    const elevationId = approved.payload.request.elevation.id;
    for (const gateway of both) expect(await phoneOf(gateway, sam)).toEqual(shown);
    expect(await lastReceiptOf(sam.staffId)).toMatchObject({ decision: 'ALLOWED', elevation_ids: [elevationId] });

    const ended = await does('first', boss, 'endElevation', { elevationId }, 'elevation { ended endable }');
    expect(ended.payload.elevation).toEqual({ ended: expect.stringMatching(/Z$/), endable: false });
    for (const gateway of both) expect(await phoneOf(gateway, sam)).toEqual(denied);
    expect(await lastReceiptOf(sam.staffId)).toMatchObject({ decision: 'PARTIAL', elevation_ids: [] });

    const { data } = await at('second', boss).run(
      'query ($id: ID!) { elevation(id: $id) { scopes used uses { kind what scopes } holder { id } approver { id } } }',
      { id: elevationId },
    );
    const use = { kind: 'READ', what: 'CallBack', scopes: ['user-phone:read'] };
    expect(data.elevation).toEqual({
      scopes: [...wish.scopes].sort(),
      used: ['user-phone:read'],
      uses: [use, use],
      holder: { id: sam.staffId },
      approver: { id: boss.staffId },
    });
    expect((await trailOf(elevationId)).map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ['elevation.granted', boss.staffId],
      ['elevation.ended', boss.staffId],
    ]);
  }, 30_000);

  test('is not made longer by asking again while it is in force', async () => {
    const { sam } = await lent('second');
    for (const gateway of both)
      expect((await does(gateway, sam, 'requestElevation', { ...wish, minutes: 480 }, request)).code).toBe('CONFLICT');
    expect(await lastOf(sam.staffId)).toMatchObject({
      action: 'elevation.refused',
      actor_id: sam.staffId,
      new_values: { refused: 'CONFLICT', scopes: [...wish.scopes].sort() },
    });
  }, 30_000);

  test('gives nothing after its end, at either gateway, and what was tried is on record', async () => {
    const { sam, elevationId } = await lent('second');
    expect(await phoneOf('first', sam)).toEqual(shown);
    await sql('update identity.elevations set expires = clock_timestamp() where id = $1', [elevationId]);
    for (const gateway of both) expect(await phoneOf(gateway, sam)).toEqual(denied);
    expect(await lastReceiptOf(sam.staffId)).toMatchObject({ decision: 'PARTIAL', elevation_ids: [] });
    expect((await does('first', sam, 'endElevation', { elevationId }, 'elevation { id }')).code).toBe('CONFLICT');
  }, 30_000);

  test('is not ended, and not seen, by somebody whom it is none of the business of', async () => {
    const { elevationId } = await lent('first');
    const other = await first.staff({ role: 'support' });
    expect((await does('second', other, 'endElevation', { elevationId }, 'elevation { id }')).code).toBe('NOT_FOUND');
    const { errors } = await at('second', other).run('query ($id: ID!) { elevation(id: $id) { id } }', {
      id: elevationId,
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // An admin who did not approve it sees it, and may not end it: that is on record.
    const another = await first.staff({ role: 'admin' });
    const { data } = await at('first', another).run('query ($id: ID!) { elevation(id: $id) { endable } }', {
      id: elevationId,
    });
    expect(data.elevation.endable).toBe(false);
    expect((await does('first', another, 'endElevation', { elevationId }, 'elevation { id }')).code).toBe('FORBIDDEN');
    expect(await lastOf(elevationId)).toMatchObject({ action: 'elevation.refused', actor_id: another.staffId });
  }, 30_000);
});
