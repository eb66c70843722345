import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { type AuditSubgraph, auditEntities, createAudit } from '../main.js';
import { codesOf, countStatements, dataOf } from '../testing/answers.js';
import { numbered } from '../testing/numbered.js';
import { append, aReceipt, aTenant, inSession, poolOf, type ReceiptToAppend, shownUsers } from '../testing/trail.js';

let database: TestDatabase;
let audit: SubgraphUnderTest;
let gateway: DataSource;
let acme: string;
let globex: string;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
let analyst: string;

const [anna, berta, carla] = [newId('User'), newId('User'), newId('User')] as [string, string, string];
const receipts = {} as Record<
  'bossAcme' | 'bossBoth' | 'bossGlobex' | 'supportBoth' | 'adminBoth' | 'bossStaff',
  ReceiptToAppend
>;
type Name = keyof typeof receipts;

const start = (options: { withoutShield?: boolean } = {}) =>
  startSubgraph((dependencies) => createAudit({ ...dependencies, numberEveryMs: null }), {
    ownerUrl: database.ownerUrl,
    service: 'audit',
    entities: auditEntities,
    ...options,
  });

function seenBy(person: StaffForTest, second: number, given: Partial<ReceiptToAppend>): ReceiptToAppend {
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return aReceipt({ actorId: person.staffId, actorName: person.name, sessionId: person.sessionId, time, ...given });
}

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  [acme, globex] = [await aTenant(ownerUrl), await aTenant(ownerUrl)];
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin', name: 'Grace' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['receipts:read', 'tenants:read', 'production-data:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [acme] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;

  const both = [
    shownUsers(
      { id: anna, tenantIds: [acme] },
      { id: berta, tenantIds: [globex] },
      { id: carla, tenantIds: [globex, acme] },
    ),
    shownUsers({ id: berta, tenantIds: [globex] }),
    { type: 'Plan', ids: [newId('Plan')], fields: ['name'], maskedFields: [] },
  ];
  const { boss, support, admin } = people;
  receipts.bossAcme = seenBy(boss, 1, {
    tenantIds: [acme],
    entities: [
      shownUsers({ id: anna, tenantIds: [acme] }),
      { type: 'StaffMember', ids: [boss.staffId], fields: ['name'], maskedFields: [] },
    ],
  });
  receipts.bossBoth = seenBy(boss, 2, { tenantIds: [acme, globex], entities: both, decision: 'PARTIAL' });
  receipts.bossGlobex = seenBy(boss, 3, {
    tenantIds: [globex],
    entities: [shownUsers({ id: berta, tenantIds: [globex] })],
  });
  receipts.supportBoth = seenBy(support, 4, { tenantIds: [acme, globex], entities: both });
  receipts.adminBoth = seenBy(admin, 5, { tenantIds: [acme, globex], entities: both });
  receipts.bossStaff = seenBy(boss, 6, {
    entities: [{ type: 'StaffMember', ids: [boss.staffId], fields: ['name'], maskedFields: [] }],
  });
  gateway = await poolOf(ownerUrl, 'gateway');
  await append(gateway, Object.values(receipts));
  audit = await start();
});
afterAll(async () => {
  await audit?.close();
  await gateway?.destroy();
  await database?.drop();
});

type Caller = ReturnType<SubgraphUnderTest['as']>;
const as = (person: StaffForTest): Caller => audit.as(person.sessionId);
const ids = (...names: Name[]) => names.map((name) => receipts[name].id);

interface Receipt {
  id: string;
  actor: { kind: string; id: string | null; name: string | null };
  sessionId: string | null;
  tenantIds: string[];
  entities: { type: string; ids: string[]; fields: string[]; maskedFields: string[] }[];
}

async function list(caller: Caller, filter: Record<string, unknown> = {}, fields = 'id'): Promise<Receipt[]> {
  const query = `query($filter: AccessReceiptFilter) { accessReceipts(filter: $filter) { nodes { ${fields} } } }`;
  return dataOf<{ accessReceipts: { nodes: Receipt[] } }>(await caller.run(query, { filter })).accessReceipts.nodes;
}
const listIds = async (caller: Caller, filter?: Record<string, unknown>) =>
  (await list(caller, filter)).map(({ id }) => id);

const entity = async (caller: Caller, typename: string, id: string, fields: string) =>
  caller.run(`query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`, {
    r: [{ __typename: typename, id }],
  });
const content =
  'id actor { kind id name } sessionId tenantIds tenants { id } entities { type ids fields maskedFields }';
async function receipt(caller: Caller, name: Name): Promise<Receipt> {
  const result = await entity(caller, 'AccessReceipt', receipts[name].id, content);
  return dataOf<{ _entities: [Receipt] }>(result)._entities[0];
}

describe('whose receipts one sees', () => {
  test('a super admin sees all, newest first', async () => {
    expect(await listIds(as(people.boss))).toEqual(
      ids('bossStaff', 'adminBoth', 'supportBoth', 'bossGlobex', 'bossBoth', 'bossAcme'),
    );
  });
  test('an admin sees own receipts and those about opened tenants', async () => {
    expect(await listIds(as(people.admin))).toEqual(ids('adminBoth', 'supportBoth', 'bossBoth', 'bossAcme'));
  });
  test('support sees own receipts only', async () => {
    expect(await listIds(as(people.support))).toEqual(ids('supportBoth'));
  });
  test('a partner sees those about its own tenants', async () => {
    expect(await listIds(audit.asToken(partner))).toEqual(ids('adminBoth', 'supportBoth', 'bossBoth', 'bossAcme'));
  });
  test('QA and analysts see none', async () => {
    for (const caller of [as(people.qa), audit.asToken(analyst)]) {
      const result = await caller.run('{ accessReceipts { nodes { id } } }');
      expect(result.data).toEqual({ accessReceipts: null });
      expect(codesOf(result)).toEqual([['accessReceipts', 'FORBIDDEN']]);
    }
  });
  test('the database alone scopes them, without any condition of the list', async () => {
    const seen = await inSession(audit.source, people.support.sessionId, (tx) =>
      tx.query<{ id: string }>('select id from audit.access_receipts'),
    );
    expect(seen).toEqual([{ id: receipts.supportBoth.id }]);
  });
});

describe('what one looks for', () => {
  const filters: [string, () => Record<string, unknown>, Name[]][] = [
    ['an actor', () => ({ actorId: people.support.staffId }), ['supportBoth']],
    ['a tenant', () => ({ tenantId: globex }), ['adminBoth', 'supportBoth', 'bossGlobex', 'bossBoth']],
    ['a thing', () => ({ entityId: anna }), ['adminBoth', 'supportBoth', 'bossBoth', 'bossAcme']],
    [
      'a thing in upper case',
      () => ({ entityId: anna.toUpperCase() }),
      ['adminBoth', 'supportBoth', 'bossBoth', 'bossAcme'],
    ],
    ['a thing of a tenant', () => ({ tenantId: globex, entityId: anna }), ['adminBoth', 'supportBoth', 'bossBoth']],
    ['a time', () => ({ from: '2026-01-01T00:00:02Z', before: '2026-01-01T00:00:04Z' }), ['bossGlobex', 'bossBoth']],
    [
      'all of it together',
      () => ({ actorId: people.boss.staffId, tenantId: acme, from: '2026-01-01T00:00:02Z' }),
      ['bossBoth'],
    ],
  ];
  test.each(filters)('%s', async (_name, filter, expected) => {
    expect(await listIds(as(people.boss), filter())).toEqual(ids(...expected));
  });

  test('finds no more than one sees', async () => {
    expect(await listIds(as(people.support), { entityId: anna })).toEqual(ids('supportBoth'));
    expect(await listIds(as(people.admin), { actorId: people.boss.staffId })).toEqual(ids('bossBoth', 'bossAcme'));
  });

  test('does not tell whether a receipt is about an unopened tenant, or about somebody in it', async () => {
    expect(await listIds(as(people.admin), { tenantId: globex })).toEqual(ids('adminBoth'));
    expect(await listIds(as(people.admin), { entityId: berta })).toEqual(ids('adminBoth'));
    expect(await listIds(as(people.admin), { entityId: anna, tenantId: globex })).toEqual(ids('adminBoth'));
    expect(await listIds(audit.asToken(partner), { tenantId: globex })).toEqual([]);
    expect(await listIds(audit.asToken(partner), { entityId: berta })).toEqual([]);
    expect(await listIds(audit.asToken(partner), { entityId: carla })).toEqual(
      ids('adminBoth', 'supportBoth', 'bossBoth'),
    );
  });

  test('does not tell a partner who on the staff it was', async () => {
    expect(await listIds(audit.asToken(partner), { actorId: people.boss.staffId })).toEqual([]);
    expect(await listIds(audit.asToken(partner), { entityId: people.boss.staffId })).toEqual([]);
  });

  test.each([
    ['entityId', 'no-id'],
    ['tenantId', newId('User')],
    ['actorId', newId('User')],
  ])('%s is refused when it is %s', async (field, value) => {
    const result = await as(people.boss).run(
      'query($filter: AccessReceiptFilter) { accessReceipts(filter: $filter) { nodes { id } } }',
      { filter: { [field]: value } },
    );
    expect(codesOf(result)).toEqual([['accessReceipts', 'BAD_USER_INPUT']]);
  });
});

describe('a receipt about several tenants', () => {
  const wholeOf = (name: Name) => ({
    sessionId: receipts[name].sessionId,
    entities: receipts[name].entities.map(({ type, ids, fields, maskedFields }) => ({
      type,
      ids,
      fields,
      maskedFields,
    })),
  });
  const cut = [{ type: 'User', ids: [anna, carla], fields: ['id', 'name'], maskedFields: ['maskedEmail'] }];

  test('is whole for a super admin', async () => {
    const seen = await receipt(as(people.boss), 'bossBoth');
    expect(seen).toMatchObject(wholeOf('bossBoth'));
    expect(new Set(seen.tenantIds)).toEqual(new Set([acme, globex]));
  });
  test('is whole for who saw it', async () => {
    expect(await receipt(as(people.support), 'supportBoth')).toMatchObject(wholeOf('supportBoth'));
    expect(await receipt(as(people.admin), 'adminBoth')).toMatchObject(wholeOf('adminBoth'));
  });
  test('shows an admin the part about opened tenants, and who saw it', async () => {
    expect(await receipt(as(people.admin), 'bossBoth')).toEqual({
      id: receipts.bossBoth.id,
      actor: { kind: 'STAFF', id: people.boss.staffId, name: 'Grace' },
      sessionId: people.boss.sessionId,
      tenantIds: [acme],
      tenants: [{ id: acme }],
      entities: cut,
    });
  });
  test('shows a partner the part about its own tenants, and not who saw it', async () => {
    expect(await receipt(audit.asToken(partner), 'bossBoth')).toEqual({
      id: receipts.bossBoth.id,
      actor: { kind: 'STAFF', id: null, name: null },
      sessionId: null,
      tenantIds: [acme],
      tenants: [{ id: acme }],
      entities: cut,
    });
  });
  test('names no staff to a partner, even where all of it is about its own tenant', async () => {
    const seen = await receipt(audit.asToken(partner), 'bossAcme');
    expect(seen.entities).toEqual([
      { type: 'User', ids: [anna], fields: ['id', 'name'], maskedFields: ['maskedEmail'] },
    ]);
    expect(JSON.stringify(seen)).not.toContain(people.boss.staffId);
  });
});

describe('a receipt', () => {
  test('of somebody else, about no opened tenant, is not there', async () => {
    for (const caller of [as(people.admin), as(people.support), audit.asToken(partner)]) {
      expect((await entity(caller, 'AccessReceipt', receipts.bossGlobex.id, 'id')).data).toEqual({ _entities: [null] });
    }
  });
  test('has a number when it is numbered, and says how the operation was answered', async () => {
    await numbered(audit.subgraph as AuditSubgraph, database.ownerUrl, receipts.bossBoth.id);
    const result = await entity(
      as(people.boss),
      'AccessReceipt',
      receipts.bossBoth.id,
      'sequence operationName decision time',
    );
    expect(dataOf(result)).toEqual({
      _entities: [
        {
          sequence: expect.stringMatching(/^\d+$/),
          operationName: 'UserPage',
          decision: 'PARTIAL',
          time: '2026-01-01T00:00:02.000Z',
        },
      ],
    });
  });
});

describe('the address of a receipt', () => {
  test('is there for a super admin, with one query for a page', async () => {
    expect(await list(as(people.boss), { entityId: anna }, 'ipAddress')).toEqual(
      Array.from({ length: 4 }, () => ({ ipAddress: '198.51.100.23' })),
    );
    const run = () => as(people.boss).run('{ accessReceipts { nodes { ipAddress entities { ids } } } }');
    expect(await countStatements(audit.source, run)).toBe(3);
  });
  test('is shut in Postgres, the shield being off', async () => {
    const open = await start({ withoutShield: true });
    const result = await open.as(people.admin.sessionId).run('{ accessReceipts { nodes { ipAddress } } }');
    expect(dataOf(result)).toEqual({
      accessReceipts: { nodes: Array.from({ length: 4 }, () => ({ ipAddress: null })) },
    });
    await open.close();
  });
  test.each(['ip_address', 'user_agent', '*'])('the service cannot read the column %s', async (column) => {
    const read = audit.source.query(`select ${column} from audit.access_receipts`);
    await expect(read).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('who saw a tenant', () => {
  const seen = (caller: Caller, id: string) =>
    entity(caller, 'Tenant', id, 'accessReceipts { totalCount nodes { id } }');
  const listed = (...names: Name[]) => ({
    _entities: [{ accessReceipts: { totalCount: names.length, nodes: ids(...names).map((id) => ({ id })) } }],
  });

  test('is there for who has it open, and for the tenant’s own token', async () => {
    const expected = listed('adminBoth', 'supportBoth', 'bossBoth', 'bossAcme');
    expect(dataOf(await seen(as(people.admin), acme))).toEqual(expected);
    expect(dataOf(await seen(audit.asToken(partner), acme))).toEqual(expected);
  });
  test('asks an admin to open the tenant', async () => {
    const result = await seen(as(people.admin), globex);
    expect(result.data).toEqual({ _entities: [{ accessReceipts: null }] });
    expect(codesOf(result)).toEqual([['_entities.0.accessReceipts', 'TENANT_NOT_OPEN']]);
  });
  test('is what support saw itself, opened or not', async () => {
    expect(dataOf(await seen(as(people.support), globex))).toEqual(listed('supportBoth'));
  });
  test('is nothing to a partner with another tenant', async () => {
    const result = await seen(audit.asToken(partner), globex);
    expect(result.data).toEqual({ _entities: [{ accessReceipts: null }] });
    expect(codesOf(result)).toEqual([['_entities.0.accessReceipts', 'FORBIDDEN']]);
  });
});
