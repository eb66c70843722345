/** `npm run schema:release`: from now on, breaking changes are those against this tree. Refuses what the check refuses. */

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemsSinceLastRelease, recordRelease } from './breaking-files.js';
import { schemaFolder } from './files.js';

const folder = join(schemaFolder, 'releases');
const isFirst = !existsSync(join(folder, 'api.graphql'));
const problems = isFirst ? [] : await problemsSinceLastRelease();
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else {
  mkdirSync(folder, { recursive: true });
  recordRelease();
  console.log('recorded schema/releases');
}
