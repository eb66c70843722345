/** Everything that is made from the subgraphs' SDL, by its path from the project's folder. */

import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.js';
import { type Composed, composeSubgraphs } from './compose.js';
import { readSubgraphSdl, rootFolder, subgraphNames } from './files.js';

export type Files = ReadonlyMap<string, string>;

export function composeFromFiles(): Composed {
  return composeSubgraphs(subgraphNames.map((name) => ({ name, sdl: readSubgraphSdl(name) })));
}

export function schemaFiles({ supergraph, api }: Composed): Files {
  return new Map([
    ['schema/supergraph.graphql', supergraph],
    ['schema/api.graphql', api],
  ]);
}

/** Reads `schema/api.graphql`, so that must be written first. Writes nothing itself. */
export async function codegenFiles(): Promise<Files> {
  const outputs: unknown = await generate({ ...config, cwd: rootFolder, silent: true, errorsOnly: true }, false);
  if (!Array.isArray(outputs)) throw new Error('graphql-codegen gave no files');
  return new Map(
    outputs.map(({ filename, content }: { filename: string; content: string }) => [
      relative(rootFolder, resolve(rootFolder, filename)).replaceAll('\\', '/'),
      content.endsWith('\n') ? content : `${content}\n`,
    ]),
  );
}

/** Those of the files that are not on the disk as they should be. */
export function staleFiles(files: Files, folder = rootFolder): string[] {
  return [...files].filter(([path, content]) => readIfThere(join(folder, path)) !== content).map(([path]) => path);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
