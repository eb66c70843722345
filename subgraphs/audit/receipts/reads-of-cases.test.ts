import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aStaffMember, aToken, openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { auditEntities, createAudit } from '../main.js';
import { codesOf, countStatements, dataOf } from '../testing/answers.js';
import { append, aReceipt, aTenant, poolOf, type ReceiptToAppend, recordAs, shownUsers } from '../testing/trail.js';

let database: TestDatabase;
let audit: SubgraphUnderTest;
let gateway: DataSource;
let tenants: DataSource;
let acme: string;
let globex: string;
const people = {} as Record<'boss' | 'admin' | 'outsider' | 'support' | 'colleague', StaffForTest>;

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  [acme, globex] = [await aTenant(ownerUrl), await aTenant(ownerUrl)];
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme] });
  people.outsider = await aStaffMember(ownerUrl, { role: 'admin' });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme, globex] });
  people.colleague = await aStaffMember(ownerUrl, { role: 'support' });
  gateway = await poolOf(ownerUrl, 'gateway');
  tenants = await poolOf(ownerUrl, 'tenants');
  audit = await startSubgraph((dependencies) => createAudit({ ...dependencies, numberEveryMs: null }), {
    ownerUrl,
    service: 'audit',
    entities: auditEntities,
  });
});
afterAll(async () => {
  await audit?.close();
  await Promise.all([gateway, tenants].map((source) => source?.destroy()));
  await database?.drop();
});

const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
/** The case that somebody has the tenant open for, or had last. */
async function caseOf({ staffId }: StaffForTest, tenantId: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    'select case_id as id from tenants.opened_tenants where staff_id = $1 and tenant_id = $2 order by opened desc limit 1',
    [staffId, tenantId],
  );
  return row?.id ?? '';
}
const close = ({ staffId }: StaffForTest, tenantId: string) =>
  sql(
    'update tenants.opened_tenants set closed = clock_timestamp() where staff_id = $1 and tenant_id = $2 and closed is null',
    [staffId, tenantId],
  );

/** A receipt for what somebody saw of some tenants. */
async function seen(
  who: StaffForTest,
  tenantIds: string[],
  more: Partial<ReceiptToAppend> & { openTenantIds?: string[] | null } = {},
): Promise<string> {
  const entities = tenantIds.map((id) => shownUsers({ id: newId('User'), tenantIds: [id] }));
  const receipt = aReceipt({ actorId: who.staffId, actorName: who.name, tenantIds, entities, ...more });
  await append(gateway, [receipt]);
  return receipt.id;
}

const casesIn = async (who: StaffForTest, receiptId: string) => {
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on AccessReceipt { cases { id } } } }';
  const result = await audit.as(who.sessionId).run(query, { r: [{ __typename: 'AccessReceipt', id: receiptId }] });
  type Found = { _entities: [{ cases: { id: string }[] } | null] };
  return dataOf<Found>(result)._entities[0]?.cases.map(({ id }) => id);
};
const readsQuery = `query($r: [_Any!]!) { _entities(representations: $r) { ... on SupportCase {
  reads { totalCount nodes { id actor { id } operationName entities { type fields } } } } } }`;
const askReads = (who: StaffForTest, ...caseIds: string[]) =>
  audit.as(who.sessionId).run(readsQuery, { r: caseIds.map((id) => ({ __typename: 'SupportCase', id })) });
const reads = async (who: StaffForTest, caseId: string) => {
  type Found = { _entities: [{ reads: { totalCount: number; nodes: { id: string }[] } }] };
  const { nodes, totalCount } = dataOf<Found>(await askReads(who, caseId))._entities[0].reads;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
};

describe('A receipt', () => {
  test('names the case that the reader has the tenant open for', async () => {
    const id = await seen(people.support, [acme]);
    expect(await casesIn(people.support, id)).toEqual([await caseOf(people.support, acme)]);
  });

  test('names the case of a tenant that the request opened itself, and is not looked up for a question that had none open', async () => {
    const agent = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme] });
    expect(await casesIn(agent, await seen(agent, [acme], { openTenantIds: null }))).toEqual([
      await caseOf(agent, acme),
    ]);
    expect(await casesIn(agent, await seen(agent, [acme], { openTenantIds: [] }))).toEqual([]);
  });

  test('names one for each tenant that was open, and none for a tenant that was not', async () => {
    const both = await seen(people.support, [globex, acme]);
    expect((await casesIn(people.boss, both))?.sort()).toEqual(
      [await caseOf(people.support, acme), await caseOf(people.support, globex)].sort(),
    );
    expect(await casesIn(people.boss, await seen(people.admin, [globex]))).toEqual([]);
    expect(await casesIn(people.boss, await seen(people.boss, [acme]))).toEqual([]);
  });

  test('shows whoever sees a part of it the cases of that part', async () => {
    const both = await seen(people.support, [globex, acme]);
    expect(await casesIn(people.admin, both)).toEqual([await caseOf(people.support, acme)]);
  });

  test('of a token names none, even if its id were somebody’s', async () => {
    const id = await seen(people.support, [acme], { actorKind: 'TOKEN' });
    expect(await casesIn(people.boss, id)).toEqual([]);
  });

  test('names the case also when the answer itself closed the tenant, and not when that was earlier', async () => {
    const agent = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme] });
    const caseId = await caseOf(agent, acme);
    await close(agent, acme);
    expect(await casesIn(agent, await seen(agent, [acme], { openTenantIds: [acme] }))).toEqual([caseId]);
    expect(await casesIn(agent, await seen(agent, [acme], { openTenantIds: null }))).toEqual([]);
  });

  test('names the case that the tenant is open for now, and not the one before', async () => {
    const agent = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme] });
    const before = await caseOf(agent, acme);
    await close(agent, acme);
    await openTenantFor(database.ownerUrl, agent.staffId, acme);
    const now = await caseOf(agent, acme);
    expect(now).not.toBe(before);
    expect(await casesIn(agent, await seen(agent, [acme], { openTenantIds: [acme] }))).toEqual([now]);
  });

  test('cannot be told by a partner which case it was for', async () => {
    const scopes = ['receipts:read', 'tenants:read', 'production-data:read'];
    const { tokenId } = await aToken(database.ownerUrl, { kind: 'partner', scopes, tenantIds: [acme] });
    const result = await audit.asToken(tokenId).run('{ accessReceipts(first: 1) { nodes { id cases { id } } } }');
    expect(result.data).toMatchObject({ accessReceipts: { nodes: [{ cases: null }] } });
    expect(codesOf(result).map(([, code]) => code)).toEqual(['FORBIDDEN']);
  });
});

describe('What was read for a case', () => {
  let agent: StaffForTest;
  let caseId: string;
  let read: string[];
  let bossRead: string;
  beforeAll(async () => {
    agent = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme] });
    caseId = await caseOf(agent, acme);
    read = [];
    for (const operationName of ['UserPage', 'TenantPage']) read.unshift(await seen(agent, [acme], { operationName }));
    // A super admin has it open for the same case.
    await openTenantFor(database.ownerUrl, people.boss.staffId, acme);
    await sql('update tenants.opened_tenants set case_id = $1 where staff_id = $2 and tenant_id = $3', [
      caseId,
      people.boss.staffId,
      acme,
    ]);
    bossRead = await seen(people.boss, [acme]);
    await close(people.boss, acme);
  });

  test('is there for super admins, and for admins who have its tenant open', async () => {
    for (const who of [people.boss, people.admin]) expect(await reads(who, caseId)).toEqual([bossRead, ...read]);
  });

  test('is what support read itself, and nothing of a colleague', async () => {
    expect(await reads(agent, caseId)).toEqual(read);
    expect(await reads(people.colleague, caseId)).toEqual([]);
  });

  test('asks an admin to open the tenant', async () => {
    const result = await askReads(people.outsider, caseId);
    expect(result.data).toEqual({ _entities: [{ reads: null }] });
    expect(codesOf(result)).toEqual([['_entities.0.reads', 'TENANT_NOT_OPEN']]);
  });

  test('is found by the case in the list of receipts, and no other id is taken for one', async () => {
    const query = 'query($filter: AccessReceiptFilter) { accessReceipts(filter: $filter) { nodes { id } } }';
    const found = async (who: StaffForTest, id: string) =>
      audit.as(who.sessionId).run(query, { filter: { caseId: id } });
    const nodes = (ids: string[]) => ({ accessReceipts: { nodes: ids.map((id) => ({ id })) } });
    expect(dataOf(await found(people.boss, caseId))).toEqual(nodes([bossRead, ...read]));
    expect(dataOf(await found(people.colleague, caseId))).toEqual(nodes([]));
    const refused = await found(people.boss, acme);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.caseId' });
  });

  test('costs as many statements for three cases as for one', async () => {
    const others = [await caseOf(people.support, acme), await caseOf(people.support, globex)];
    const one = await countStatements(audit.source, () => askReads(people.boss, caseId));
    expect(await countStatements(audit.source, () => askReads(people.boss, caseId, ...others))).toBe(one);
  });
});

test('A record of what was done in an opened tenant names its case as well', async () => {
  const [first, other] = [newId('User'), newId('User')];
  await recordAs(tenants, people.support.sessionId, {
    resourceId: first,
    tenantId: acme,
    metadata: { ticket: 'OPS-1' },
  });
  await recordAs(tenants, people.colleague.sessionId, { resourceId: other, tenantId: acme });
  const metadataOf = async (resourceId: string) =>
    (
      await sql<{ metadata: Record<string, unknown> }>(
        'select metadata from audit.admin_audit_log where resource_id = $1',
        [resourceId],
      )
    )[0]?.metadata;
  expect(await metadataOf(first)).toMatchObject({ caseId: await caseOf(people.support, acme), ticket: 'OPS-1' });
  expect(await metadataOf(other)).not.toHaveProperty('caseId');
});
