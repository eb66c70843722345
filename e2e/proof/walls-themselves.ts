import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLOutputType, getNullableType, isLeafType, isListType, isObjectType, parse } from 'graphql';
import { cut } from '../../gateway/authorize.js';
import { createSchemaMap } from '../../gateway/schema-map.js';
import { readApi, readSubgraphSdl, readSupergraph, type SubgraphName } from '../../schema/files.js';
import { effectiveScopes } from '../../schema/requirements.js';
import { withShield } from '../../subgraphs/kit/shield.js';
import { nobody, type Viewer } from '../../subgraphs/kit/viewer.js';

/** Rules that are left out. */
interface LeftOut {
  has(rule: string): boolean;
}

/** Somebody who is signed in and may do nothing. */
const bare: Viewer = { ...nobody, kind: 'STAFF' };
const map = createSchemaMap(readSupergraph(), readApi());

/** What the gateway's own filter takes out of an operation, as if it had been asked: one refusal for each field. */
export async function cutByGateway(query: string, leftOut: LeftOut) {
  const scopes = new Map([...map.scopes].filter(([rule]) => !leftOut.has(rule)));
  const { denied } = cut(parse(query), bare, { ...map, scopes });
  return { errors: [...denied].map((field) => ({ extensions: { code: 'FORBIDDEN', field } })) };
}

/** A resolver that answers whatever is asked: a thing, a list with one, or nothing. */
function standIn(type: GraphQLOutputType): () => unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const one = standIn(nullable.ofType);
    return () => [one()];
  }
  return () => (isLeafType(nullable) ? null : {});
}

/** The real shield before resolvers that answer everything, so that nothing but the shield can refuse. */
export function shieldAlone(name: SubgraphName, leftOut: LeftOut) {
  const sdl = parse(readSubgraphSdl(name));
  const schema = buildSubgraphSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.name.startsWith('_')) field.resolve = standIn(field.type);
  }
  const shielded = withShield(schema, effectiveScopes(sdl), leftOut);
  return async (query: string) => execute({ schema: shielded, document: parse(query), contextValue: { viewer: bare } });
}
