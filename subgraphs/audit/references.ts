import { type IdType, isIdOf } from '../kit/ids.js';

/** A thing that another subgraph owns: all that the trail knows of it is its id. */
export interface Reference {
  id: string;
}

/** The reference when the id can be one of that type. Null otherwise, so that it never reaches a query. */
export const referenceTo = (type: IdType, { id }: { id: unknown }): Reference | null =>
  typeof id === 'string' && isIdOf(type, id) ? { id: id.toLowerCase() } : null;
