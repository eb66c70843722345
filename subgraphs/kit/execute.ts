import {
  type DocumentNode,
  type ExecutionArgs,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { SubgraphContext } from './context.js';
import { Denials } from './denials.js';
import { AppError } from './errors.js';
import type { Client, Reply } from './request.js';
import type { Shielded } from './shield.js';
import type { Envelope, OperationRequest, SubgraphDependencies, SubgraphResult } from './subgraph-types.js';
import { asViewer, type Transaction } from './transaction.js';
import type { Viewer } from './viewer.js';

export type Executor = (request: OperationRequest, envelope: Envelope) => Promise<SubgraphResult>;

const knownDocuments = 2_000;

interface Known {
  document: DocumentNode;
  /** `Type.field` of whatever it can lead to. */
  coordinates: readonly string[];
}

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

/** The gateway sends the same few hundred texts again and again: parsed and validated once each. */
function documentCache(schema: GraphQLSchema) {
  const known = new Map<string, Known>();
  return (text: string): Known => {
    const found = known.get(text);
    if (found) return found;
    const document = parse(text);
    const errors = validate(schema, document);
    if (errors.length) throw new AppError('GRAPHQL_VALIDATION_FAILED', errors[0]?.message ?? 'Not a valid operation.');
    if (known.size >= knownDocuments) known.clear();
    const made = { document, coordinates: coordinatesIn(schema, document) };
    known.set(text, made);
    return made;
  };
}

/** Ours go out as they are; graphql-js's own (a bad variable) are the client's; the rest is logged and says nothing. */
function presentable(error: GraphQLError, dependencies: SubgraphDependencies, requestId: string): GraphQLError {
  if (typeof error.extensions.code === 'string') return error;
  // A variable that is no value of its enumeration is wrapped once more, and stands at no path.
  if (!error.originalError || (!error.path && error.originalError instanceof GraphQLError)) {
    return new GraphQLError(error.message, { path: error.path, extensions: { code: 'BAD_USER_INPUT' } });
  }
  const { message, stack } = error.originalError;
  const state = (error.originalError as { code?: unknown }).code;
  dependencies.logger.error({ requestId, path: error.path, message, state, stack }, 'a resolver failed');
  return new GraphQLError('Something went wrong on our side.', { path: error.path, extensions: { code: 'INTERNAL' } });
}

function contextOf(
  dependencies: SubgraphDependencies,
  request: { client: Client; requestId: string },
  tx: Transaction,
  viewer: Viewer,
): SubgraphContext {
  const made = new Map<string, unknown>();
  const reply: Reply = {};
  return {
    viewer,
    tx,
    clock: dependencies.clock,
    logger: dependencies.logger,
    client: request.client,
    requestId: request.requestId,
    reply,
    denials: new Denials(),
    once: <T>(key: string, make: () => T): T => {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}

/** Runs operations against a subgraph's schema, each in one transaction that begins with the viewer. */
export function createExecutor(
  { schema, ask, isOpen, unguarded }: Shielded,
  dependencies: SubgraphDependencies,
): Executor {
  const documentOf = documentCache(schema);

  /** Where every field has been let through and no row has a say, guards before each field of each row would only cost. */
  const schemaFor = (coordinates: readonly string[], passed: ReadonlySet<string>, viewer: Viewer): GraphQLSchema => {
    const isThrough = (coordinate: string) => passed.has(coordinate) || isOpen?.(coordinate) === true;
    if (!unguarded || !coordinates.every(isThrough) || unguarded.dependsOnRows(coordinates, viewer)) return schema;
    return unguarded.schema();
  };

  async function run(args: ExecutionArgs, context: SubgraphContext): Promise<SubgraphResult> {
    const result = await execute({ ...args, contextValue: context });
    const errors = [...(result.errors ?? []), ...context.denials.errors()];
    return {
      ...(result.data !== undefined && { data: result.data }),
      ...(errors.length && { errors: errors.map((error) => presentable(error, dependencies, context.requestId)) }),
      ...('session' in context.reply && { reply: context.reply }),
    };
  }

  return async (request, envelope) => {
    try {
      const claims = await dependencies.verifyViewer(envelope.viewerToken);
      const { document, coordinates } = documentOf(request.query);
      const operation = getOperationAST(document, request.operationName);
      const from = { client: claims.client, requestId: envelope.requestId };
      const readOnly = operation?.operation === 'query';
      const args = { schema, document, operationName: request.operationName, variableValues: request.variables };
      return await asViewer(
        dependencies.source,
        { kind: claims.kind, subject: claims.subject, readOnly, ...from },
        async (tx, viewer) => {
          const context = contextOf(dependencies, from, tx, viewer);
          // A mutation can change who asks (signing in): its fields meet the shield one by one, when they are reached.
          if (!readOnly) return run(args, context);
          const passed = await ask(coordinates, context);
          context.passed = passed;
          return run({ ...args, schema: schemaFor(coordinates, passed, viewer) }, context);
        },
      );
    } catch (error) {
      const wrapped =
        error instanceof GraphQLError
          ? error
          : new GraphQLError('failed', { originalError: error instanceof Error ? error : new Error(String(error)) });
      return { errors: [presentable(wrapped, dependencies, envelope.requestId)] };
    }
  };
}
