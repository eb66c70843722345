import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { AskSubgraph } from './ask-subgraph.js';
import { compileFetch, type Step } from './fetch.js';
import { below } from './places.js';
import type { Meets } from './types-of.js';

export interface CompileOptions {
  askOf(serviceName: string): AskSubgraph;
  meets(condition: string): Meets;
}

/** Thrown for a plan with something in it that is not ours to run; Apollo's executor takes it. */
export class NotOurs extends Error {}

const nothing: Step = async () => undefined;

function compileNode(node: PlanNode, options: CompileOptions): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((one) => compileNode(one, options));
      return async (run, place) => {
        for (const step of steps) await step(run, place);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((one) => compileNode(one, options));
      return async (run, place) => {
        await Promise.all(steps.map((step) => step(run, place)));
      };
    }
    case 'Flatten': {
      const step = compileNode(node.node, options);
      if (node.path.some((part) => typeof part !== 'string' || part.startsWith('|')))
        throw new NotOurs('a path with types');
      return (run, place) => step(run, below(place, node.path));
    }
    case 'Condition': {
      const met = node.ifClause ? compileNode(node.ifClause, options) : nothing;
      const unmet = node.elseClause ? compileNode(node.elseClause, options) : nothing;
      return (run, place) => (run.conditions[node.condition] === true ? met : unmet)(run, place);
    }
    case 'Fetch': {
      if (node.contextRewrites?.length || node.hasDefers) throw new NotOurs('a fetch with contexts or defers');
      const fetch = compileFetch(node, options.askOf(node.serviceName), options.meets);
      // What breaks in one fetch must not take the others' answers along.
      return (run, place) =>
        fetch(run, place).catch((error: unknown) => {
          run.errors.push(
            error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error }),
          );
        });
    }
    default:
      throw new NotOurs(`a plan with ${node.kind}`);
  }
}

/** Turns a plan into closures, once: nothing of the plan is looked at again when it runs. */
export function compilePlan(plan: QueryPlan, options: CompileOptions): Step {
  if (!plan.node) return nothing;
  if (plan.node.kind === 'Subscription') throw new NotOurs('a subscription');
  return compileNode(plan.node, options);
}
