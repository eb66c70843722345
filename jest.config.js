import { swcOptions } from './scripts/swc-options.mjs';

process.env.NODE_ENV = 'production';

const tests = ['gateway', 'subgraphs', 'schema', 'host', 'e2e', 'bench', 'web'];
const typescript = swcOptions.jsc;

/** Jest runs ES modules as Node does (scripts/test.mjs sets --experimental-vm-modules). */
export default {
  testEnvironment: 'node',
  // TypeORM keeps its decorators' metadata on the global object, and drops it with the process.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': ['@swc/jest', swcOptions],
    '\\.tsx$': [
      '@swc/jest',
      {
        ...swcOptions,
        jsc: {
          ...typescript,
          parser: { ...typescript.parser, tsx: true },
          transform: { ...typescript.transform, react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testMatch: [...tests.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx}`), '<rootDir>/scripts/**/*.test.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.data/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/web/dist/', '<rootDir>/\\.data/'],
  globalSetup: '<rootDir>/e2e/support/global-setup.mjs',
  globalTeardown: '<rootDir>/e2e/support/global-teardown.mjs',
  // Two cores, and much of what is tested waits: for a time-out, a frozen process, a page.
  maxWorkers: 3,
  // Modules of past files stay in a worker's memory, and clearing up among them stops whatever is under way for seconds.
  workerIdleMemoryLimit: '1200MB',
  testSequencer: '<rootDir>/scripts/test-sequencer.mjs',
  testTimeout: 30_000,
};
