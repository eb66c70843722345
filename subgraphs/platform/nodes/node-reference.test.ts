import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { aStaffMember } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { readSubgraphSdl } from '../../../schema/files.js';
import { type IdType, newId, typeCodes } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { createPlatform } from '../main.js';
import { nodeReference } from './node-reference.js';

let database: TestDatabase;
let platform: SubgraphUnderTest;
let boss: string;
let qa: string;

beforeAll(async () => {
  database = await freshDatabase();
  boss = (await aStaffMember(database.ownerUrl, { role: 'super_admin' })).sessionId;
  qa = (await aStaffMember(database.ownerUrl, { role: 'qa' })).sessionId;
  platform = await startSubgraph((dependencies) => createPlatform(dependencies), {
    ownerUrl: database.ownerUrl,
    service: 'platform',
  });
});
afterAll(async () => {
  await platform?.close();
  await database?.drop();
});

/** The types of the contract that implement Node. */
const nodeTypes = parse(readSubgraphSdl('platform')).definitions.flatMap((one) =>
  one.kind === 'ObjectTypeDefinition' && one.interfaces?.some(({ name }) => name.value === 'Node')
    ? [one.name.value]
    : [],
) as IdType[];

const node = (sessionId: string | null, id: string) =>
  platform.as(sessionId).run('query($id: ID!) { node(id: $id) { __typename id } }', { id });

describe('node(id)', () => {
  test.each(nodeTypes)('knows a %s by its id', async (type) => {
    const id = newId(type);
    const { data, errors } = await node(boss, id.toUpperCase());
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: { __typename: type, id } });
  });

  test.each(['', 'no-id', '0190f6f2-0000-7fff-8000-000000000000', 'c0ffee00-0000-4000-8000-000000000000'])(
    'finds nothing for “%s”',
    async (id) => {
      const { data, errors } = await node(boss, id);
      expect(data).toEqual({ node: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    },
  );

  test('finds nothing for ids of what is no entity of the graph', () => {
    const others = (Object.keys(typeCodes) as IdType[]).filter((type) => !nodeTypes.includes(type));
    for (const type of others) expect(() => nodeReference(newId(type))).toThrow(/no such thing/);
  });

  test('shows nothing of a type that is not the viewer’s to see', async () => {
    const { data, errors } = await node(qa, newId('Invoice'));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: expect.objectContaining({ __typename: 'Invoice' }) });
    const denied = await node(qa, newId('AccessReceipt'));
    expect(denied.data).toEqual({ node: null });
    expect(denied.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('answers nobody', async () => {
    const { data, errors } = await node(null, newId('Tenant'));
    expect(data).toEqual({ node: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
