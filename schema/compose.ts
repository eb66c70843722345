/** Five services, one graph: composes the subgraphs into the supergraph and into what clients see. */

import { composeServices } from '@apollo/composition';
import { type DocumentNode, GraphQLError, parse, printSchema } from 'graphql';

export interface SubgraphSdl {
  name: string;
  sdl: string;
}

export interface Composed {
  /** The supergraph in the federation standard's form. */
  supergraph: string;
  /** The schema that clients see: no federation in it, all descriptions. */
  api: string;
  /** Where the subgraphs disagree about something harmless, such as a description. */
  hints: string[];
}

/** What the subgraphs could not be made one for; one line each, naming subgraph and coordinate. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';

  constructor(readonly problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

// Composition puts the permissions of all its implementations on `Node`; nobody reads them there (requirements.ts).
const expectedHint = 'Directive @requiresScopes is applied to "Node" in multiple subgraphs with different arguments.';

export function composeSubgraphs(subgraphs: readonly SubgraphSdl[]): Composed {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    // A name to be routed by; where a subgraph is reached is configuration.
    url: `http://${name}/graphql`,
    typeDefs: parseSubgraph(name, sdl),
  }));
  const result = composeServices(services);
  if (result.errors) throw new CompositionError(result.errors.map(describe));
  const hints = result.hints.map(({ definition, message }) => `${definition.code}: ${message}`);
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema()).trim()}\n`,
    hints: hints.filter((hint) => !hint.includes(expectedHint)),
  };
}

function parseSubgraph(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? '?';
    throw new CompositionError([`[${name}] line ${line}: ${error.message}`]);
  }
}

/** Composition's messages name subgraph and coordinate themselves; the code and the lines are beside them. */
function describe(error: GraphQLError): string {
  const code = typeof error.extensions.code === 'string' ? `${error.extensions.code}: ` : '';
  const lines = new Set(error.locations?.map(({ line }) => line));
  return `${code}${error.message}${lines.size > 0 ? ` (line ${[...lines].join(', ')})` : ''}`;
}
