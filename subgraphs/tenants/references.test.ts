import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../e2e/support/subgraph.js';
import { newId } from '../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { createTenants, tenantsEntities } from './main.js';
import { dataOf, statementsOf } from './testing/answers.js';
import { aCampaign, aMailbox } from './testing/sending.js';
import { Town } from './testing/town.js';

/** Entities that other services refer to by id, and that `node(id)` asks for. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
let boss: StaffForTest;
let support: StaffForTest;
let qa: StaffForTest;
let partner: string;

const town = new Town();
const acme = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const things = {
  Tenant: [acme.id, sandbox.id],
  User: [town.user([acme]).id, town.user([sandbox]).id],
  Workspace: [town.workspace(acme, 'Ours').id, town.workspace(sandbox, 'Synthetic').id],
  Domain: [town.domain(acme, 'acme.example').id, town.domain(sandbox, 'sandbox.test').id],
  Mailbox: [aMailbox(town, acme).id, aMailbox(town, sandbox).id],
  Campaign: [aCampaign(town, acme).id, aCampaign(town, sandbox).id],
  SupportCase: [town.case(acme, 'Ours').id, town.case(sandbox, 'Synthetic').id],
} as const;
const types = Object.keys(things) as (keyof typeof things)[];

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  support = await aStaffMember(ownerUrl, { role: 'support' });
  qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'users:read', 'workspaces:read', 'domains:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [newId('Tenant')] })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const query = `query($r: [_Any!]!) { _entities(representations: $r) { ${types.map((type) => `... on ${type} { id }`).join(' ')} } }`;
const resolve = (caller: ReturnType<SubgraphUnderTest['as']>, type: string, ids: readonly string[]) =>
  caller.run(query, { r: ids.map((id) => ({ __typename: type, id })) });

describe.each(types)('A reference to a %s', (type) => {
  const [ours, synthetic] = things[type];

  test('is found in the viewer’s worlds', async () => {
    expect(dataOf(await resolve(tenants.as(boss.sessionId), type, [ours, synthetic]))).toEqual({
      _entities: [{ id: ours }, { id: synthetic }],
    });
  });

  test('is null in another world', async () => {
    expect(dataOf(await resolve(tenants.as(qa.sessionId), type, [ours, synthetic]))).toEqual({
      _entities: [null, { id: synthetic }],
    });
  });

  test('is null for a partner whose tenant it is not', async () => {
    expect((await resolve(tenants.asToken(partner), type, [ours])).data?._entities).toEqual([null]);
  });

  test('is null when it is no such id', async () => {
    const ids = [newId(type), newId('Plan'), 'x', "'; drop table tenants.tenants; --"];
    expect(dataOf(await resolve(tenants.as(boss.sessionId), type, ids))).toEqual({
      _entities: [null, null, null, null],
    });
  });

  test('costs one statement however many there are', async () => {
    const statements = await statementsOf(tenants.source, () =>
      resolve(tenants.as(boss.sessionId), type, [ours, synthetic, ...Array.from({ length: 30 }, () => newId(type))]),
    );
    expect(statements).toHaveLength(1);
  });
});

test('What needs an opened tenant is null while it is shut', async () => {
  const shut = async (type: keyof typeof things) =>
    dataOf<{ _entities: unknown[] }>(await resolve(tenants.as(support.sessionId), type, [things[type][0]]))._entities;
  expect(await shut('Domain')).toEqual([null]);
  expect(await shut('SupportCase')).toEqual([{ id: things.SupportCase[0] }]);
  expect(await shut('Workspace')).toEqual([{ id: things.Workspace[0] }]);
});
