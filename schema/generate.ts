/** What is made from the subgraphs' SDL, by its path from the project's folder. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
