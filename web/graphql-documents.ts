import type { Plugin } from 'vite';

const call = /graphql\(`\s*(?:query|mutation)\s+(\w+)[^`]*`\)/g;
const importLine = /import \{ graphql \} from '([^']*\/gql)';/;

/**
 * `graphql(…)` looks an operation's document up by its text, which would ship every operation twice: as text and as document.
 * Here each call becomes the document itself.
 */
export function graphqlDocuments(): Plugin {
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/web\/src\/.*\.tsx?$/, code: importLine },
      handler(code) {
        const documents: string[] = [];
        const replaced = code.replace(call, (_text, operation: string) => {
          documents.push(`${operation}Document`);
          return `${operation}Document`;
        });
        return replaced.replace(
          importLine,
          (_line, folder: string) => `import { ${documents.join(', ')} } from '${folder}/graphql';`,
        );
      },
    },
  };
}
