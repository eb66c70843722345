/** `npm run schema:check`: the SDL composes and keeps the rules, what is made from it is fresh, and it breaks nobody. */

import { parse } from 'graphql';
import { problemsSinceLastRelease } from './breaking-files.js';
import { CompositionError } from './compose.js';
import { readSubgraphSdl, subgraphNames } from './files.js';
import { composeFromFiles, type Files, schemaFiles, staleFiles } from './generate.js';
import { codegenFiles } from './generate-types.js';
import { lintSubgraphs } from './lint.js';

try {
  const problems = await check();
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'schema: all good' : `schema: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof CompositionError ? error.message : error);
  process.exitCode = 1;
}

async function check(): Promise<string[]> {
  const composed = composeFromFiles();
  const subgraphs = subgraphNames.map((name) => ({ name, document: parse(readSubgraphSdl(name)) }));
  const broken = lintSubgraphs(subgraphs).map(({ where, message }) => `${where}: ${message}`);
  const stale = stalenessOf(schemaFiles(composed));
  // Types made from a stale schema would say nothing about whether they are fresh.
  if (stale.length === 0) stale.push(...stalenessOf(await codegenFiles()));
  // A stale schema says nothing about what breaks.
  const breaking = stale.length === 0 ? await problemsSinceLastRelease() : [];
  return [...composed.hints, ...broken, ...stale, ...breaking];
}

function stalenessOf(files: Files): string[] {
  return staleFiles(files).map((path) => `${path} is stale: run npm run schema:build`);
}
