import { parse } from 'graphql';
import { readSubgraphSdl, readSupergraph, type SubgraphName } from '../../schema/files.js';
import { type PermissionId, permissions } from '../../schema/permissions.js';
import { effectiveScopes, fieldScopes, namedType, objectFields, typeScopes } from '../../schema/requirements.js';
import { allOf, noScopes, type Scopes } from '../../schema/scopes.js';
import { isEntity } from './edges.js';

const asksForSomething = (scopes: Scopes) => scopes.every((set) => set.length > 0);

const rulesOf = (scopes: ReadonlyMap<string, Scopes>) =>
  [...scopes].flatMap(([rule, one]) => (asksForSomething(one) ? [rule] : []));

/** The rules of the gateway's filter, by `Type.field`. */
export const filterRules = (): string[] => rulesOf(effectiveScopes(parse(readSupergraph())));

/** The rules of a subgraph's shield. */
export const shieldRules = (name: SubgraphName): string[] => rulesOf(effectiveScopes(parse(readSubgraphSdl(name))));

const canDepend = (id: PermissionId) =>
  Object.values(permissions[id].grants).some((reaches) => reaches.includes('OPENED') || reaches.includes('SELF'));

/**
 * The rules of a subgraph's row guard: what a field asks for beyond its own row. Only of rows that are somebody's, and where a
 * grant can depend on the row at all.
 */
export function guardRules(name: SubgraphName): string[] {
  const sdl = parse(readSubgraphSdl(name));
  const [own, types] = [fieldScopes(sdl), typeScopes(sdl)];
  const beyond = [...objectFields(sdl)].map(({ coordinate, field }): [string, Scopes] => [
    coordinate,
    allOf(own.get(coordinate) ?? noScopes, types.get(namedType(field.type)) ?? noScopes),
  ]);
  return rulesOf(new Map(beyond.filter(([, scopes]) => scopes.flat().some(canDepend)))).filter((rule) => {
    const [type = ''] = rule.split('.');
    return isEntity(type) || type === 'Membership';
  });
}

/** Spread over the whole list, for a test that has no time for all of them. */
export function everyNth<T>(all: readonly T[], limit: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / limit));
  return all.filter((_one, index) => index % step === 0);
}
