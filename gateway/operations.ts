import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  execute as executeSchema,
  type GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Clock } from '../subgraphs/kit/clock.js';
import { AppError } from '../subgraphs/kit/errors.js';
import type { Viewer } from '../subgraphs/kit/viewer.js';
import { type Cut, cut } from './authorize.js';
import { type GatewayContext, scopeKeyOf } from './context.js';
import { actualCost } from './cost/actual-cost.js';
import type { Budget, CostReport } from './cost/budget.js';
import { staticCost } from './cost/static-cost.js';
import type { FieldWeight } from './cost/weights.js';
import { withoutDenialsInNothing } from './denials-in-nothing.js';
import { asPublic } from './format-error.js';
import { missingNodes, type Routed, routeNodes } from './node-routing.js';
import type { Planner } from './planner.js';
import { type Data, present } from './present.js';
import type { Receipt, WriteReceipt } from './receipts.js';
import type { SchemaMap } from './schema-map.js';
import { type Shape, shapeOfOperation } from './shape.js';
import { tenantsOf } from './shown.js';
import { createViewerSchemas } from './viewer-schema.js';

export interface IncomingOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Of the text that came in. */
  hash: string;
}

export interface Answer {
  data: Data | null;
  errors?: readonly GraphQLError[];
  extensions?: { cost: CostReport };
}

export interface OperationsDependencies {
  map: SchemaMap;
  planner: Planner;
  writeReceipt: WriteReceipt;
  clock: Clock;
  weights: ReadonlyMap<string, FieldWeight>;
  budget: Budget;
  /** Switches the gateway's wall off, to prove that the others hold without it. Tests only. */
  withoutFilter?: boolean;
  /** Single rules of it that are left out; looked at each time, so that a test can go through them. */
  withoutRules?: ReadonlySet<string> | undefined;
}

const known = 2_000;

/** Least recently made goes first; what is cached here is about texts and scopes, never about data. */
function remember<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const found = cache.get(key);
  if (found !== undefined) return found;
  if (cache.size >= known) cache.delete(cache.keys().next().value as string);
  const made = make();
  cache.set(key, made);
  return made;
}

/** Standing at the root itself, which is where every tool puts it. */
const asksForSchema = (one: SelectionNode) =>
  one.kind === Kind.FIELD && (one.name.value === '__schema' || one.name.value === '__type');

const denialCodes = new Set(['FORBIDDEN', 'TENANT_NOT_OPEN', 'UNAUTHENTICATED']);

/** The same operation in another document. */
function operationOf(document: DocumentNode, wanted: OperationDefinitionNode): OperationDefinitionNode | undefined {
  return document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && one.name?.value === wanted.name?.value,
  );
}

function badVariable(error: GraphQLError | undefined): AppError {
  const message = error?.message ?? 'A variable is not right.';
  return new AppError('BAD_USER_INPUT', message, { details: { http: { status: 400 } } });
}

/** The tenants that were open before; null when a change may be the one that opened them. */
function openAmong(tenantIds: string[], { opened }: Viewer, { operation }: OperationDefinitionNode): string[] | null {
  const open = opened.length ? tenantIds.filter((id) => opened.includes(id)) : [];
  return open.length || operation === 'query' ? open : null;
}

/** who are you → what may you see → plan → answer → receipt → send */
export function createOperations(dependencies: OperationsDependencies) {
  const { map, planner, writeReceipt, clock, weights, budget, withoutFilter, withoutRules } = dependencies;
  const cuts = new Map<string, Cut & { hash: string }>();
  const shapes = new Map<string, Shape>();
  const costs = new Map<string, number>();
  const schemaFor = createViewerSchemas(map);

  const standing = () =>
    withoutRules?.size ? new Map([...map.scopes].filter(([rule]) => !withoutRules.has(rule))) : map.scopes;
  const filter = () => ({ ...map, scopes: withoutFilter ? new Map() : standing() });
  const cutFor = (incoming: IncomingOperation, routed: Routed, context: GatewayContext, scopeKey: string) => {
    const key = `${incoming.hash} ${incoming.operationName ?? ''} ${routed.key} ${scopeKey}${withoutRules?.size ? [...withoutRules].join() : ''}`;
    return remember(cuts, key, () => ({
      ...cut(routed.document, context.viewer, filter(), routed.types),
      hash: createHash('sha256').update(key).digest('hex'),
    }));
  };

  /** How long lists may be is said by numbers: with the same numbers an operation costs the same. */
  const costOf = (reduced: Cut & { hash: string }, operation: OperationDefinitionNode, variables: Data): number => {
    const numbers = Object.entries(variables).filter(([, value]) => typeof value === 'number');
    return remember(costs, `${reduced.hash} ${numbers.join(' ')}`, () =>
      staticCost(weights, reduced.document, operation, variables),
    );
  };

  /** `__schema` and `__type`, answered from the viewer's own view of the schema. */
  async function introspect(incoming: IncomingOperation, context: GatewayContext, scopeKey: string): Promise<Data> {
    const asked = incoming.operation.selectionSet.selections.filter(asksForSchema);
    if (!asked.length) return {};
    const schema = schemaFor(context.viewer, scopeKey);
    const operation: OperationDefinitionNode = {
      ...incoming.operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: asked },
    };
    const definitions = incoming.document.definitions.map((one) => (one === incoming.operation ? operation : one));
    const result = await executeSchema({
      schema,
      document: { kind: Kind.DOCUMENT, definitions },
      variableValues: incoming.variables,
      operationName: incoming.operationName,
    });
    return { ...result.data };
  }

  function receiptOf(
    incoming: IncomingOperation,
    context: GatewayContext,
    presented: ReturnType<typeof present>,
    errors: readonly GraphQLError[],
  ): Receipt | null {
    const { viewer, client, requestId } = context;
    const entities = presented.shown.groups();
    const denied = errors.some((error) => denialCodes.has(String(error.extensions.code)));
    if (!entities.length && (!denied || viewer.kind === 'NOBODY')) return null;
    const tenantIds = tenantsOf(entities);
    return {
      time: clock.now().toISOString(),
      actorKind: viewer.kind,
      actorId: viewer.id,
      actorName: viewer.name,
      sessionId: viewer.sessionId,
      operationName: incoming.operationName ?? incoming.operation.name?.value ?? null,
      operationHash: incoming.hash,
      decision: !denied ? 'ALLOWED' : entities.length ? 'PARTIAL' : 'DENIED',
      ipAddress: client.ipAddress,
      userAgent: client.userAgent,
      requestId,
      tenantIds,
      openTenantIds: openAmong(tenantIds, viewer, incoming.operation),
      entityIds: entities.flatMap(({ ids }) => ids),
      entities,
      elevationIds: viewer.elevations.map(({ id }) => id),
    };
  }

  /** No receipt, no answer: what stands in its way, or null when it is durable (or there is nothing to write). */
  async function refusalOf(receipt: Receipt | null): Promise<AppError | null> {
    try {
      if (receipt) await writeReceipt(receipt);
      return null;
    } catch (error) {
      return error instanceof AppError ? error : new AppError('AUDIT_UNAVAILABLE', 'The access cannot be recorded.');
    }
  }

  async function execute(
    incoming: IncomingOperation,
    context: GatewayContext,
    reduced: Cut & { hash: string },
    operation: OperationDefinitionNode | undefined,
  ) {
    if (!reduced.anythingLeft || !operation) return { data: {} };
    const { operationName, variables } = incoming;
    const { document, hash } = reduced;
    return planner.execute({ document, operation, operationName, variables, hash }, context);
  }

  return async (incoming: IncomingOperation, context: GatewayContext): Promise<Answer> => {
    const { requestId, viewer } = context;
    const coerced = getVariableValues(map.api, incoming.operation.variableDefinitions ?? [], incoming.variables);
    if (coerced.errors) throw badVariable(coerced.errors[0]);
    const scopeKey = scopeKeyOf(viewer);
    const routed = routeNodes(map.api, incoming.document, incoming.operation, coerced.coerced);
    const reduced = cutFor(incoming, routed, context, scopeKey);
    const shape = remember(shapes, `${incoming.hash} ${incoming.operationName ?? ''}`, () =>
      shapeOfOperation(map, incoming.document, incoming.operation),
    );
    const operation = operationOf(reduced.document, incoming.operation);
    const cost = operation ? costOf(reduced, operation, coerced.coerced) : 0;
    const spending = budget(viewer, context.client, cost);
    context.rate = spending.report;
    const introspection = await introspect(incoming, context, scopeKey);
    const result: { data?: unknown; errors?: unknown } = await execute(incoming, context, reduced, operation);
    const presented = present((result.data ?? null) as Data | null, {
      map,
      shape,
      denied: reduced.denied,
      deniedNodes: reduced.deniedNodes,
      viewer,
      variables: coerced.coerced,
      introspection,
    });
    const raised = ((result.errors ?? []) as GraphQLError[]).map((error) => asPublic(error, requestId));
    // With the filter off a refusal from below can be the reason why there is nothing.
    const below = withoutFilter ? raised : withoutDenialsInNothing(presented.data, raised);
    const missing = missingNodes(routed.types, presented.data, [...presented.errors, ...below]);
    const errors = [...[...presented.errors, ...missing].map((error) => asPublic(error, requestId)), ...below];
    const refusal = await refusalOf(receiptOf(incoming, context, presented, errors));
    // Null, and not the answer without its values: how much there was is a datum, too.
    if (refusal) return { data: null, errors: [asPublic(refusal, requestId)] };
    const extensions = { cost: spending.settle(actualCost(weights, shape, presented.data)) };
    return { data: presented.data, extensions, ...(errors.length && { errors }) };
  };
}
