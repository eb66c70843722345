import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const call = /graphql\(`\s*(?:query|mutation)\s+(\w+)[^`]*`\)/g;
const importLine = /import \{ graphql \} from '[^']*\/gql';\n?/;
const generated = join(import.meta.dirname, 'src/gql/graphql.ts');
const constant = /^export const (\w+)Document = (\{.*\}) as unknown as DocumentNode</gm;

/** The documents that were generated, as they are written in code. */
async function documents(): Promise<Map<string, string>> {
  const text = await readFile(generated, 'utf8');
  return new Map([...text.matchAll(constant)].map(([, operation = '', document = '']) => [operation, document]));
}

/**
 * `graphql(…)` looks an operation's document up by its text, which would ship every operation twice: as text and as document.
 * And all documents in one module would be loaded with the first page. Here each call becomes the document itself, where it is
 * used.
 */
export function graphqlDocuments(): Plugin {
  let known: Promise<Map<string, string>> | undefined;
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    watchChange: (file) => {
      if (file === generated) known = undefined;
    },
    transform: {
      filter: { id: /\/web\/src\/.*\.tsx?$/, code: importLine },
      async handler(code) {
        this.addWatchFile(generated);
        known ??= documents();
        const byOperation = await known;
        return code.replace(importLine, '').replace(call, (_text, operation: string) => {
          const document = byOperation.get(operation);
          if (!document) throw new Error(`${operation} was not generated: run "npm run schema:build".`);
          return document;
        });
      },
    },
  };
}
