import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { createRandom } from '../subgraphs/kit/random.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { api } from './proof/operations.js';
import { writeOperation } from './proof/written-operation.js';
import { boundless } from './support/boundless.js';
import { fieldsOf, type GeneratedField } from './support/generated-operations.js';
import { aRookery, type Caller, type RunningRookery } from './support/rookery.js';

/** Quality assurance's world: nothing of a customer is in it, and no path, however long, leads out of it. */
let rookery: RunningRookery;
let qa: Caller;
/** Hashes of whatever identifies customers, and whose: so that a failing test shows where, and not what. */
const customers = new Map<string, string>();

const hashOf = (value: string) => createHash('sha256').update(value.trim().toLowerCase()).digest('hex');

/** Columns that say who or what something is: all of a personal table, and these; two digits of a telephone number occur anywhere. */
const telling =
  /^(id|tenant_id|user_id|owner_id|name|sort_name|workspace_name|domain|subject|reference|masked_email|masked_last_login_ip|stripe_.*id|number)$/;

async function readCustomers(ownerUrl: string): Promise<void> {
  await asMaintenance(ownerUrl, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string; personal: boolean }>(
      `select format('%I.%I', c.table_schema, c.table_name) as table, c.column_name as column, c.table_name ~ '_personal$' as personal
       from information_schema.columns c
       where c.table_schema in ('tenants', 'billing') and c.data_type in ('text', 'uuid', 'inet')
         and c.column_name <> 'environment' and exists (select from information_schema.columns e
           where (e.table_schema, e.table_name, e.column_name) = (c.table_schema, c.table_name, 'environment'))`,
    );
    for (const { table, column, personal } of columns.filter((one) => one.personal || telling.test(one.column))) {
      const { rows } = await client.query<{ value: string }>(
        `select distinct ${column}::text as value from ${table} where environment = 'PRODUCTION' and length(${column}::text) > 4`,
      );
      for (const { value } of rows) customers.set(hashOf(value), `${table}.${column}${personal ? ' (personal)' : ''}`);
    }
  });
}

beforeAll(async () => {
  rookery = await aRookery({ budget: boundless });
  qa = await rookery.staff({ role: 'qa', addOns: ['sandbox_operator'] });
  await qa.run('mutation { createTestTenant(input: { name: "Nested", seed: 3 }) { tenant { id } } }');
  await readCustomers(rookery.ownerUrl);
}, 60_000);

afterAll(() => rookery?.stop());

/** Every value of an answer that is a customer's: where it stood, and which column it is from. */
function customersIn(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => customersIn(one, place));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => customersIn(one, `${place}.${key}`));
  const found = typeof value === 'string' ? customers.get(hashOf(value)) : undefined;
  return found ? [`${place}: ${found}`] : [];
}

const countOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countOf(one), 0);
  if (value !== null && typeof value === 'object') return countOf(Object.values(value));
  return typeof value === 'string' ? 1 : 0;
};

test('there are customers to be told from, and a super admin who asks the same is caught', async () => {
  expect(customers.size).toBeGreaterThan(1_000);
  const boss = await rookery.staff({ role: 'super_admin' });
  const { data } = await boss.run('{ tenants(first: 100) { nodes { id name users { nodes { email } } } } }');
  expect(customersIn(data).length).toBeGreaterThan(50);
});

test('100 generated operations, seven levels deep, show nothing of a customer', async () => {
  const random = createRandom(77);
  const root = api.getQueryType() as GraphQLObjectType;
  const tests = rookery.world.tenants.test;
  const argumentsFor = (coordinate: string): string | undefined => {
    if (coordinate === 'Query.tenant') return `(id: "${random.pick(tests)}")`;
    const [parent = '', field = ''] = coordinate.split('.');
    const paged = (api.getType(parent) as GraphQLObjectType)
      .getFields()
      [field]?.args.some(({ name }) => name === 'first');
    return paged ? `(first: ${random.int(5, 30)})` : undefined;
  };
  let shown = 0;
  for (let index = 0; index < 100; index += 1) {
    const tree: GeneratedField[] = fieldsOf(root, 0, { random, query: root, argumentsFor, withIds: true }).slice(0, 3);
    const { query, variables } = writeOperation(tree, root, random);
    if (query.length > 20_000) continue;
    const { data } = await qa.run(query, variables);
    expect({ query, found: customersIn(data) }).toEqual({ query, found: [] });
    shown += countOf(data);
  }
  // A test that looked at nothing would pass, too.
  expect(shown).toBeGreaterThan(1_500);
}, 120_000);

test('neither ids nor names nor addresses of customers find anything', async () => {
  const { rows } = await asMaintenance(rookery.ownerUrl, (client) =>
    client.query<{ user: string; tenant: string; name: string; email: string; company: string }>(
      `select u.id as user, t.id as tenant, u.name, e.email, t.name as company from tenants.users u
       join tenants.user_email_personal e on e.user_id = u.id join tenants.tenants t on t.id = u.tenant_ids[1]
       where u.environment = 'PRODUCTION' order by u.id limit 10`,
    ),
  );
  expect(rows).toHaveLength(10);
  const ask = `query($user: ID!, $tenant: ID!, $name: String!, $email: String!, $company: String!) {
    user(id: $user) { id } tenant(id: $tenant) { id } byUser: node(id: $user) { id } byTenant: node(id: $tenant) { id }
    named: users(search: $name) { nodes { id } } addressed: users(search: $email) { nodes { id } }
    in: users(filter: { tenantId: $tenant, environment: PRODUCTION }) { nodes { id } }
    called: tenants(filter: { name: $company }) { nodes { id } } validations(tenantId: $tenant) { nodes { id } } }`;
  for (const row of rows) {
    const { data, errors } = await qa.run(ask, row);
    const none = { nodes: [] };
    expect(data).toEqual({
      ...{ user: null, tenant: null, byUser: null, byTenant: null, validations: null },
      ...{ named: none, addressed: none, in: none, called: none },
    });
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['NOT_FOUND']));
  }
});
