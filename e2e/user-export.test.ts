import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDataSource, serviceUrl } from '../subgraphs/kit/database.js';
import { newId } from '../subgraphs/kit/ids.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import { testPasswords } from '../subgraphs/kit/testing/database.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { expireUserExports } from '../subgraphs/tenants/exports/expire-user-exports.js';
import { makeUserExport } from '../subgraphs/tenants/exports/make-user-export.js';
import type { SeedTenant, SeedUser } from '../subgraphs/tenants/seed-rows.js';
import { Town } from '../subgraphs/tenants/testing/town.js';
import { boundless } from './support/boundless.js';
import { openTenantFor } from './support/people.js';
import { until } from './support/processes.js';
import { aRookery, type Caller, type RunningRookery } from './support/rookery.js';

/** Everything that is held on a person, and who of the staff saw it: asked for by one, approved by another, downloaded by whom it is for. */
let rookery: RunningRookery;
type Person = Awaited<ReturnType<RunningRookery['staff']>>;
let ada: Person;
let grace: Person;
let sam: Person;
let tenant: SeedTenant;
let user: SeedUser;
let colleague: SeedUser;
let elsewhere: SeedTenant;
let ofBoth: SeedUser;

beforeAll(async () => {
  rookery = await aRookery({ tenants: 4, budget: boundless });
  [ada, grace] = [await rookery.staff({ role: 'super_admin' }), await rookery.staff({ role: 'super_admin' })];
  sam = await rookery.staff({ role: 'support', name: 'Sam Looked-Before' });
}, 60_000);
afterAll(() => rookery?.stop());

let number = 0;
beforeEach(async () => {
  const town = new Town();
  number += 1;
  tenant = town.tenant();
  colleague = town.user(
    [tenant],
    { name: `Colleague${number} Nobodyelse`, email: `colleague${number}@held.example` },
    'OWNER',
  );
  user = town.user([tenant], { name: 'Wilhelmina Quackenbush', email: `w.quackenbush${number}@held.example` });
  town.did(user, { ip: '203.0.113.77', summary: 'Signed in with a password' });
  town.session(user, { ip: '203.0.113.78' });
  elsewhere = town.tenant();
  ofBoth = town.user([tenant, elsewhere], { email: `of.both${number}@held.example` });
  await town.build(rookery.ownerUrl);
  await openTenantFor(rookery.ownerUrl, sam.staffId, tenant.id);
});

const sql = <Row>(text: string, parameters: unknown[] = []) =>
  asMaintenance(rookery.ownerUrl, async (client) => (await client.query(text, parameters)).rows as Row[]);

async function does(who: Caller, field: string, input: object, payload: string) {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const { data, errors = [] } = await who.run(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${payload} } }`,
    { input },
  );
  return { payload: data?.[field], code: errors[0]?.extensions.code, field: errors[0]?.extensions.field };
}

const ask = (who: Caller, more: object = {}) =>
  does(
    who,
    'exportUserData',
    { userId: user.id, reason: 'The person asked what we hold', ...more },
    'request { id state input }',
  );
const approve = (who: Caller, requestId: string) => does(who, 'approveRequest', { requestId }, 'request { id state }');

const ofRequest = async (who: Caller, requestId: string) => {
  const { data } = await who.run(
    'query ($requestId: ID) { userExports(requestId: $requestId) { id url expires made bytes sha256 caseReference } }',
    { requestId },
  );
  return data.userExports[0];
};

/** An export that was asked for, approved, and made. */
async function anExport(asker: Person = ada, approver: Person = grace, holder: Person = asker, more: object = {}) {
  const { payload } = await ask(asker, more);
  expect((await approve(approver, payload.request.id)).payload.request.state).toBe('APPLIED');
  return until(
    () => ofRequest(holder, payload.request.id),
    (one) => Boolean(one?.made),
  );
}

const get = (url: string, who?: { cookie: string }, method = 'GET') =>
  fetch(`${rookery.url}${url}`, { method, headers: who ? { cookie: who.cookie } : {} });
const codeAt = async (url: string, who?: { cookie: string }) => {
  const answer = await get(url, who);
  return [
    answer.status,
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
  ];
};

const piecesLeft = async (id: string) =>
  (await sql('select 1 from tenants.user_export_pieces_personal where export_id = $1', [id])).length;

describe('An export of what is held on a person', () => {
  test('holds what the tables hold and who saw it, and is a file whose digest was written down', async () => {
    await sam.run(
      'query LookedAtTheUser($id: ID!) { user(id: $id) { name maskedPhone activity(first: 5) { nodes { id summary } } } }',
      {
        id: user.id,
      },
    );
    await sam.run(
      'query WholeTeam($id: ID!) { tenant(id: $id) { users(first: 10) { nodes { id name maskedEmail } } } }',
      {
        id: tenant.id,
      },
    );
    await does(sam, 'suspendUser', { userId: user.id, reason: 'x' }, 'user { id }');
    const made = await anExport();
    const answer = await get(made.url, ada);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="export-${made.id}.json"`,
      'content-length': made.bytes,
    });
    expect([String(Buffer.byteLength(text)), createHash('sha256').update(text).digest('hex')]).toEqual([
      made.bytes,
      made.sha256,
    ]);
    const file = JSON.parse(text);
    expect(file.held).toMatchObject({
      profile: [{ id: user.id, name: 'Wilhelmina Quackenbush', status: 'ACTIVE' }],
      email: [{ email: user.email }],
      contact: [{ phone: user.phone, postal_address: user.postalAddress }],
      memberships: [{ tenant: tenant.name, role: 'MEMBER' }],
      activity: [{ summary: 'Signed in with a password', succeeded: true }],
      activityOrigins: [{ ip: '203.0.113.77' }],
      sessionOrigins: [{ ip: '203.0.113.78' }],
    });
    expect(file.seenBy).toMatchObject([
      {
        name: 'Sam Looked-Before',
        role: 'support',
        kind: 'STAFF',
        operation: 'LookedAtTheUser',
        cases: [expect.stringMatching(/^CASE-\d+$/)],
        shown: expect.arrayContaining([
          expect.objectContaining({ what: 'User', masked: ['maskedPhone'] }),
          expect.objectContaining({ what: 'UserActivity', count: 1 }),
        ]),
      },
      { operation: 'WholeTeam', shown: [{ what: 'User', count: 1, masked: ['maskedEmail'] }] },
    ]);
    expect(file.doneBy.map(({ action }: { action: string }) => action)).toEqual(['request.filed', 'request.approved']);
    // Neither anybody else, nor what staff wrote for themselves.
    expect(text).not.toMatch(/Nobodyelse|A case for a test|asked what we hold/);
    expect(text).not.toContain(colleague.id);
  });

  test('is for whoever asked, lately confirmed, and is there for nobody else', async () => {
    const made = await anExport();
    const late = await rookery.staff({ role: 'super_admin' });
    expect(await codeAt(made.url)).toEqual([401, 'UNAUTHENTICATED']);
    for (const other of [grace, sam, late, await rookery.staff({ role: 'admin' }), await rookery.staff({ role: 'qa' })])
      expect(await codeAt(made.url, other)).toEqual([404, 'NOT_FOUND']);
    for (const id of [newId('UserExport'), user.id, 'nothing', "'; select 1"])
      expect(await codeAt(`/exports/${encodeURIComponent(id)}`, ada)).toEqual([404, 'NOT_FOUND']);
    expect((await get(made.url, ada, 'HEAD')).status).toBe(204);
    const audited = () =>
      sql('select new_values from audit.admin_audit_log where resource_id = $1 and action = $2', [
        user.id,
        'user.export_downloaded',
      ]);
    expect(await audited()).toEqual([]);
    await sql(
      `update identity.sessions set created = created - interval '11 minutes', reauthenticated = null where id = $1`,
      [ada.sessionId],
    );
    await sql(`update identity.staff_members set role_since = role_since - interval '1 day' where user_id = $1`, [
      ada.staffId,
    ]);
    await sql(`update identity.staff_role_permissions set created = created - interval '1 day'`);
    expect(await codeAt(made.url, ada)).toEqual([403, 'REAUTHENTICATION_REQUIRED']);
    expect((await get(made.url, ada, 'HEAD')).status).toBe(403);
    const { data, errors } = await ada.run(
      'query ($id: ID!) { node(id: $id) { ... on UserExport { id pieces { nodes { text } } } } }',
      {
        id: made.id,
      },
    );
    expect([data.node.pieces, errors?.[0]?.extensions.code]).toEqual([null, 'REAUTHENTICATION_REQUIRED']);
    expect((await ask(ada)).code).toBe('REAUTHENTICATION_REQUIRED');
    await sql('update identity.sessions set reauthenticated = clock_timestamp() where id = $1', [ada.sessionId]);
    expect((await get(made.url, ada)).status).toBe(200);
    expect(await audited()).toEqual([{ new_values: { exportId: made.id, bytes: made.bytes, sha256: made.sha256 } }]);
    const seen = await sql<{ operation_name: string }>(
      `select operation_name from audit.access_receipts where entity_ids @> array[$1::uuid] and actor_id = $2 and operation_name = 'DownloadUserExport'`,
      [user.id, ada.staffId],
    );
    expect(seen).toHaveLength(1);
  });

  test('that support asked for is handed to whoever approved', async () => {
    const [openCase] = await sql<{ reference: string }>(
      'select reference from tenants.support_cases where tenant_id = $1',
      [tenant.id],
    );
    const made = await anExport(sam, grace, grace, { caseId: openCase?.reference });
    expect(made.caseReference).toBe(openCase?.reference);
    expect(await codeAt(made.url, sam)).toEqual([404, 'NOT_FOUND']);
    expect((await get(made.url, grace)).status).toBe(200);
    expect(
      await sql(
        `select actor_id, new_values ->> 'holderId' as holder, tenant_id from audit.admin_audit_log where resource_id = $1 and action = 'user.exported'`,
        [user.id],
      ),
    ).toEqual([{ actor_id: grace.staffId, holder: grace.staffId, tenant_id: tenant.id }]);
  });

  test('is asked for by an admin in an opened tenant, by QA never, and is approved by somebody else', async () => {
    const admin = await rookery.staff({ role: 'admin' });
    expect((await ask(admin)).code).toBe('TENANT_NOT_OPEN');
    await openTenantFor(rookery.ownerUrl, admin.staffId, tenant.id);
    const { payload } = await ask(admin);
    // What is held is of all their tenants.
    expect((await ask(admin, { userId: ofBoth.id })).code).toBe('TENANT_NOT_OPEN');
    await openTenantFor(rookery.ownerUrl, admin.staffId, elsewhere.id);
    const both = await anExport(admin, grace, admin, { userId: ofBoth.id });
    await sql('update tenants.opened_tenants set closed = clock_timestamp() where staff_id = $1', [admin.staffId]);
    const file = JSON.parse(await (await get(both.url, admin)).text());
    expect(file.held.memberships.map((one: { tenant_id: string }) => one.tenant_id).sort()).toEqual(
      [tenant.id, elsewhere.id].sort(),
    );
    expect((await ask(await rookery.staff({ role: 'qa' }))).code).toBe('FORBIDDEN');
    expect(await ask(ada, { caseId: 'CASE-1' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.caseId' });
    expect((await ask(ada, { userId: newId('User') })).code).toBe('NOT_FOUND');
    expect((await approve(admin, payload.request.id)).code).toBe('FORBIDDEN');
    const own = await ask(ada);
    expect((await approve(ada, own.payload.request.id)).code).toBe('FORBIDDEN');
    // Of somebody who has gone meanwhile nothing is left behind.
    await sql(`update tenants.users set status = 'DELETED' where id = $1`, [user.id]);
    expect((await approve(grace, own.payload.request.id)).code).toBe('CONFLICT');
    expect(await sql('select 1 from tenants.user_exports where user_id = $1', [user.id])).toEqual([]);
    expect(
      await sql(`select 1 from audit.admin_audit_log where resource_id = $1 and action = 'user.exported'`, [user.id]),
    ).toEqual([]);
  });

  test('of much is read in pieces, and arrives whole', async () => {
    const summary = 'A long day in the office, of which much can be said. '.repeat(3);
    await sql(
      `insert into tenants.user_activity (id, user_id, environment, time, kind, succeeded, summary)
       select gen_random_uuid(), $1, 'PRODUCTION', now() - n * interval '1 minute', 'API_CALL', true, $2 || n from generate_series(1, 6000) n`,
      [user.id, summary],
    );
    const made = await anExport();
    expect(await piecesLeft(made.id)).toBeGreaterThan(20);
    const text = await (await get(made.url, ada)).text();
    expect(createHash('sha256').update(text).digest('hex')).toBe(made.sha256);
    expect(JSON.parse(text).held.activity).toHaveLength(6001);
  });

  test('is gone when its time is over, when the person is erased, and when its holder is locked out', async () => {
    const over = await anExport();
    await sql(
      `update tenants.user_exports set created = created - interval '8 days', expires = expires - interval '8 days' where id = $1`,
      [over.id],
    );
    expect(await codeAt(over.url, ada)).toEqual([404, 'NOT_FOUND']);
    const url = serviceUrl(rookery.ownerUrl, 'jobs', testPasswords.jobs);
    const source = await openDataSource({
      url,
      service: 'jobs',
      logger: createLogger('test', 'silent'),
      poolSize: 1,
    });
    try {
      expect(await expireUserExports(source)).toBe(1);
      expect(await expireUserExports(source)).toBe(0);
      expect(await makeUserExport(source, over.id)).toBe(false);
    } finally {
      await source.destroy();
    }
    expect(await piecesLeft(over.id)).toBe(0);
    expect(
      await sql(`select actor_kind, new_values from audit.admin_audit_log where action = 'user.export_expired'`),
    ).toEqual([{ actor_kind: 'SYSTEM', new_values: { exportId: over.id } }]);

    const shut = await rookery.staff({ role: 'super_admin' });
    const lost = await anExport(shut, grace);
    await does(
      ada,
      'lockOutStaffMember',
      { staffMemberId: shut.staffId, reason: 'Stolen laptop' },
      'staffMember { id }',
    );
    expect(await piecesLeft(lost.id)).toBe(0);

    const erased = await anExport();
    const { payload } = await does(
      ada,
      'eraseUser',
      { userId: user.id, email: user.email, reason: 'They asked' },
      'request { id }',
    );
    await approve(grace, payload.request.id);
    expect(await codeAt(erased.url, ada)).toEqual([404, 'NOT_FOUND']);
    expect(await piecesLeft(erased.id)).toBe(0);
    expect((await ask(ada)).code).toBe('NOT_FOUND');
  });
});
