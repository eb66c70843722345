/** `npm run schema:build`: writes what is made from the subgraphs' SDL. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CompositionError } from './compose.js';
import { rootFolder } from './files.js';
import { composeFromFiles, type Files, schemaFiles, staleFiles } from './generate.js';
import { codegenFiles } from './generate-types.js';

try {
  const composed = composeFromFiles();
  for (const hint of composed.hints) console.warn(`hint: ${hint}`);
  write(schemaFiles(composed));
  write(await codegenFiles());
} catch (error) {
  console.error(error instanceof CompositionError ? error.message : error);
  process.exitCode = 1;
}

/** Leaves alone what is as it should be, so that nothing is rebuilt for it. */
function write(files: Files): void {
  for (const path of staleFiles(files)) {
    const file = join(rootFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
}
