import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isNonNullType } from 'graphql';
import { asMaintenance } from '../support/people.js';
import { aRookery, type RunningRookery } from '../support/rookery.js';
import { api, minimal } from './operations.js';
import { everyKindOfCaller, type Person } from './people.js';
import { chooseTenants, prepareRows, type ProofRow, type ProofTenants } from './rows.js';
import { type CallerName, callers, readAccessTable } from './table.js';

/** Every field of Query and Mutation, as every kind of caller: who may call it at all. */
const table = readAccessTable().filter((row) => row.type === 'Query' || row.type === 'Mutation');
const denials = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

let rookery: RunningRookery;
let tenants: ProofTenants;
let people: Record<CallerName, Person>;
let rows: Record<CallerName, Record<string, ProofRow[]>>;

beforeAll(async () => {
  rookery = await aRookery();
  tenants = await asMaintenance(rookery.ownerUrl, chooseTenants);
  people = await everyKindOfCaller(rookery, tenants.open);
  const rowsFor = await prepareRows(rookery.ownerUrl, tenants, await rookery.staff({ role: 'admin' }));
  rows = Object.fromEntries(await Promise.all(callers.map(async (caller) => [caller, await rowsFor(people[caller])]))) as typeof rows;
}, 60_000);

afterAll(() => rookery?.stop());

/** An id of the type that a root field returns, which this caller should be able to see if it sees any. */
function idFor(caller: CallerName, field: string): string {
  const returned = getNamedType(api.getQueryType()?.getFields()[field]?.type ?? api.getMutationType()?.getFields()[field]?.type as never)?.name;
  const candidates = rows[caller][field === 'node' ? 'Tenant' : returned] ?? [];
  const fitting = candidates.find(({ situation }) => (caller === 'qa' ? situation.environment === 'TEST' : situation.opened || situation.own));
  return (fitting ?? candidates[0])?.id ?? tenants.open;
}

function queryFor(caller: CallerName, field: string): string {
  const type = api.getQueryType();
  if (!type) throw new Error('There is no Query.');
  const needsId = type.getFields()[field]?.args.some((argument) => argument.name === 'id' && isNonNullType(argument.type));
  const selection = minimal(type, field);
  return `{ ${needsId ? selection.replace(field, `${field}(id: "${idFor(caller, field)}")`) : selection} }`;
}

/** Inputs of the right shape that change nothing that matters: what is refused here is refused for what it says, not for who says it. */
const inputs: Record<string, string> = {
  signIn: '{ email: "nobody@example.com", password: "wrong", deviceName: "proof" }',
  acceptInvitation: '{ token: "none", password: "long enough to pass", deviceName: "proof" }',
  enrolSecondFactor: '{ challenge: "none" }',
  verifySecondFactor: '{ challenge: "none", code: "000000" }',
  reauthenticate: '{ password: "wrong", code: "000000" }',
  revokeSession: '{ sessionId: "none", reason: "For the proof" }',
  revokeAllSessions: '{ staffMemberId: "none", reason: "For the proof" }',
  suspendStaffMember: '{ staffMemberId: "none", reason: "For the proof" }',
  openTenant: '{ tenantId: "none", reason: "For the proof only" }',
  closeTenant: '{ tenantId: "none" }',
};

function mutationFor(field: string): string {
  if (field === 'signOut') return 'mutation { signOut { __typename } }';
  const input = inputs[field];
  if (!input) throw new Error(`Give the proof an input for ${field}.`);
  return `mutation { ${field}(input: ${input}) { __typename } }`;
}

/** Ends the caller's own session, so it comes last and once. */
const last = (field: string) => (field === 'signOut' ? 1 : 0);

describe.each(callers)('as %s', (caller) => {
  test('every root field answers or refuses as the table says', async () => {
    const found: string[] = [];
    for (const row of [...table].sort((a, b) => last(a.field) - last(b.field))) {
      const query = row.type === 'Query' ? queryFor(caller, row.field) : mutationFor(row.field);
      const { errors = [] } = await people[caller].run(query);
      const error = errors.find((one) => one.path?.[0] === row.field || !one.path);
      const code = error?.extensions.code;
      // The ways in are open to all, and say UNAUTHENTICATED of a wrong password.
      const isWayIn = row.cells.nobody.has('yes');
      // A wrong password, for somebody who is signed in, is UNAUTHENTICATED as well.
      const wrongPassword = row.field === 'reauthenticate' && caller !== 'nobody' && code === 'UNAUTHENTICATED';
      const denied = code !== undefined && denials.has(code) && !isWayIn && !wrongPassword;
      const refused = code === 'FORBIDDEN' || denied;
      const expected = row.cells[caller].has('no');
      if (refused !== expected) found.push(`${caller}: ${row.type}.${row.field} gave ${code ?? 'an answer'}, the table says ${[...row.cells[caller]].join('|')}`);
    }
    expect(found).toEqual([]);
  });
});
