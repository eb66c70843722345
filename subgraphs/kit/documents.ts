import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { AppError } from './errors.js';
import { compileQuery } from './executor/compile.js';
import { type CompiledOperation, NotCompiled, type ResolverOf } from './executor/plan.js';
import type { Viewer } from './viewer.js';

/** What the shield said of a query's fields to one viewer, and which resolvers follow from it. */
export interface Choice {
  passed: ReadonlySet<string>;
  resolverOf: ResolverOf;
}

/** A query that is ready to be run, and which resolvers it takes for whom. */
export interface ReadyQuery {
  compiled: CompiledOperation;
  choices: WeakMap<Viewer, Choice>;
}

export interface KnownDocument {
  document: DocumentNode;
  /** `Type.field` of whatever it can lead to. */
  coordinates: readonly string[];
  /** Null for what graphql-js has to run: changes, and what nobody asks. */
  ready(operationName: string | undefined): ReadyQuery | null;
}

const mostKnown = 2_000;

function coordinatesIn(schema: GraphQLSchema, document: DocumentNode): string[] {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  const enter = ({ name }: FieldNode) => {
    const parent = types.getParentType();
    const possible = parent && isAbstractType(parent) ? schema.getPossibleTypes(parent) : parent ? [parent] : [];
    for (const one of possible) found.add(`${one.name}.${name.value}`);
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return [...found].filter((coordinate) => !coordinate.includes('.__'));
}

function makeReady(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): ReadyQuery | null {
  try {
    return { compiled: compileQuery(schema, document, name), choices: new WeakMap() };
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

function know(schema: GraphQLSchema, text: string): KnownDocument {
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length) throw new AppError('GRAPHQL_VALIDATION_FAILED', errors[0]?.message ?? 'Not a valid operation.');
  const ready = new Map<string | undefined, ReadyQuery | null>();
  return {
    document,
    coordinates: coordinatesIn(schema, document),
    ready: (name) => {
      const found = ready.get(name);
      if (found !== undefined) return found;
      const made = makeReady(schema, document, name);
      // Names come from outside: only those that are there are kept.
      if (made) ready.set(name, made);
      return made;
    },
  };
}

/** The gateway sends the same few hundred texts again and again: parsed, validated and compiled once each. */
export function createDocuments(schema: GraphQLSchema): (text: string) => KnownDocument {
  const known = new Map<string, KnownDocument>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const made = know(schema, text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, made);
    return made;
  };
}
