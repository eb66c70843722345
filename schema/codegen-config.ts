/**
 * Types from the contract: of resolvers, for each subgraph from its own SDL; of the console's operations, from what
 * clients see. Everything that comes out is committed, and `npm run schema:check` says when it is stale.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { rootFolder, type SubgraphName, subgraphNames } from './files.js';

/** What crosses the wire as a string is one in TypeScript too, but for moments, which resolvers may return as a Date. */
const scalars = {
  ID: 'string',
  BigInt: 'string',
  Currency: 'string',
  EmailAddress: 'string',
  JSON: 'unknown',
};

const resolverTypes = (name: SubgraphName): CodegenConfig['generates'] => ({
  [`subgraphs/${name}/resolver-types.generated.ts`]: {
    schema: `schema/${name}.graphql`,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: '../kit/context.js#SubgraphContext',
      mappers: mappersOf(name),
      scalars: { ...scalars, DateTime: { input: 'string', output: 'Date | string' } },
      // Federation adds scalars of its own, which no resolver meets.
      defaultScalarType: 'unknown',
      enumsAsTypes: true,
      useTypeImports: true,
      namingConvention: 'keep',
    },
  },
});

/** The rows that a subgraph's resolvers get as parents: GraphQL type → `./path.js#TypeName`. */
function mappersOf(name: SubgraphName): Record<string, string> {
  const file = join(rootFolder, 'subgraphs', name, 'mappers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

export const codegenConfig: CodegenConfig = {
  importExtension: '.js',
  ignoreNoDocuments: true,
  generates: {
    ...Object.assign({}, ...subgraphNames.map(resolverTypes)),
    'web/src/gql/': {
      preset: 'client',
      schema: 'schema/api.graphql',
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
      // The console's cache asks for it everywhere, so what is persisted must say so too.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        scalars: { ...scalars, DateTime: 'string' },
        strictScalars: true,
        enumType: 'string-literal',
        useTypeImports: true,
        namingConvention: 'keep',
      },
    },
    // What the console's cache knows of the schema.
    'web/src/gql/introspection.json': {
      plugins: ['introspection'],
      schema: 'schema/api.graphql',
      config: { minify: true, descriptions: false },
    },
  },
};
