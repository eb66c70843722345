import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateSync } from 'otplib';
import { type Rookery, startRookery } from '../host/rookery.js';
import { rootFolder } from '../schema/files.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { type AccountForTest, anAccount, openTenantFor } from './support/people.js';
import { aRookery, type Caller, callerAt, type RunningRookery } from './support/rookery.js';

/** Two journeys of colleagues over the API, with two gateways on one database: what one does, the other holds to at once. */
let first: RunningRookery;
let second: Rookery;
type Person = Awaited<ReturnType<RunningRookery['staff']>>;
let ada: Person;
let grace: Person;
let tenantId: string;

beforeAll(async () => {
  first = await aRookery({ tenants: 24 });
  second = await startRookery({
    databaseUrl: first.ownerUrl,
    keys: first.keys,
    session: { idleMinutes: 30, hours: 12 },
    poolSize: 4,
    port: 0,
    host: '127.0.0.1',
    consoleFolder: `${rootFolder}/web/dist`,
    logLevel: 'silent',
    trustProxy: false,
  });
  [ada, grace] = [await first.staff({ role: 'super_admin' }), await first.staff({ role: 'super_admin' })];
  tenantId = first.world.tenants.production[0] ?? '';
}, 60_000);
afterAll(async () => {
  await second?.stop();
  await first?.stop();
});

const sql = (text: string, parameters: unknown[] = []) =>
  asMaintenance(first.ownerUrl, (client) => client.query(text, parameters));
const change = async (who: Caller, field: string, input: Record<string, unknown>, payload: string) => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const { data, errors = [] } = await who.run(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${payload} } }`,
    { input },
  );
  return { payload: data?.[field], codes: errors.map((error) => error.extensions.code) };
};
/** The same person on both gateways. */
const onBoth = (headers: Record<string, string>) => [first.url, second.url].map((url) => callerAt(url, headers));
const isRefused = async (who: Caller) => {
  const { data, errors } = await who.run('{ tenants(first: 1) { nodes { id } } }');
  return !data?.tenants && errors?.[0]?.extensions.code === 'UNAUTHENTICATED';
};

/** Signs in from a device that keeps no cookie, so it is a new one each time; gives what the session's cookie header holds. */
async function signInFromANewDevice(who: AccountForTest): Promise<string> {
  await sql('update identity.credentials set totp_last_step = null where user_id = $1', [who.staffId]);
  const { payload } = await change(
    callerAt(second.url, {}),
    'signIn',
    { email: who.email, password: who.password, deviceName: 'Unknown laptop' },
    'challenge',
  );
  const answer = await callerAt(second.url, {}).send({
    query: 'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { session { id } } }',
    variables: { input: { challenge: payload.challenge, code: generateSync({ secret: who.totpSecret ?? '' }) } },
  });
  const cookies = answer.headers.getSetCookie();
  return cookies.find((cookie) => cookie.startsWith('rookery_session='))?.split(';')[0] ?? '';
}

test('a compromised colleague is locked out from the alert, everywhere, and the trail shows it', async () => {
  const sam = await anAccount(first.ownerUrl, { role: 'support', encryptionKey: first.keys.factorKey });
  const own = await signInFromANewDevice(sam);
  const intruder = await signInFromANewDevice(sam);
  await openTenantFor(first.ownerUrl, sam.staffId, tenantId);
  const lent = await change(
    callerAt(first.url, { cookie: own }),
    'requestElevation',
    { scopes: ['user-phone:read'], minutes: 60, reason: 'A call' },
    'request { id }',
  );
  await change(grace, 'approveRequest', { requestId: lent.payload.request.id }, 'request { id }');
  for (const who of onBoth({ cookie: intruder })) expect(await isRefused(who)).toBe(false);

  // The alert names the person, and locking them out is one call more.
  const open = await ada.run(
    '{ alerts(filter: { kinds: [NEW_DEVICE, NEW_NETWORK], acknowledged: false }) { nodes { id staffMember { id } } } }',
  );
  const alert = open.data.alerts.nodes.find(
    (one: { staffMember: { id: string } }) => one.staffMember?.id === sam.staffId,
  );
  const reason = 'A sign-in that they know nothing of';
  const { payload } = await change(
    ada,
    'lockOutStaffMember',
    { staffMemberId: alert.staffMember.id, reason },
    'staffMember { status } sessionsEnded tenantsClosed elevationsEnded review { id kind }',
  );
  expect(payload).toMatchObject({
    staffMember: { status: 'SUSPENDED' },
    ...{ sessionsEnded: 3, tenantsClosed: 1, elevationsEnded: 1 },
    review: { kind: 'LOCK_OUT' },
  });

  for (const cookie of [sam.cookie, own, intruder]) {
    for (const who of onBoth({ cookie })) expect(await isRefused(who)).toBe(true);
  }
  const wayIn = await change(
    callerAt(second.url, {}),
    'signIn',
    { email: sam.email, password: sam.password, deviceName: 'Unknown laptop' },
    'challenge',
  );
  expect(wayIn.codes).toEqual(['UNAUTHENTICATED']);

  const note = 'Their laptop was stolen';
  await change(ada, 'acknowledgeAlert', { alertId: alert.id, note }, 'alert { acknowledged }');
  const about = await callerAt(second.url, { cookie: grace.cookie }).run(
    `query ($id: String!, $staff: ID!) {
       auditEvents(filter: { resourceType: "StaffMember", resourceId: $id, action: ["staff.locked_out"] }) { nodes { notes actor { id } } }
       staffMember(id: $staff) { status sessions { id } elevations { ended } }
       alerts(filter: { staffMemberId: $staff, acknowledged: false, kinds: [NEW_DEVICE, NEW_NETWORK] }) { nodes { kind } } }`,
    { id: sam.staffId, staff: sam.staffId },
  );
  expect(about.data).toMatchObject({
    auditEvents: { nodes: [{ notes: reason, actor: { id: ada.staffId } }] },
    staffMember: { status: 'SUSPENDED', sessions: [], elevations: [{ ended: expect.stringMatching(/Z$/) }] },
    alerts: { nodes: [] },
  });
}, 60_000);

test('a leaver loses roles, account, sessions and tokens, and somebody else closes the review of their last 30 days', async () => {
  const boss = await first.staff({ role: 'admin', opened: [tenantId] });
  const wish = {
    ...{ kind: 'partner', name: 'Numbers for Acme', scopes: ['tenants:read'], tenantIds: [tenantId], days: 30 },
    reason: 'Their own dashboard',
  };
  const asked = await change(boss, 'requestToken', wish, 'request { id }');
  const requestId = asked.payload.request.id;
  await change(ada, 'approveRequest', { requestId, later: true }, 'request { state }');
  const applied = await change(boss, 'applyRequest', { requestId }, 'issuedToken');
  const partner = onBoth({ authorization: `Bearer ${applied.payload.issuedToken}` });
  for (const token of partner)
    expect((await token.run('{ tenants { nodes { id } } }')).data.tenants.nodes).toHaveLength(1);

  const whom = { staffMemberId: boss.staffId, reason: 'Leaves the company today' };
  const stripped = await change(ada, 'removeAllRoles', whom, 'staffMember { tier roles { name } }');
  expect(stripped.payload.staffMember).toEqual({ tier: null, roles: [] });
  // Without a tier there is nothing left to see, on either gateway, though the session is there.
  for (const who of onBoth({ cookie: boss.cookie })) expect(await isRefused(who)).toBe(true);
  expect((await change(ada, 'revokeAllSessions', whom, 'count')).payload).toEqual({ count: 1 });
  const suspended = await change(ada, 'suspendStaffMember', whom, 'staffMember { status sessions { id } }');
  expect(suspended.payload.staffMember).toEqual({ status: 'SUSPENDED', sessions: [] });

  const { data } = await ada.run('{ tokens { id name revoked requester { id } } }');
  const theirs = data.tokens.filter(
    (token: { requester: { id: string } | null; revoked: string | null }) =>
      token.requester?.id === boss.staffId && !token.revoked,
  );
  expect(theirs).toMatchObject([{ name: 'Numbers for Acme' }]);
  await change(ada, 'revokeToken', { tokenId: theirs[0].id, reason: whom.reason }, 'token { revoked }');
  for (const token of partner)
    expect((await token.run('{ tenants { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');

  const open = await grace.run('{ privilegeReviews(open: true) { id kind subject { id } activity { changes } } }');
  const review = open.data.privilegeReviews.find(
    (one: { subject: { id: string } | null }) => one.subject?.id === boss.staffId,
  );
  expect(review).toMatchObject({ kind: 'SUSPENSION', activity: { changes: expect.any(Number) } });
  const conclusion = 'Nothing that was not theirs to see';
  const closing = { reviewId: review.id, conclusion };
  for (const who of onBoth({ cookie: boss.cookie })) {
    expect((await change(who, 'closeReview', closing, 'review { id }')).codes).toEqual(['UNAUTHENTICATED']);
  }
  const closed = await change(grace, 'closeReview', closing, 'review { conclusion closedBy { id } }');
  expect(closed.payload.review).toEqual({ conclusion, closedBy: { id: grace.staffId } });

  const trail = await callerAt(second.url, { cookie: ada.cookie }).run(
    'query ($id: String!) { auditEvents(filter: { resourceId: $id }) { nodes { action } } }',
    { id: boss.staffId },
  );
  const actions = trail.data.auditEvents.nodes.map(({ action }: { action: string }) => action);
  expect(actions).toEqual(expect.arrayContaining(['role.removed', 'sessions.all_revoked', 'staff.suspended']));
}, 60_000);
