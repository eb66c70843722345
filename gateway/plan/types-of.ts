import { type GraphQLSchema, isAbstractType } from 'graphql';

/** Whether a value's `__typename` meets a type condition. */
export type Meets = (typeName: unknown) => boolean;

/** Looks at the supergraph once: afterwards a type condition is one look-up in a set. */
export function createTypesOf(supergraph: GraphQLSchema): (condition: string) => Meets {
  const known = new Map<string, Meets>();
  const make = (condition: string): Meets => {
    const type = supergraph.getType(condition);
    const names = new Set([condition]);
    if (isAbstractType(type)) {
      for (const possible of supergraph.getPossibleTypes(type)) names.add(possible.name);
      for (const other of Object.values(supergraph.getTypeMap())) {
        if ('getInterfaces' in other && supergraph.isSubType(type, other)) names.add(other.name);
      }
    }
    return (typeName) => names.has(typeName as string);
  };
  return (condition) => {
    const meets = known.get(condition) ?? make(condition);
    known.set(condition, meets);
    return meets;
  };
}
