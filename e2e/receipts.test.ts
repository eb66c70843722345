import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import pg from 'pg';
import { permissionIds, permissions } from '../schema/permissions.js';
import { directoryFields } from '../subgraphs/identity/alerts/directory-fields.js';
import { createRandom } from '../subgraphs/kit/random.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { api } from './proof/operations.js';
import type { ProofTenants } from './proof/proof-tenants.js';
import { chooseTenants } from './proof/rows.js';
import { fieldsOf, type GeneratedField, print } from './support/generated-operations.js';
import { aRookery, type Caller, type GraphQLAnswer, type RunningRookery } from './support/rookery.js';

/** No receipt, no answer: what a receipt says was shown is what was shown, no more and no less. */
let rookery: RunningRookery;
let owner: pg.Client;
let tenants: ProofTenants;
let callers: Caller[];

beforeAll(async () => {
  rookery = await aRookery();
  owner = new pg.Client({ connectionString: rookery.ownerUrl });
  await owner.connect();
  tenants = await asMaintenance(rookery.ownerUrl, chooseTenants);
  const scopes = permissionIds.filter((id) => permissions[id].grants.partner);
  callers = [
    await rookery.staff({ role: 'super_admin' }),
    await rookery.staff({ role: 'support', opened: [tenants.open] }),
    await rookery.staff({ role: 'admin', opened: [tenants.open, tenants.shut] }),
    await rookery.staff({ role: 'qa' }),
    await rookery.token({ kind: 'partner', scopes, tenantIds: [tenants.open] }),
  ];
}, 60_000);

afterAll(async () => {
  await owner?.end();
  await rookery?.stop();
});

/** Entities of customers; the record of who saw what is not one of them. */
const customers = new Set([
  'Tenant',
  'User',
  'Workspace',
  'Domain',
  'Mailbox',
  'Team',
  'Campaign',
  'UserActivity',
  'SupportCase',
  'UserExport',
  'TenantSubscription',
  'Invoice',
  'Payment',
]);
const isEntity = (type: GraphQLObjectType) => 'id' in type.getFields();

/** The entity whose fields a value's are, and the path from there: parts of an entity (money, usage) count as its own. */
interface Holder {
  entity: string | null;
  path: string;
}

function holderOf(object: Record<string, unknown>, at: GraphQLObjectType, outer: Holder): Holder {
  if (!isEntity(at)) return outer;
  return { entity: customers.has(at.name) ? `${at.name} ${String(object.the_id)}` : null, path: '' };
}

const isDatum = (value: unknown, field: GeneratedField, at: GraphQLObjectType) =>
  value !== null && value !== undefined && at.name !== 'PageInfo' && field.name !== 'cursor';

/** “Tenant 0199… name clear”: what the answer itself shows, worked out from the answer alone. */
function shownBy(data: unknown, fields: readonly GeneratedField[], type: GraphQLObjectType): Set<string> {
  const shown = new Set<string>();
  const walkObject = (
    object: Record<string, unknown>,
    below: readonly GeneratedField[],
    at: GraphQLObjectType,
    outer: Holder,
  ) => {
    const holder = holderOf(object, at, outer);
    for (const field of below) {
      const found = object[field.key];
      if (field.type) walk(found, field.below, field.type, { ...holder, path: `${holder.path}${field.name}.` });
      else if (holder.entity && isDatum(found, field, at)) {
        shown.add(
          `${holder.entity} ${holder.path}${field.name} ${field.name.startsWith('masked') ? 'masked' : 'clear'}`,
        );
      }
    }
  };
  const walk = (value: unknown, below: readonly GeneratedField[], at: GraphQLObjectType, outer: Holder) => {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (Array.isArray(one)) walk(one, below, at, outer);
      else if (one !== null && one !== undefined) walkObject(one as Record<string, unknown>, below, at, outer);
    }
  };
  walk(data, fields, type, { entity: null, path: '' });
  return shown;
}

interface Group {
  type: string;
  ids: string[];
  fields: string[];
  maskedFields: string[];
}

async function receiptOf(requestId: string): Promise<Set<string>> {
  const { rows } = await owner.query<{ entities: Group[] }>(
    'select entities from audit.access_receipts where request_id = $1',
    [requestId],
  );
  expect(rows.length).toBeLessThanOrEqual(1);
  return new Set(
    (rows[0]?.entities ?? []).flatMap(({ type, ids, fields, maskedFields }) =>
      ids.flatMap((id) => [
        ...fields.map((field) => `${type} ${id} ${field} clear`),
        ...maskedFields.map((field) => `${type} ${id} ${field} masked`),
      ]),
    ),
  );
}

async function ask(caller: Caller, query: string): Promise<{ answer: GraphQLAnswer; receipt: Set<string> }> {
  const requestId = randomUUID();
  const response = await caller.send({ query }, { 'x-request-id': requestId });
  return { answer: (await response.json()) as GraphQLAnswer, receipt: await receiptOf(requestId) };
}

const random = createRandom(20_261);

function argumentsFor(coordinate: string): string | undefined {
  const id = random.pick([tenants.open, tenants.shut]);
  if (coordinate === 'Query.tenant') return `(id: "${id}")`;
  const type = api.getType(coordinate.split('.')[0] ?? '') as GraphQLObjectType;
  const paged = type.getFields()[coordinate.split('.')[1] ?? '']?.args.some((argument) => argument.name === 'first');
  return paged ? `(first: ${random.int(1, 4)})` : undefined;
}

function anOperation(withIds: boolean): { query: string; fields: GeneratedField[]; root: GraphQLObjectType } {
  const root = api.getQueryType() as GraphQLObjectType;
  const options = { random, query: root, argumentsFor, withIds };
  for (;;) {
    const fields = fieldsOf(root, 0, options).slice(0, random.int(1, 3));
    const query = `{ ${fields.map((field) => print(field, root)).join(' ')} }`;
    if (fields.length && query.length < 6_000) return { query, fields, root };
  }
}

describe('for 200 generated operations', () => {
  test('the receipt says exactly what the answer shows', async () => {
    let values = 0;
    let answered = 0;
    for (let index = 0; index < 200; index += 1) {
      const { query, fields, root } = anOperation(true);
      const { answer, receipt } = await ask(callers[index % callers.length] as Caller, query);
      const shown = shownBy(answer.data, fields, root);
      expect({ query, shown: [...receipt].sort() }).toEqual({ query, shown: [...shown].sort() });
      values += shown.size;
      if (shown.size) answered += 1;
    }
    // A test that compared nothing with nothing would pass, too.
    expect(answered).toBeGreaterThan(60);
    expect(values).toBeGreaterThan(1_000);
  }, 120_000);
});

test('the receipt knows whom it is about also when the client does not ask for ids', async () => {
  const { answer, receipt } = await ask(
    callers[0] as Caller,
    `{ tenant(id: "${tenants.open}") { label: name owner { maskedEmail } } }`,
  );
  expect(answer.data.tenant.label).toEqual(expect.any(String));
  expect([...receipt].filter((line) => line.startsWith('Tenant'))).toEqual([`Tenant ${tenants.open} name clear`]);
  expect([...receipt].filter((line) => line.startsWith('User'))).toEqual([
    expect.stringMatching(/^User \S+ maskedEmail masked$/),
  ]);
});

test('the lists of the console show no detail of a tenant, as the alerts understand it', async () => {
  const known = JSON.parse(readFileSync('web/src/gql/persisted-documents.json', 'utf8')) as Record<string, string>;
  const lists = /^query (HomeTenants|TenantsList|UsersList|CasesList|PaletteSearch)\b/;
  const documents = Object.values(known).filter((text) => lists.test(text));
  expect(documents).toHaveLength(5);
  const directory = directoryFields();
  let shown = 0;
  for (const query of documents) {
    const flags = [...query.matchAll(/\$(with\w+)/g)].map(([, name]) => [name, true]);
    const variables = { first: 50, offset: 0, text: 'a', ...Object.fromEntries(flags) };
    const requestId = randomUUID();
    const response = await (callers[0] as Caller).send({ query, variables }, { 'x-request-id': requestId });
    expect(((await response.json()) as GraphQLAnswer).errors).toBeUndefined();
    const details = [...(await receiptOf(requestId))].flatMap((line) => {
      const [type = '', , field = '', how] = line.split(' ');
      shown += 1;
      return how === 'clear' && !directory[type]?.includes(field.split('.')[0] ?? '') ? [`${type}.${field}`] : [];
    });
    expect([...new Set(details)]).toEqual([]);
  }
  expect(shown).toBeGreaterThan(200);
  expect(directory.Tenant).not.toContain('usage');
  expect(directory.User).not.toContain('email');
});

test('a refusal leaves a receipt that says so, and shows nothing', async () => {
  const requestId = randomUUID();
  await (callers[3] as Caller).send(
    { query: `{ tenant(id: "${tenants.open}") { name } webhookEvents { totalCount } }` },
    { 'x-request-id': requestId },
  );
  const { rows } = await owner.query('select decision, entities from audit.access_receipts where request_id = $1', [
    requestId,
  ]);
  expect(rows).toEqual([{ decision: 'DENIED', entities: [] }]);
});

test('with the audit store stopped no customer value leaves, and afterwards it does again', async () => {
  const query = `{ tenant(id: "${tenants.open}") { name status } }`;
  await owner.query('revoke execute on function audit.append_receipts(jsonb) from rookery_gateway');
  const stopped = await (callers[0] as Caller).run(query);
  expect(stopped.data).toBeNull();
  expect(stopped.errors?.map((error) => error.extensions.code)).toEqual(['AUDIT_UNAVAILABLE']);
  await owner.query('grant execute on function audit.append_receipts(jsonb) to rookery_gateway');
  expect((await (callers[0] as Caller).run(query)).data.tenant.name).toEqual(expect.any(String));
});
