import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readApi, readSubgraphSdl, readSupergraph, rootFolder, subgraphNames } from './files.js';

test('the folder of the project is found from where this runs', () => {
  expect(existsSync(join(rootFolder, 'package.json'))).toBe(true);
});

test('the contract can be read', () => {
  for (const name of subgraphNames) expect(readSubgraphSdl(name)).toContain('type Query');
  expect(readSupergraph()).toContain('join__Graph');
  expect(readApi()).not.toMatch(/join__|@key\(|@requiresScopes\(|federation__/);
});
