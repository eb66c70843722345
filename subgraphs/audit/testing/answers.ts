import type { DataSource, QueryRunner } from 'typeorm';
import type { SubgraphResult } from '../../kit/subgraph.js';

/** The answer's data, or a failure that shows its errors. */
export function dataOf<Data>(result: SubgraphResult): Data {
  if (result.errors?.length)
    throw new Error(result.errors.map((error) => `${error.path?.join('.')}: ${error.message}`).join('\n'));
  return result.data as Data;
}

/** The codes of the answer's errors with where they stand. */
export const codesOf = ({ errors = [] }: SubgraphResult): [path: string, code: unknown][] =>
  errors.map((error) => [error.path?.join('.') ?? '', error.extensions.code]);

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** What the work sends to the database, `begin` and `commit` aside. */
export async function captureStatements(source: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (...args): QueryRunner => {
    const runner = create(...args);
    const query = runner.query.bind(runner) as (...values: unknown[]) => Promise<unknown>;
    runner.query = ((...values: unknown[]) => {
      const sql = String(values[0]);
      if (!/^(start transaction|begin|commit)/i.test(sql))
        statements.push({ sql, parameters: (values[1] ?? []) as unknown[] });
      return query(...values);
    }) as QueryRunner['query'];
    return runner;
  };
  try {
    await work();
  } finally {
    source.createQueryRunner = create;
  }
  return statements;
}

export const countStatements = async (source: DataSource, work: () => Promise<unknown>): Promise<number> =>
  (await captureStatements(source, work)).length;
