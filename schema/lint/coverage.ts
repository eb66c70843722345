/** Every object type and every field is covered by a permission, or stands on the list of public things. */

import { type DefinitionNode, Kind } from 'graphql';
import { declaredScopes } from '../requirements.js';
import { describeScopes, noScopes, type Scopes } from '../scopes.js';
import { type Graph, type Problem, place, rootTypes } from './graph.js';

const sameScopes = (a: Scopes, b: Scopes) => JSON.stringify(a) === JSON.stringify(b);

/** An entity asks for its permission in every subgraph, the same in each: each guards it for itself. */
export function entitiesCarryPermissions({ types, entities, scopesOf }: Graph): Problem[] {
  return types.flatMap(({ subgraph, name, scopes }) => {
    const where = place(subgraph, name);
    if (!entities.has(name)) {
      if (!scopes) return [];
      return [
        { where, message: 'a value type inherits from the field that returns it; take its @requiresScopes away' },
      ];
    }
    if (!scopes) return [{ where, message: 'an entity carries @requiresScopes in every subgraph that mentions it' }];
    if (sameScopes(scopes, scopesOf(name))) return [];
    const message = `asks for ${describeScopes(scopes)}; all subgraphs together for ${describeScopes(scopesOf(name))}`;
    return [{ where, message }];
  });
}

/** A field that several subgraphs have asks for the same in each of them. */
export function sharedFieldsAgree({ fields }: Graph): Problem[] {
  const first = new Map<string, (typeof fields)[number]>();
  return fields.flatMap((field) => {
    const other = first.get(field.coordinate);
    if (!other) {
      first.set(field.coordinate, field);
      return [];
    }
    const [here, there] = [field.scopes ?? noScopes, other.scopes ?? noScopes];
    if (sameScopes(here, there)) return [];
    const message = `asks for ${describeScopes(here)}, but in ${other.subgraph} for ${describeScopes(there)}`;
    return [{ where: place(field.subgraph, field.coordinate), message }];
  });
}

/** A way into the graph asks for a permission, unless it is public; what is public asks for none. */
export function rootFieldsCarryPermissions(
  { fields }: Graph,
  publicFields: Readonly<Record<string, string>>,
): Problem[] {
  const problems = fields.flatMap(({ subgraph, coordinate, type, scopes }) => {
    if (!rootTypes.includes(type)) return [];
    const where = place(subgraph, coordinate);
    const isPublic = Object.hasOwn(publicFields, coordinate);
    if (!scopes && !isPublic) return [{ where, message: 'needs @requiresScopes, or a reason in public.ts' }];
    if (scopes && isPublic) return [{ where, message: 'asks for a permission, so it does not belong in public.ts' }];
    return [];
  });
  const known = new Set(fields.map(({ coordinate }) => coordinate));
  const gone = Object.keys(publicFields).filter((coordinate) => !known.has(coordinate));
  return [...problems, ...gone.map((where) => ({ where, message: 'stands in public.ts and does not exist' }))];
}

/** Permissions stand on object types and their fields alone: nothing reads them elsewhere. */
export function nothingElseCarriesPermissions({ subgraphs }: Graph): Problem[] {
  return subgraphs.flatMap(({ name, document }) =>
    document.definitions.flatMap(otherElements).flatMap(({ coordinate, directives }) => {
      if (!declaredScopes({ directives }, coordinate)) return [];
      return [{ where: place(name, coordinate), message: 'only object types and their fields carry @requiresScopes' }];
    }),
  );
}

/** A definition that is no object type, and the fields of an interface. */
function otherElements(definition: DefinitionNode) {
  switch (definition.kind) {
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION: {
      const owner = definition.name.value;
      const fields = definition.fields ?? [];
      return [
        { coordinate: owner, directives: definition.directives },
        ...fields.map(({ name, directives }) => ({ coordinate: `${owner}.${name.value}`, directives })),
      ];
    }
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_EXTENSION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
      return [{ coordinate: definition.name.value, directives: definition.directives }];
    default:
      return [];
  }
}
