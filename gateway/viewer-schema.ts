import { buildASTSchema, type GraphQLSchema, parse, printSchema } from 'graphql';
import { viewOf } from '../schema/view.js';
import { decide, type Viewer } from '../subgraphs/kit/viewer.js';
import type { SchemaMap } from './schema-map.js';

/** The schema as one viewer may see it: for introspection, the explorer and suggestions. Cached by the set of scopes. */
export function createViewerSchemas(map: SchemaMap): (viewer: Viewer, scopeKey: string) => GraphQLSchema {
  const document = parse(printSchema(map.api));
  const known = new Map<string, GraphQLSchema>();
  return (viewer, scopeKey) => {
    const found = known.get(scopeKey);
    if (found) return found;
    const isOpen = (coordinate: string) => {
      const scopes = map.scopes.get(coordinate);
      return !scopes || decide(viewer, scopes) !== 'deny';
    };
    const schema = buildASTSchema(viewOf(document, isOpen));
    if (known.size > 200) known.clear();
    known.set(scopeKey, schema);
    return schema;
  };
}
