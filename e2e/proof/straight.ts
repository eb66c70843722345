import { type GraphQLField, parse } from 'graphql';
import { readSubgraphSdl, type SubgraphName, subgraphNames } from '../../schema/files.js';
import { objectTypes } from '../../schema/requirements.js';
import { isEntity } from './edges.js';
import type { Ledger } from './ledger.js';
import { isListField, typeNamed, whole } from './operations.js';
import type { Person } from './people.js';
import { samples } from './reads.js';
import type { Setting } from './setting.js';
import { type Cell, isAnswered } from './table.js';
import { situationOf, type Thing } from './truth.js';

const denials = new Set(['FORBIDDEN', 'TENANT_NOT_OPEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

/** The entities of a subgraph with the fields that it answers itself. */
function lookUpsOf(name: SubgraphName): { type: string; fields: string[] }[] {
  return [...objectTypes(parse(readSubgraphSdl(name)))].flatMap((definition) => {
    const type = definition.name.value;
    const fields = (definition.fields ?? []).map((field) => field.name.value).filter((field) => field !== 'id');
    return isEntity(type) && fields.length ? [{ type, fields }] : [];
  });
}

/** Whether a field gave nothing away: no value, or a page without rows. */
function gaveNothing(entity: Record<string, unknown> | null | undefined, field: string): boolean {
  const value = entity?.[field];
  const nodes = (value as { nodes?: unknown[] } | null | undefined)?.nodes;
  return value === null || value === undefined || nodes?.length === 0;
}

interface LookUp {
  name: SubgraphName;
  type: string;
  fields: readonly string[];
}

const definitionOf = (type: string, field: string) =>
  typeNamed(type).getFields()[field] as GraphQLField<unknown, unknown>;

/** Asks for one thing by its id and compares each field that this subgraph answers. */
async function proveLookUp(
  setting: Setting,
  person: Person,
  ledger: Ledger,
  { name, type, fields }: LookUp,
  thing: Thing,
): Promise<void> {
  const cellOf = (field: string) => setting.table.get(`${type}.${field}`)?.cells[person.name] as Cell;
  const selection = fields.map((field) => whole(definitionOf(type, field))).join(' ');
  const query = `query Proof($them: [_Any!]!) { _entities(representations: $them) { ... on ${type} { ${selection} } } }`;
  const variables = { them: [{ __typename: type, id: thing.id }] };
  const { data, errors = [] } = await setting.rookery.rookery.links[name].execute({ query, variables }, person.signed);
  const entity = (data?._entities as (Record<string, unknown> | null)[] | undefined)?.[0];
  const situation = situationOf(person, thing);
  const isThere = isAnswered(cellOf('id'), person.name, situation);
  for (const field of fields) {
    const entry = {
      caller: person.name,
      field: `${type}.${field}`,
      edge: `${name}’s look-up`,
      situation: situation.name,
    };
    // The entity's own: something below another field may be called the same.
    const isOwn = (path: readonly unknown[] | undefined) => path?.length === 3 && path[2] === field;
    const error = errors.find(({ path }) => isOwn(path)) ?? (entity ? undefined : errors[0]);
    const code = error?.extensions?.code;
    const open = isThere && isAnswered(cellOf(field), person.name, situation, isListField(definitionOf(type, field)));
    const isShut = gaveNothing(entity, field) && (!code || denials.has(String(code)));
    if (open ? entity && !error : isShut) ledger.prove(entry);
    else
      ledger.find(
        entry,
        `is ${code ?? (entity ? 'answered' : 'not there')}, the table says ${[...cellOf(field)].join('|')}`,
      );
  }
}

/**
 * Every field of every entity, asked of its subgraph by the look-up that the gateway uses: the subgraph by itself, with no
 * gateway before it. A subgraph that extends another's type believes that the thing exists; outside the viewer's world it
 * finds no rows of it, which gives away as little as a denial does.
 */
export async function proveStraight(setting: Setting, person: Person, ledger: Ledger): Promise<void> {
  for (const name of subgraphNames) {
    for (const lookUp of lookUpsOf(name)) {
      for (const thing of samples(setting, person, lookUp.type))
        await proveLookUp(setting, person, ledger, { name, ...lookUp }, thing);
    }
  }
}
