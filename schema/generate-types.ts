/** The types that graphql-codegen makes: apart from the rest because it is slow to load. */

import { relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { codegenConfig } from './codegen-config.js';
import { rootFolder } from './files.js';
import type { Files } from './generate.js';

/** Reads `schema/api.graphql`, so that must be written first. Writes nothing itself. */
export async function codegenFiles(): Promise<Files> {
  const outputs: unknown = await generate({ ...codegenConfig, cwd: rootFolder, silent: true, errorsOnly: true }, false);
  if (!Array.isArray(outputs)) throw new Error('graphql-codegen gave no files');
  return new Map(
    outputs.map(({ filename, content }: { filename: string; content: string }) => [
      relative(rootFolder, resolve(rootFolder, filename)).replaceAll('\\', '/'),
      content,
    ]),
  );
}
