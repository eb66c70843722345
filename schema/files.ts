/** Where the contract lies, whether this runs from the sources or from `dist/`. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const subgraphNames = ['identity', 'tenants', 'billing', 'audit', 'platform'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** The folder that holds Rookery's `package.json`. */
export const rootFolder = findRoot(dirname(fileURLToPath(import.meta.url)));

export const schemaFolder = join(rootFolder, 'schema');

export function readSubgraphSdl(name: SubgraphName): string {
  return readFileSync(join(schemaFolder, `${name}.graphql`), 'utf8');
}

/** The composed schema, as a gateway or a router takes it. */
export function readSupergraph(): string {
  return readFileSync(join(schemaFolder, 'supergraph.graphql'), 'utf8');
}

/** What clients see. */
export function readApi(): string {
  return readFileSync(join(schemaFolder, 'api.graphql'), 'utf8');
}

function findRoot(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
    if (name === 'rookery') return folder;
  }
  const above = dirname(folder);
  if (above === folder)
    throw new Error('The schema folder was not found: no package.json named rookery above this file');
  return findRoot(above);
}
