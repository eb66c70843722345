import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { createRandom } from '../subgraphs/kit/random.js';
import { api } from './proof/operations.js';
import { aSwitchboard, type Switchboard } from './proof/switchboard.js';
import { callers } from './proof/table.js';
import { writeOperation } from './proof/written-operation.js';
import { fieldsOf, type GeneratedField } from './support/generated-operations.js';
import type { GraphQLAnswer } from './support/rookery.js';

/**
 * The gateway and the subgraphs decide the same: any operation, run once with the gateway's rules and without the shield's,
 * once with the shield's and without the gateway's, shows the same things and refuses the same ones.
 */
let board: Switchboard;

beforeAll(async () => {
  board = await aSwitchboard();
}, 60_000);

afterAll(() => board?.stop());

const random = createRandom(41);

/** What changes from one moment to the next, or because somebody looked. */
const restless = /accessReceipts|auditEvents|activity|sequence|lastSeen|systemHealth|ipAddress|measured|^uses$/;

function argumentsFor(coordinate: string): string | undefined {
  const { open, shut, test: synthetic } = board.places.tenants;
  if (coordinate === 'Query.tenant') return `(id: "${random.pick([open, shut, synthetic])}")`;
  const byId = {
    'Query.user': 'User',
    'Query.invoice': 'Invoice',
    'Query.payment': 'Payment',
    'Query.subscription': 'TenantSubscription',
    'Query.staffMember': 'StaffMember',
  };
  const type = byId[coordinate as keyof typeof byId];
  if (type) return `(id: "${random.pick(board.truth.all(type)).id}")`;
  const [parent = '', field = ''] = coordinate.split('.');
  const paged = (api.getType(parent) as GraphQLObjectType)
    .getFields()
    [field]?.args.some((argument) => argument.name === 'first');
  return paged ? `(first: ${random.int(1, 4)})` : undefined;
}

function aTree(): GeneratedField[] {
  const root = api.getQueryType() as GraphQLObjectType;
  const steady = (field: GeneratedField): GeneratedField[] => {
    if (restless.test(field.name)) return [];
    const below = field.below.flatMap(steady);
    return field.type && !below.length ? [] : [{ ...field, below }];
  };
  for (;;) {
    const fields = fieldsOf(root, 0, { random, query: root, argumentsFor, withIds: true })
      .flatMap(steady)
      .slice(0, random.int(1, 3));
    if (fields.length && JSON.stringify(fields).length < 12_000) return fields;
  }
}

/** Where something is shown, and where something is refused; rows left out, since one error speaks for many. */
function allowedIn(answer: GraphQLAnswer): { shown: string[]; refused: string[] } {
  const shown = new Set<string>();
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, place);
    else if (value !== null && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) walk(one, `${place}.${key}`);
    else if (value !== null && value !== undefined) shown.add(`${place} ${String(value)}`);
  };
  walk(answer.data, '');
  const refused = (answer.errors ?? []).map(
    ({ path = [], extensions }) => `${path.filter((part) => typeof part === 'string').join('.')} ${extensions.code}`,
  );
  return { shown: [...shown].sort(), refused: [...new Set(refused)].sort() };
}

test('60 generated operations show and refuse the same at the gateway and in the subgraphs', async () => {
  const root = api.getQueryType() as GraphQLObjectType;
  let [shown, refused, partly] = [0, 0, 0];
  for (let index = 0; index < 60; index += 1) {
    const person = board.people[callers[index % callers.length] ?? 'support'];
    const { query, variables } = writeOperation(aTree(), root, random);
    board.filter.stand('all');
    board.shield.stand('none');
    const gateway = allowedIn(await person.run(query, variables));
    board.filter.stand('none');
    board.shield.stand('all');
    const subgraphs = allowedIn(await person.run(query, variables));
    expect({ caller: person.name, query, variables, ...subgraphs }).toEqual({
      caller: person.name,
      query,
      variables,
      ...gateway,
    });
    shown += gateway.shown.length;
    refused += gateway.refused.length;
    if (gateway.shown.length && gateway.refused.length) partly += 1;
  }
  // A test that compared nothing with nothing would pass, too.
  expect({ shown: shown > 1_000, refused: refused > 75, partly: partly > 18 }).toEqual({
    shown: true,
    refused: true,
    partly: true,
  });
}, 120_000);
