import { type ExecutionResult, execute, GraphQLError, getOperationAST } from 'graphql';
import type { SubgraphContext } from './context.js';
import { Denials } from './denials.js';
import { createDocuments, type KnownDocument } from './documents.js';
import type { Finish } from './executor/run.js';
import { runQuery } from './executor/run-query.js';
import { asReader } from './reading.js';
import type { Client, Reply } from './request.js';
import { choiceFor } from './resolver-choice.js';
import type { Shielded } from './shield.js';
import type { Envelope, OperationRequest, SubgraphDependencies, SubgraphResult } from './subgraph-types.js';
import { asViewer, type Transaction } from './transaction.js';
import type { Viewer } from './viewer.js';

export type Executor = (request: OperationRequest, envelope: Envelope) => Promise<SubgraphResult>;

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

interface Ran {
  result: ExecutionResult;
  context: SubgraphContext;
  /** What is left to do when the transaction has ended. */
  finish?: Finish | undefined;
}

/** With what others had to be asked: by now the transaction is over, and its connection somebody else's. */
function finished(ran: Ran): Promise<Ran> {
  return ran.finish ? ran.finish().then((result) => ({ ...ran, result })) : Promise.resolve(ran);
}

/** Runs operations against a subgraph's schema, each in one transaction that begins with the viewer. */
export function createExecutor(shielded: Shielded, dependencies: SubgraphDependencies): Executor {
  const { schema } = shielded;
  const documentOf = createDocuments(schema);
  // A test that leaves rules out changes its mind between two requests.
  const keepsChoices = dependencies.withoutRules === undefined;

  /** Reads: every field has met the shield before anything runs. */
  async function read(known: KnownDocument, request: OperationRequest, context: SubgraphContext): Promise<Ran> {
    const { operationName, variables } = request;
    const query = known.ready(operationName);
    if (query) {
      const { passed, resolverOf } = await choiceFor(shielded, known, query, context, keepsChoices);
      context.passed = passed;
      let finish: Finish | undefined;
      const onOutside = (rest: Finish) => {
        finish = rest;
      };
      const result = await runQuery(query.compiled, { context, variables, resolverOf, onOutside });
      return { context, result, finish };
    }
    context.passed = await shielded.ask(known.coordinates, context);
    return change(known, request, context);
  }

  /** Changes: a mutation can change who asks (signing in), so its fields meet the shield one by one, when they are reached. */
  async function change(
    { document }: KnownDocument,
    { operationName, variables }: OperationRequest,
    context: SubgraphContext,
  ): Promise<Ran> {
    const args = { schema, document, operationName, variableValues: variables, contextValue: context };
    return { context, result: await execute(args) };
  }

  function answerOf({ result, context }: Ran): SubgraphResult {
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
      const known = documentOf(request.query);
      const readOnly = getOperationAST(known.document, request.operationName)?.operation === 'query';
      const from = { client: claims.client, requestId: envelope.requestId };
      const entry = { kind: claims.kind, subject: claims.subject, ...from };
      const run = readOnly ? read : change;
      const work = (tx: Transaction, viewer: Viewer) => run(known, request, contextOf(dependencies, from, tx, viewer));
      const ran = readOnly
        ? await asReader(dependencies.source, entry, work)
        : await asViewer(dependencies.source, { ...entry, readOnly }, work);
      return answerOf(await finished(ran));
    } catch (error) {
      const wrapped =
        error instanceof GraphQLError
          ? error
          : new GraphQLError('failed', { originalError: error instanceof Error ? error : new Error(String(error)) });
      return { errors: [presentable(wrapped, dependencies, envelope.requestId)] };
    }
  };
}
