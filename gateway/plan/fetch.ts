import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { Caller, LinkResult } from '../subgraph-link.js';
import type { AskSubgraph } from './ask-subgraph.js';
import { failedFields } from './failed-fields.js';
import { isObject, type Json, merge } from './merge.js';
import { type Place, pathsTo } from './places.js';
import { compileRepresentation } from './representations.js';
import { compileRewrites } from './rewrites.js';
import type { Meets } from './types-of.js';

/** One operation under way. */
export interface Run {
  data: Json;
  errors: GraphQLError[];
  variables: Json;
  /** With the defaults that the operation declares. */
  conditions: Json;
  context: GatewayContext;
  caller: Caller;
}

/** A step of a plan. */
export type Step = (run: Run, place: Place) => Promise<void>;

type Failure = NonNullable<LinkResult['errors']>[number];

/** A subgraph's errors as the client knows its own answer: from the top, over lists. */
function note(run: Run, place: Place, failures: readonly Failure[], asked: readonly Json[] | null): void {
  const paths = asked && pathsTo(run.data, place);
  for (const { message, path, extensions } of failures) {
    const index = path?.[1];
    const entity = asked && typeof index === 'number' ? asked[index] : undefined;
    const from = entity && paths?.get(entity);
    const full = !path ? undefined : entity ? [...(from ?? []), ...path.slice(2)] : [...place.path, ...path];
    run.errors.push(
      new GraphQLError(message || 'failed', { ...(full && { path: full }), ...(extensions && { extensions }) }),
    );
  }
}

function forwarded(names: readonly string[], variables: Json): Json {
  const chosen: Json = {};
  for (const name of names) {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) chosen[name] = variables[name];
  }
  return chosen;
}

const broken = () => new GraphQLError('A subgraph gave no sense.', { extensions: { code: 'INTERNAL' } });

/** A fetch of root fields: its answer is the answer's top. */
function fetchRoots(node: FetchNode, ask: AskSubgraph, meets: (condition: string) => Meets): Step {
  const { operation: query, operationName } = node;
  const names = node.variableUsages ?? [];
  const rewrite = compileRewrites(node.outputRewrites, meets);
  return async (run, place) => {
    const { data, errors } = await ask(
      { query, operationName, variables: forwarded(names, run.variables) },
      run.context,
      run.caller,
    );
    if (errors) note(run, place, errors, null);
    if (!data) return;
    rewrite?.(data);
    for (const object of place.objects) merge(object, data);
  };
}

/** A fetch of fields of entities that other fetches found: one request however many there are. */
function fetchEntities(
  node: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  ask: AskSubgraph,
  meets: (condition: string) => Meets,
): Step {
  const { operation: query, operationName } = node;
  const names = node.variableUsages ?? [];
  const represent = compileRepresentation(requires, meets);
  const rewriteInput = compileRewrites(node.inputRewrites, meets);
  const rewriteOutput = compileRewrites(node.outputRewrites, meets);
  return async (run, place) => {
    const asked: Json[] = [];
    const representations: Json[] = [];
    for (const object of place.objects) {
      const representation = represent(object);
      if (!representation?.__typename) continue;
      rewriteInput?.(representation);
      asked.push(object);
      representations.push(representation);
    }
    if (!asked.length) return;
    const variables = { ...forwarded(names, run.variables), representations };
    const { data, errors } = await ask({ query, operationName, variables }, run.context, run.caller);
    if (errors) note(run, place, errors, asked);
    if (!data) return;
    const entities = data._entities;
    if (!Array.isArray(entities) || entities.length !== asked.length)
      return note(run, place, failedFields(query, broken()), asked);
    for (let index = 0; index < asked.length; index += 1) {
      const entity = entities[index] as unknown;
      const object = asked[index];
      if (!object || !isObject(entity)) continue;
      entity.__typename ??= object.__typename;
      rewriteOutput?.(entity);
      merge(object, entity);
    }
  };
}

/** Compiles one fetch of a plan. */
export function compileFetch(node: FetchNode, ask: AskSubgraph, meets: (condition: string) => Meets): Step {
  const fetch = node.requires ? fetchEntities(node, node.requires, ask, meets) : fetchRoots(node, ask, meets);
  return async (run, place) => {
    if (place.objects.length) await fetch(run, place);
  };
}
