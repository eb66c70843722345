import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { aStaffMember, type StaffForTest } from '../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../e2e/support/subgraph.js';
import { newId } from '../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { auditEntities, createAudit } from './main.js';
import { captureStatements, dataOf } from './testing/answers.js';
import { fillTrails } from './testing/many-records.js';
import { aTenant, inSession } from './testing/trail.js';

/** Lists of 20,000 records a trail are read through an index, whoever asks and whatever for. */
let database: TestDatabase;
let owner: Client;
let audit: SubgraphUnderTest;
let tenantIds: string[];
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  const opened = [await aTenant(ownerUrl), await aTenant(ownerUrl)];
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: opened.slice(0, 1) });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  tenantIds = [...opened, ...Array.from({ length: 198 }, () => newId('Tenant'))];
  const others = Array.from({ length: 96 }, () => newId('StaffMember'));
  const actorIds = [...Object.values(people).map(({ staffId }) => staffId), ...others];
  await fillTrails(ownerUrl, { count: 20_000, actorIds, tenantIds });
  owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  audit = await startSubgraph((dependencies) => createAudit({ ...dependencies, numberEveryMs: null }), {
    ownerUrl,
    service: 'audit',
    entities: auditEntities,
  });
});
afterAll(async () => {
  await audit?.close();
  await owner?.end();
  await database?.drop();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The tables that the operation's own statements read from end to end. */
async function tablesReadWhole(
  person: StaffForTest,
  query: string,
  variables: Record<string, unknown>,
): Promise<string[]> {
  const statements = await captureStatements(audit.source, async () =>
    dataOf(await audit.as(person.sessionId).run(query, variables)),
  );
  const lists = statements.filter(({ sql }) => /from audit\.|lateral/.test(sql));
  expect(lists).not.toHaveLength(0);
  return inSession(audit.source, person.sessionId, async (tx) => {
    const whole: string[] = [];
    for (const { sql, parameters } of lists) {
      const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${sql}`, parameters);
      const nodes = nodesOf(row!['QUERY PLAN'][0].Plan);
      whole.push(
        ...nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? ''),
      );
    }
    return whole.filter((table) => ['admin_audit_log', 'access_receipts'].includes(table));
  });
}

const events = 'query($filter: AuditEventFilter) { auditEvents(filter: $filter) { nodes { id } } }';
const receipts = 'query($filter: AccessReceiptFilter) { accessReceipts(filter: $filter) { nodes { id } } }';
const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();

describe('the list of records uses an index', () => {
  const filters: [string, () => Record<string, unknown>][] = [
    ['nothing', () => ({})],
    ['a time', () => ({ from: yesterday(), before: soon() })],
    ['an actor', () => ({ actorId: people.support.staffId })],
    ['a tenant', () => ({ tenantId: tenantIds[7] })],
    ['an action', () => ({ action: ['thing.action_3'] })],
    ['a type', () => ({ resourceType: 'Type4' })],
    ['a thing', () => ({ resourceId: 'c0ffee00-0000-4000-8000-000000000000' })],
  ];
  test.each(filters)('when a super admin looks for %s', async (_name, filter) => {
    expect(await tablesReadWhole(people.boss, events, { filter: filter() })).toEqual([]);
  });
  test.each(['admin', 'support', 'qa'] as const)('when %s looks for nothing in particular', async (who) => {
    expect(await tablesReadWhole(people[who], events, { filter: {} })).toEqual([]);
  });
  test('when many tenants’ records are asked for', async () => {
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Tenant { auditEvents(first: 5) { nodes { id } } } } }';
    const r = tenantIds.slice(0, 50).map((id) => ({ __typename: 'Tenant', id }));
    expect(await tablesReadWhole(people.boss, query, { r })).toEqual([]);
  });
});

describe('the list of receipts uses an index', () => {
  const filters: [string, () => Record<string, unknown>][] = [
    ['nothing', () => ({})],
    ['a time', () => ({ from: yesterday(), before: soon() })],
    ['an actor', () => ({ actorId: people.support.staffId })],
    ['a tenant', () => ({ tenantId: tenantIds[7] })],
    ['a thing', () => ({ entityId: newId('User') })],
    ['a case', () => ({ caseId: newId('SupportCase') })],
  ];
  test.each(filters)('when a super admin looks for %s', async (_name, filter) => {
    expect(await tablesReadWhole(people.boss, receipts, { filter: filter() })).toEqual([]);
  });
  test.each(['admin', 'support'] as const)('when %s looks for nothing in particular', async (who) => {
    expect(await tablesReadWhole(people[who], receipts, { filter: {} })).toEqual([]);
  });

  test.each([
    ['receipts_by_tenant', () => ({ tenantId: tenantIds[7] })],
    ['receipts_by_entity', () => ({ entityId: newId('User') })],
    ['receipts_by_case', () => ({ caseId: newId('SupportCase') })],
  ])('which is %s inside the function that looks for tenants, things and cases', async (index, filter) => {
    const scans = async () =>
      Number(
        (await owner.query('select idx_scan from pg_stat_user_indexes where indexrelname = $1', [index])).rows[0]
          .idx_scan,
      );
    const before = await scans();
    await tablesReadWhole(people.boss, receipts, { filter: filter() });
    // A connection tells its counts when it is next used, or after ten seconds of rest: each of the pool is used.
    for (let waited = 0; (await scans()) === before && waited < 200; waited += 1) {
      await Promise.all(
        [1, 2, 3, 4].map(() => audit.source.query('select pg_stat_force_next_flush(), pg_sleep(0.05)')),
      );
    }
    expect(await scans()).toBeGreaterThan(before);
  });
});
