import './no-telemetry.js';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema, valueFromAST } from 'graphql';
import type { Logger } from '../subgraphs/kit/logger.js';
import { callerOf } from './context.js';
import { createApolloReference, forApollo } from './plan/apollo-reference.js';
import { createAsk } from './plan/ask-subgraph.js';
import { compilePlan, NotOurs } from './plan/compile-plan.js';
import type { Run, Step } from './plan/fetch.js';
import { compileHoles } from './plan/fill-holes.js';
import type { Json } from './plan/merge.js';
import type { PlannedOperation, Planner } from './plan/planned.js';
import { createTypesOf } from './plan/types-of.js';
import { shapeOfOperation } from './shape.js';
import type { SubgraphLink } from './subgraph-link.js';

export type { Planner } from './plan/planned.js';

const mostPlans = 2_000;

interface Ready {
  step: Step;
  defaults: Json;
  fillHoles: (data: Json, variables: Json) => Json | null;
}

/** Defaults of variables: `@skip` and `@include` need them, subgraphs have them in what they are sent. */
function defaultsOf({ operation }: PlannedOperation, api: GraphQLSchema): Json {
  const boolean = api.getType('Boolean');
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => {
      const value =
        defaultValue && boolean && 'parseLiteral' in boolean ? valueFromAST(defaultValue, boolean) : undefined;
      return value === undefined ? [] : [[variable.name.value, value as unknown]];
    }),
  );
}

/**
 * Plans with Apollo's query planner and runs the plans with closures of our own: Apollo's executor works out the operation and its
 * answer anew for each request. This file and `plan/` are the only ones that know Apollo's planner.
 */
export async function createPlanner(
  supergraphSdl: string,
  links: Record<string, SubgraphLink>,
  api: GraphQLSchema,
  logger: Logger,
): Promise<Planner> {
  const supergraph = Supergraph.build(forApollo(supergraphSdl));
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  const asks = new Map(Object.values(links).map((link) => [link.name as string, createAsk(link, logger)]));
  const meets = createTypesOf(supergraph.schema.toGraphQLJSSchema());
  const plans = new Map<string, Ready | Promise<Planner>>();
  let reference: Promise<Planner> | undefined;

  const askOf = (name: string) => {
    const ask = asks.get(name);
    if (!ask) throw new Error(`There is no way to the subgraph ${name}.`);
    return ask;
  };
  const prepare = (planned: PlannedOperation): Ready | Promise<Planner> => {
    try {
      const options = planned.operationName === undefined ? {} : { operationName: planned.operationName };
      const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, planned.document, options));
      return {
        step: compilePlan(plan, { askOf, meets }),
        defaults: defaultsOf(planned, api),
        fillHoles: compileHoles(shapeOfOperation({ api }, planned.document, planned.operation)),
      };
    } catch (error) {
      if (!(error instanceof NotOurs)) throw error;
      reference ??= createApolloReference(supergraphSdl, links, api, logger);
      return reference;
    }
  };

  return {
    execute: async (planned, context) => {
      let ready = plans.get(planned.hash);
      if (!ready) {
        if (plans.size >= mostPlans) plans.delete(plans.keys().next().value as string);
        try {
          ready = prepare(planned);
        } catch (error) {
          if (error instanceof GraphQLError) return { errors: [error] };
          throw error;
        }
        plans.set(planned.hash, ready);
      }
      if (ready instanceof Promise) return (await ready).execute(planned, context);
      const data: Json = {};
      const conditions = { ...ready.defaults, ...planned.variables };
      const run: Run = {
        data,
        errors: [],
        variables: planned.variables,
        conditions,
        context,
        caller: callerOf(context),
      };
      await ready.step(run, { objects: [data], path: [] });
      return { data: ready.fillHoles(data, conditions), ...(run.errors.length && { errors: run.errors }) };
    },
    stop: async () => (await reference)?.stop(),
  };
}
