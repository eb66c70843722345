import { describe, expect, test } from '@jest/globals';
import { findCycles } from './cycles.mjs';
import { readImports } from './read.mjs';
import { judge } from './rules.mjs';

describe('readImports', () => {
  test('sees every way to import, and which of them carry types only', () => {
    const source = `
      import './effect.js';
      import type { A } from './a.js';
      import { type B, type C } from './b.js';
      import { d, type E } from './d.js';
      export type { F } from './f.js';
      export * from './g.js';
      type H = import('./h.js').H;
      @decorated() class X { @column() y!: string; z = import('./z.js'); }
    `;
    expect(readImports(source, 'x.ts')).toEqual([
      { specifier: './effect.js', typeOnly: false },
      { specifier: './a.js', typeOnly: true },
      { specifier: './b.js', typeOnly: true },
      { specifier: './d.js', typeOnly: false },
      { specifier: './f.js', typeOnly: true },
      { specifier: './g.js', typeOnly: false },
      { specifier: './h.js', typeOnly: true },
      { specifier: './z.js', typeOnly: false },
    ]);
  });

  test('reads TSX', () => {
    const source = `import { Box } from './box.js'; export const X = () => <Box a="1">&nbsp;</Box>;`;
    expect(readImports(source, 'x.tsx')).toEqual([{ specifier: './box.js', typeOnly: false }]);
  });
});

describe('judge', () => {
  const file = (from, to, typeOnly = false) => judge({ from, to, npm: false, typeOnly });
  const npm = (from, to) => judge({ from, to, npm: true, typeOnly: false });

  test.each([
    ['subgraphs/billing/main.ts', 'subgraphs/tenants/main.ts'],
    ['subgraphs/billing/main.ts', 'gateway/main.ts'],
    ['subgraphs/billing/main.ts', 'host/start.ts'],
    ['subgraphs/kit/shield.ts', 'schema/compose.ts'],
    ['subgraphs/kit/shield.ts', 'host/migrate.ts'],
    ['subgraphs/kit/shield.ts', 'subgraphs/billing/main.ts'],
    ['gateway/main.ts', 'subgraphs/billing/main.ts'],
    ['gateway/main.ts', 'host/start.ts'],
    ['schema/build.ts', 'subgraphs/kit/shield.ts'],
    ['web/src/main.tsx', 'schema/permissions.ts'],
    ['web/src/ui/table.tsx', 'web/src/gql/graphql.ts'],
    ['subgraphs/billing/plans/plan.entity.ts', 'subgraphs/billing/plans/plans.ts'],
    ['subgraphs/billing/plans/plan.resolvers.ts', 'subgraphs/billing/plans/plan.entity.ts'],
    ['subgraphs/billing/plans/plans.ts', 'e2e/support/browser.ts'],
  ])('%s must not import %s', (from, to) => {
    expect(file(from, to)).toHaveLength(1);
  });

  test.each([
    ['subgraphs/billing/main.ts', 'subgraphs/kit/shield.ts'],
    ['subgraphs/billing/main.ts', 'schema/permissions.ts'],
    ['subgraphs/kit/shield.ts', 'schema/permissions.ts'],
    ['subgraphs/kit/testing/database.ts', 'host/migrate.ts'],
    ['gateway/main.ts', 'subgraphs/kit/viewer.ts'],
    ['host/start.ts', 'subgraphs/billing/main.ts'],
    ['e2e/journey.test.ts', 'gateway/main.ts'],
    ['gateway/main.test.ts', 'e2e/support/stack.ts'],
    ['subgraphs/billing/plans/plan.entity.ts', 'subgraphs/kit/money.ts'],
  ])('%s may import %s', (from, to) => {
    expect(file(from, to)).toEqual([]);
  });

  test('knows Apollo Gateway in the gateway only, and lets resolvers name entities as types', () => {
    expect(npm('host/start.ts', '@apollo/gateway')).toHaveLength(1);
    expect(npm('gateway/main.ts', '@apollo/gateway')).toEqual([]);
    expect(file('subgraphs/a/b/b.resolvers.ts', 'subgraphs/a/b/b.entity.ts', true)).toEqual([]);
  });
});

test('findCycles names the files of a cycle', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(findCycles(graph)).toEqual([['b', 'c']]);
});
