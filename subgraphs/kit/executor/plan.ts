import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Slot, Target } from './slot.js';

// biome-ignore lint/suspicious/noExplicitAny: graphql-js resolvers are typed by their arguments, which differ per field.
export type Resolve = (source: any, args: any, context: any, info: any) => unknown;

/** Completes a value as its type wants it and puts it where it belongs. Throws when it is no value of the type. */
export type Put = (run: Running, value: unknown, target: Target, key: string | number, up: Slot | undefined) => void;

/** An execution, as far as those that complete values know it. */
export interface Running {
  readonly compiled: CompiledOperation;
  readonly context: unknown;
  readonly variables: Record<string, unknown>;
  /** Resolves an object's fields. */
  fill(target: Target, plan: ObjectPlan, source: unknown, slot: Slot | undefined): void;
  /** Puts what a promise gives in its place, when it does. */
  wait(value: PromiseLike<unknown>, put: Put, at: At): void;
  /** Null where that is allowed, or as far up as it takes. */
  fail(thrown: unknown, at: At): void;
}

/** Where a value of a field belongs. */
export interface At {
  field: FieldPlan;
  target: Target;
  key: string | number;
  up: Slot | undefined;
  nullable: boolean;
}

/** Which resolver a field has in this request; null for the property of its name. */
export type ResolverOf = (field: FieldPlan) => Resolve | null;

/** One key of an object of the answer, worked out once for an operation. */
export interface FieldPlan {
  /** Its number among the operation's fields: what belongs to one request is kept in arrays by it. */
  index: number;
  key: string;
  coordinate: string;
  name: string;
  parentType: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  /** Where it stands in the text; several when selections were merged. */
  nodes: readonly FieldNode[];
  nullable: boolean;
  put: Put;
  /** For `@skip` and `@include`; null when it is always there. */
  isIncluded: ((variables: Record<string, unknown>) => boolean) | null;
}

/** The keys of an object of one type. */
export interface ObjectPlan {
  typeName: string;
  /** An object with all keys that are always there: rows that begin alike stay alike, which is what makes them fast. */
  blank: Target;
  fields: readonly FieldPlan[];
  /** Keys that hold the name of the type. */
  typeNameKeys: readonly TypeNameKey[];
}

export interface TypeNameKey {
  key: string;
  isIncluded: FieldPlan['isIncluded'];
}

/** An operation that is ready to be run any number of times. */
export interface CompiledOperation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  root: ObjectPlan;
}

/** Thrown for an operation with something in it that is not ours to run; graphql-js takes it. */
export class NotCompiled extends Error {}
