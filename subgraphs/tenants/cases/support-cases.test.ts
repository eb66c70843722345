import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'support' | 'qa', StaffForTest>;

const town = new Town();
const open = town.tenant();
const shut = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const first = town.case(open, 'The first');
const second = town.case(open, 'The second');
const hidden = town.case(shut, 'Of another');
const synthetic = town.case(sandbox, 'Synthetic');

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const list =
  'query($tenantId: ID) { supportCases(tenantId: $tenantId) { nodes { id subject tenant { id } assignee { id } } totalCount } }';
const run = (who: keyof typeof people, tenantId?: string) => tenants.as(people[who].sessionId).run(list, { tenantId });
const seen = async (who: keyof typeof people, tenantId?: string) => {
  type Found = { supportCases: { nodes: { id: string; subject: string }[]; totalCount: number } };
  const { nodes, totalCount } = ((await run(who, tenantId)).data as unknown as Found).supportCases;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
};

describe('Support cases', () => {
  test('are a super admin’s throughout, newest first', async () => {
    // The newest is the one that support has a tenant open for.
    expect((await seen('boss')).slice(1)).toEqual([synthetic, hidden, second, first].map(({ id }) => id));
  });

  test('are support’s of every production tenant: the queue needs no opening', async () => {
    const found = await seen('support');
    expect(found.slice(1)).toEqual([hidden, second, first].map(({ id }) => id));
    // The seeded ones, and the one that it is open for.
    expect(await seen('support', open.id)).toHaveLength(3);
  });

  test('say what they are about in opened tenants alone', async () => {
    const answer = await run('support');
    const { nodes } = (answer.data as { supportCases: { nodes: { id: string; subject: string | null }[] } })
      .supportCases;
    expect(Object.fromEntries(nodes.map(({ id, subject }) => [id, subject]))).toMatchObject({
      [first.id]: 'The first',
      [hidden.id]: null,
    });
    expect(answer.errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TENANT_NOT_OPEN', field: 'SupportCase.subject', tenantIds: [shut.id], count: 1 },
    ]);
  });

  test('are QA’s in the test world', async () => {
    expect(await seen('qa')).toEqual([synthetic.id]);
  });

  test.each([
    ['another world', () => run('qa', open.id), 'NOT_FOUND'],
    ['nowhere', () => run('boss', newId('Tenant')), 'NOT_FOUND'],
    ['no id', () => run('boss', 'x'), 'BAD_USER_INPUT'],
  ])('of a tenant of %s are refused', async (_where, answer, code) => {
    expect(codeOf(await answer())).toBe(code);
  });
});
