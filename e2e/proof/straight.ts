import { parse } from 'graphql';
import { readSubgraphSdl, type SubgraphName, subgraphNames } from '../../schema/files.js';
import { objectTypes } from '../../schema/requirements.js';
import { isEntity } from './edges.js';
import type { Ledger } from './ledger.js';
import { isListField, typeNamed, whole } from './operations.js';
import type { Person } from './people.js';
import { samples } from './reads.js';
import type { Setting } from './setting.js';
import { type Cell, isAnswered } from './table.js';
import { situationOf } from './truth.js';

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

/**
 * Every field of every entity, asked of its subgraph by the look-up that the gateway uses: the subgraph by itself, with no
 * gateway before it. A subgraph that extends another's type believes that the thing exists; outside the viewer's world it
 * finds no rows of it, which gives away as little as a denial does.
 */
export async function proveStraight(setting: Setting, person: Person, ledger: Ledger): Promise<void> {
  const cellOf = (coordinate: string) => setting.table.get(coordinate)?.cells[person.name] as Cell;
  for (const name of subgraphNames) {
    for (const { type, fields } of lookUpsOf(name)) {
      const selection = fields.map((field) => whole(typeNamed(type).getFields()[field] as never)).join(' ');
      const query = `query Proof($them: [_Any!]!) { _entities(representations: $them) { ... on ${type} { ${selection} } } }`;
      for (const thing of samples(setting, person, type)) {
        const variables = { them: [{ __typename: type, id: thing.id }] };
        const { data, errors = [] } = await setting.rookery.rookery.links[name].execute(
          { query, variables },
          person.signed,
        );
        const entity = (data?._entities as (Record<string, unknown> | null)[] | undefined)?.[0];
        const situation = situationOf(person, thing);
        const isThere = isAnswered(cellOf(`${type}.id`), person.name, situation);
        for (const field of fields) {
          const cell = cellOf(`${type}.${field}`);
          const entry = {
            caller: person.name,
            field: `${type}.${field}`,
            edge: `${name}’s look-up`,
            situation: situation.name,
          };
          const error = errors.find(({ path }) => path?.at(-1) === field) ?? (entity ? undefined : errors[0]);
          const code = error?.extensions?.code;
          const open =
            isThere &&
            isAnswered(cell, person.name, situation, isListField(typeNamed(type).getFields()[field] as never));
          const right = open ? entity && !error : gaveNothing(entity, field) && (!code || denials.has(String(code)));
          if (right) ledger.prove(entry);
          else
            ledger.find(
              entry,
              `is ${code ?? (entity ? 'answered' : 'not there')}, the table says ${[...cell].join('|')}`,
            );
        }
      }
    }
  }
}
