/** The last release as it is kept in `schema/releases`, and what was decided since. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Acknowledgement,
  breakingChanges,
  type Release,
  releaseOf,
  unacknowledged,
  type View,
} from './breaking.js';
import { readApi, readSupergraph, schemaFolder } from './files.js';

const folder = join(schemaFolder, 'releases');
const apiFile = join(folder, 'api.graphql');
const accessFile = join(folder, 'access.json');
const acknowledgedFile = join(folder, 'acknowledged.json');

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const write = (file: string, content: unknown) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

function readLastRelease(): Release {
  // One line a field, so that a diff of the file can be read.
  const lines = Object.entries(readJson<Record<string, string>>(accessFile));
  const access = lines.map(
    ([coordinate, seeing]) => [coordinate, seeing.split(', ').filter(Boolean) as View[]] as const,
  );
  return { api: readFileSync(apiFile, 'utf8'), access: Object.fromEntries(access) };
}

const thisTree = () => releaseOf(readSupergraph(), readApi());

/** What stands between this tree and a release; nothing when it breaks nobody, or only where somebody decided so. */
export async function problemsSinceLastRelease(): Promise<string[]> {
  const changes = await breakingChanges(readLastRelease(), thisTree());
  const problems = unacknowledged(changes, readJson<Acknowledgement[]>(acknowledgedFile));
  if (!problems.length) return [];
  const hint =
    'Take it back, deprecate first, or acknowledge it in schema/releases/acknowledged.json: { change, views, reason }.';
  return [...problems, hint];
}

/** Records this tree as the last release. */
export function recordRelease(): void {
  const { api, access } = thisTree();
  writeFileSync(apiFile, api);
  const lines = Object.entries(access).map(([coordinate, seeing]) => [coordinate, seeing.join(', ')] as const);
  write(accessFile, Object.fromEntries(lines));
  write(acknowledgedFile, []);
}
