import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { type AuditSubgraph, auditEntities, createAudit } from '../main.js';
import { codesOf, countStatements, dataOf } from '../testing/answers.js';
import { numbered } from '../testing/numbered.js';
import { aTenant, inSession, poolOf, recordAs } from '../testing/trail.js';

let database: TestDatabase;
let audit: SubgraphUnderTest;
let tenants: DataSource;
let acme: string;
let globex: string;
let initech: string;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa' | 'bystander', StaffForTest>;
let partner: string;
let analyst: string;
/** Resource ids by what they stand for. */
const made = {
  bossInAcme: newId('Tenant'),
  bossInGlobex: newId('Tenant'),
  bossNowhere: newId('Role'),
  adminInGlobex: newId('Tenant'),
  supportInAcme: newId('SupportCase'),
  supportInGlobex: newId('SupportCase'),
  qaNowhere: newId('Session'),
};
type Made = keyof typeof made;

const start = (options: { withoutShield?: boolean } = {}) =>
  startSubgraph((dependencies) => createAudit({ ...dependencies, numberEveryMs: null }), {
    ownerUrl: database.ownerUrl,
    service: 'audit',
    entities: auditEntities,
    ...options,
  });

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  [acme, globex, initech] = [await aTenant(ownerUrl), await aTenant(ownerUrl), await aTenant(ownerUrl)];
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin', name: 'Grace' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  people.bystander = await aStaffMember(ownerUrl, { role: 'support' });
  const scopes = ['audit:read', 'receipts:read', 'tenants:read', 'production-data:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [acme] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;

  tenants = await poolOf(ownerUrl, 'tenants');
  const { boss, admin, support, qa } = people;
  await recordAs(tenants, boss.sessionId, {
    action: 'tenant.status_changed',
    resourceType: 'Tenant',
    resourceId: made.bossInAcme,
    tenantId: acme,
    oldValues: { status: 'ACTIVE', openedBy: boss.staffId },
    newValues: { status: 'SUSPENDED', openedBy: admin.staffId, cases: [{ session: boss.sessionId, count: 3 }] },
    notes: 'the owner is rude',
    classification: 'confidential',
  });
  await recordAs(tenants, boss.sessionId, { resourceId: made.bossInGlobex, tenantId: globex });
  await recordAs(tenants, boss.sessionId, { resourceType: 'Role', resourceId: made.bossNowhere });
  await recordAs(tenants, admin.sessionId, { resourceId: made.adminInGlobex, tenantId: globex });
  await recordAs(tenants, support.sessionId, { resourceId: made.supportInAcme, tenantId: acme });
  await recordAs(tenants, support.sessionId, { resourceId: made.supportInGlobex, tenantId: globex });
  await recordAs(tenants, qa.sessionId, {
    action: 'session.ended',
    resourceType: 'Session',
    resourceId: made.qaNowhere,
  });
  audit = await start();
});
afterAll(async () => {
  await audit?.close();
  await tenants?.destroy();
  await database?.drop();
});

type Caller = ReturnType<SubgraphUnderTest['as']>;
const as = (person: StaffForTest): Caller => audit.as(person.sessionId);

interface Page {
  nodes: { id: string; resourceId: string | null }[];
  edges: { cursor: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function list(caller: Caller, filter: Record<string, unknown> = {}): Promise<string[]> {
  const query = 'query($filter: AuditEventFilter) { auditEvents(filter: $filter) { nodes { resourceId } } }';
  const { auditEvents } = dataOf<{ auditEvents: Page }>(await caller.run(query, { filter }));
  return auditEvents.nodes.map(({ resourceId }) => resourceId ?? '');
}
const ids = (...names: Made[]) => names.map((name) => made[name]);

const eventId = async (name: Made): Promise<string> => {
  const query = 'query($id: String) { auditEvents(filter: { resourceId: $id }) { nodes { id } } }';
  const { auditEvents } = dataOf<{ auditEvents: Page }>(await as(people.boss).run(query, { id: made[name] }));
  return auditEvents.nodes[0]!.id;
};

const entity = async (caller: Caller, typename: string, id: string, fields: string) =>
  caller.run(`query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`, {
    r: [{ __typename: typename, id }],
  });

describe('whose records one sees', () => {
  test('a super admin sees all, newest first', async () => {
    expect(await list(as(people.boss))).toEqual(
      ids(
        'qaNowhere',
        'supportInGlobex',
        'supportInAcme',
        'adminInGlobex',
        'bossNowhere',
        'bossInGlobex',
        'bossInAcme',
      ),
    );
  });
  test('an admin sees own records and those of opened tenants', async () => {
    expect(await list(as(people.admin))).toEqual(ids('supportInAcme', 'adminInGlobex', 'bossInAcme'));
  });
  test('support sees own records and those of opened tenants', async () => {
    expect(await list(as(people.support))).toEqual(ids('supportInGlobex', 'supportInAcme', 'bossInAcme'));
  });
  test('QA sees own records only', async () => {
    expect(await list(as(people.qa))).toEqual(ids('qaNowhere'));
  });
  test('somebody who did nothing and opened nothing sees none', async () => {
    expect(await list(as(people.bystander))).toEqual([]);
  });
  test('a partner sees the records of its own tenants', async () => {
    expect(await list(audit.asToken(partner), { tenantId: acme })).toEqual(ids('supportInAcme', 'bossInAcme'));
    expect(await list(audit.asToken(partner))).toHaveLength(2);
  });
  test('an analyst sees its own records, and did nothing', async () => {
    expect(await list(audit.asToken(analyst))).toEqual([]);
  });
  test('nobody sees anything', async () => {
    const result = await audit.as(null).run('{ auditEvents { nodes { id } } }');
    expect(result.data).toEqual({ auditEvents: null });
    expect(codesOf(result)).toEqual([['auditEvents', 'UNAUTHENTICATED']]);
  });
  test('the database alone scopes them, without any condition of the list', async () => {
    const seen = await inSession(audit.source, people.support.sessionId, (tx) =>
      tx.query<{ resource_id: string }>('select resource_id from audit.admin_audit_log order by id'),
    );
    expect(seen.map((row) => row.resource_id)).toEqual(ids('bossInAcme', 'supportInAcme', 'supportInGlobex'));
  });
});

describe('what one looks for', () => {
  const filters: [string, () => Record<string, unknown>, Made[]][] = [
    ['an actor', () => ({ actorId: people.support.staffId }), ['supportInGlobex', 'supportInAcme']],
    ['a tenant', () => ({ tenantId: acme }), ['supportInAcme', 'bossInAcme']],
    ['actions', () => ({ action: ['session.ended', 'tenant.status_changed'] }), ['qaNowhere', 'bossInAcme']],
    ['no action', () => ({ action: [] }), []],
    ['a type', () => ({ resourceType: 'Role' }), ['bossNowhere']],
    ['a thing', () => ({ resourceId: made.adminInGlobex }), ['adminInGlobex']],
    ['all of it together', () => ({ tenantId: globex, actorId: people.boss.staffId }), ['bossInGlobex']],
    ['a time that is to come', () => ({ from: '2999-01-01T00:00:00Z' }), []],
    ['a time that is long past', () => ({ before: '2020-01-01T00:00:00Z' }), []],
  ];
  test.each(filters)('%s', async (_name, filter, expected) => {
    expect(await list(as(people.boss), filter())).toEqual(ids(...expected));
  });

  test.each([
    ['actorId', 'no-id'],
    ['actorId', newId('Tenant')],
    ['tenantId', "' or true --"],
    ['tenantId', newId('User')],
  ])('%s is refused when it is %s', async (field, value) => {
    const result = await as(people.boss).run(
      'query($filter: AuditEventFilter) { auditEvents(filter: $filter) { nodes { id } } }',
      { filter: { [field]: value } },
    );
    expect(codesOf(result)).toEqual([['auditEvents', 'BAD_USER_INPUT']]);
    expect(result.errors?.[0]?.extensions.field).toBe(`filter.${field}`);
  });

  test('pages go on where the last one ended, to the end', async () => {
    const query = `query($after: String) {
      auditEvents(first: 3, after: $after) { nodes { resourceId } pageInfo { hasNextPage endCursor } totalCount } }`;
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const page: Page = dataOf<{ auditEvents: Page }>(await as(people.boss).run(query, { after })).auditEvents;
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes.map(({ resourceId }) => resourceId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(await list(as(people.boss)));
  });

  test('nothing is counted unless the count is asked for', async () => {
    const run = (fields: string) => () => as(people.boss).run(`{ auditEvents { ${fields} } }`);
    const without = await countStatements(audit.source, run('nodes { id sequence actor { name } }'));
    expect(without).toBe(2);
    expect(await countStatements(audit.source, run('nodes { id } totalCount'))).toBe(without + 1);
  });
});

describe('a record', () => {
  const everyField = `id sequence time actor { kind id name } action resourceType resourceId tenantId tenant { id } oldValues newValues
    ipAddress userAgent notes classification`;

  test('shows all of itself to a super admin', async () => {
    const id = await eventId('bossInAcme');
    await numbered(audit.subgraph as AuditSubgraph, database.ownerUrl, id);
    const { _entities } = dataOf<{ _entities: unknown[] }>(await entity(as(people.boss), 'AuditEvent', id, everyField));
    expect(_entities[0]).toEqual({
      id,
      sequence: expect.stringMatching(/^\d+$/),
      time: expect.stringMatching(/Z$/),
      actor: { kind: 'STAFF', id: people.boss.staffId, name: 'Grace' },
      action: 'tenant.status_changed',
      resourceType: 'Tenant',
      resourceId: made.bossInAcme,
      tenantId: acme,
      tenant: { id: acme },
      oldValues: { status: 'ACTIVE', openedBy: people.boss.staffId },
      newValues: {
        status: 'SUSPENDED',
        openedBy: people.admin.staffId,
        cases: [{ session: people.boss.sessionId, count: 3 }],
      },
      ipAddress: '198.51.100.23',
      userAgent: 'Firefox 131 on Linux',
      notes: 'the owner is rude',
      classification: 'CONFIDENTIAL',
    });
  });

  test('shows a partner what was done to its tenant, and nothing about the person who did it', async () => {
    const id = await eventId('bossInAcme');
    const fields = 'actor { kind id name } resourceId tenantId oldValues newValues notes';
    const { _entities } = dataOf<{ _entities: unknown[] }>(
      await entity(audit.asToken(partner), 'AuditEvent', id, fields),
    );
    expect(_entities[0]).toEqual({
      actor: { kind: 'STAFF', id: null, name: null },
      resourceId: made.bossInAcme,
      tenantId: acme,
      oldValues: { status: 'ACTIVE', openedBy: null },
      newValues: { status: 'SUSPENDED', openedBy: null, cases: [{ session: null, count: 3 }] },
      notes: null,
    });
  });

  test('is not found by the id of the person who did it, for a partner', async () => {
    expect(await list(audit.asToken(partner), { actorId: people.boss.staffId })).toEqual([]);
  });

  test('of an unopened tenant is not there', async () => {
    const id = await eventId('bossInGlobex');
    for (const caller of [
      as(people.admin),
      as(people.support),
      as(people.qa),
      audit.asToken(partner),
      audit.asToken(analyst),
    ]) {
      const result = await entity(caller, 'AuditEvent', id, 'id');
      expect(result.data).toEqual({ _entities: [null] });
    }
  });

  test('of one’s own is there, whatever tenant it concerns', async () => {
    const id = await eventId('supportInGlobex');
    const { _entities } = dataOf<{ _entities: unknown[] }>(
      await entity(as(people.support), 'AuditEvent', id, 'id tenantId'),
    );
    expect(_entities).toEqual([{ id, tenantId: globex }]);
  });

  test.each(['no-id', newId('Tenant'), newId('AuditEvent')])('is not there for the id %s', async (id) => {
    expect((await entity(as(people.boss), 'AuditEvent', id, 'id')).data).toEqual({ _entities: [null] });
  });
});

describe('addresses', () => {
  test('are denied to an admin, on own records too', async () => {
    const result = await as(people.admin).run('{ auditEvents { nodes { ipAddress userAgent } } }');
    expect(codesOf(result)[0]).toEqual(['auditEvents.nodes.0.ipAddress', 'FORBIDDEN']);
    expect(JSON.stringify(result.data)).not.toContain('198.51.100');
  });

  test('are shut in Postgres, the shield being off', async () => {
    const open = await start({ withoutShield: true });
    const result = await open.as(people.admin.sessionId).run('{ auditEvents { nodes { id ipAddress userAgent } } }');
    const { auditEvents } = dataOf<{ auditEvents: { nodes: Record<string, unknown>[] } }>(result);
    expect(auditEvents.nodes).toHaveLength(3);
    for (const node of auditEvents.nodes) expect(node).toMatchObject({ ipAddress: null, userAgent: null });
    await open.close();
  });

  test.each(['ip_address', 'user_agent', 'written_in', '*'])(
    'the service cannot read the column %s',
    async (column) => {
      const read = audit.source.query(`select ${column} from audit.admin_audit_log`);
      await expect(read).rejects.toMatchObject({ driverError: { code: '42501' } });
    },
  );

  test('cost one query for a whole page', async () => {
    const query = '{ auditEvents { nodes { id ipAddress userAgent } } }';
    expect(await countStatements(audit.source, () => as(people.boss).run(query))).toBe(3);
  });
});

describe('a tenant’s trail', () => {
  const trail = (caller: Caller, id: string) =>
    entity(caller, 'Tenant', id, 'auditEvents(first: 2) { totalCount nodes { resourceId } }');
  const listed = (...names: Made[]) => ({
    totalCount: names.length,
    nodes: ids(...names).map((resourceId) => ({ resourceId })),
  });

  test('is there for who has it open', async () => {
    expect(dataOf(await trail(as(people.support), acme))).toEqual({
      _entities: [{ auditEvents: listed('supportInAcme', 'bossInAcme') }],
    });
  });

  test('asks to open the tenant', async () => {
    const result = await trail(as(people.support), globex);
    expect(result.data).toEqual({ _entities: [{ auditEvents: null }] });
    expect(codesOf(result)).toEqual([['_entities.0.auditEvents', 'TENANT_NOT_OPEN']]);
    expect(result.errors?.[0]?.extensions.tenantIds).toEqual([globex]);
  });

  test('is one’s own part of it for a partner with another tenant', async () => {
    expect(dataOf(await trail(audit.asToken(partner), globex))).toEqual({ _entities: [{ auditEvents: listed() }] });
  });

  test('of many tenants costs one query, and one for the counts', async () => {
    const run = () =>
      as(people.boss).run(
        'query($r: [_Any!]!) { _entities(representations: $r) { ... on Tenant { auditEvents { totalCount nodes { resourceId } } } } }',
        { r: [acme, globex, initech].map((id) => ({ __typename: 'Tenant', id })) },
      );
    expect(await countStatements(audit.source, run)).toBe(3);
    expect(dataOf(await run())).toEqual({
      _entities: [
        { auditEvents: listed('supportInAcme', 'bossInAcme') },
        { auditEvents: listed('supportInGlobex', 'adminInGlobex', 'bossInGlobex') },
        { auditEvents: listed() },
      ],
    });
  });

  test('is not there for what is no tenant’s id', async () => {
    expect((await trail(as(people.boss), "x' or true --")).data).toEqual({ _entities: [null] });
  });
});

describe('what a staff member did', () => {
  const activity = (caller: Caller, person: StaffForTest) =>
    entity(caller, 'StaffMember', person.staffId, 'activity { nodes { resourceId } }');
  const nodes = (...names: Made[]) => ({
    _entities: [{ activity: { nodes: ids(...names).map((resourceId) => ({ resourceId })) } }],
  });

  test('is all there for a super admin', async () => {
    expect(dataOf(await activity(as(people.boss), people.support))).toEqual(nodes('supportInGlobex', 'supportInAcme'));
  });
  test('is there for oneself', async () => {
    expect(dataOf(await activity(as(people.qa), people.qa))).toEqual(nodes('qaNowhere'));
  });
  test('is there for opened tenants, when it is somebody else', async () => {
    expect(dataOf(await activity(as(people.admin), people.support))).toEqual(nodes('supportInAcme'));
  });
  test('is denied to QA, when it is somebody else', async () => {
    const result = await activity(as(people.qa), people.support);
    expect(result.data).toEqual({ _entities: [{ activity: null }] });
    expect(codesOf(result)).toEqual([['_entities.0.activity', 'FORBIDDEN']]);
  });
});

// Last, because it adds a record.
test('a partner neither reads nor finds a record by the session it was done to', async () => {
  const resourceId = people.qa.sessionId;
  await recordAs(tenants, people.boss.sessionId, { resourceType: 'Session', resourceId, tenantId: acme });
  expect(await list(audit.asToken(partner), { resourceId })).toEqual([]);
  expect(await list(audit.asToken(partner), { resourceType: 'Session' })).toEqual(['']);
});
