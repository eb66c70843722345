import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';
import { forApollo } from './apollo-reference.js';

/** What clients see of a supergraph. Throws when it is not one. */
export function apiOf(supergraphSdl: string): string {
  const schema = Supergraph.build(forApollo(supergraphSdl)).apiSchema();
  return `${printSchema(schema.toGraphQLJSSchema()).trim()}\n`;
}
