import type { DataSource, QueryRunner } from 'typeorm';
import type { SubgraphResult } from '../../kit/subgraph.js';

/** The answer's data; throws when there is an error in it. */
export function dataOf<Data>(result: SubgraphResult): Data {
  const [error] = result.errors ?? [];
  if (error)
    throw new Error(`${String(error.extensions.code)} at ${error.path?.join('.') ?? 'the request'}: ${error.message}`);
  return result.data as Data;
}

/** The errors' codes, with where they stand. */
export const codesOf = (result: SubgraphResult): string[] =>
  (result.errors ?? []).map(({ path, extensions }) => `${path?.join('.') ?? ''} ${String(extensions.code)}`);

/** The code of an answer that is one error. */
export const codeOf = (result: SubgraphResult): unknown => result.errors?.[0]?.extensions.code;

/** What was sent to the database meanwhile, but for the frame of each transaction. */
export async function statementsOf(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const make = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner: QueryRunner = make(mode);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    runner.query = ((...args: unknown[]) => {
      if (!/^(start|begin|commit|rollback|savepoint|release|select kit\.)/i.test(String(args[0])))
        statements.push(String(args[0]));
      return query(...args);
    }) as QueryRunner['query'];
    return runner;
  };
  try {
    await work();
  } finally {
    source.createQueryRunner = make;
  }
  return statements;
}
