import type { DataSource } from 'typeorm';
import type { SubgraphResult } from '../../kit/subgraph.js';
import { type Statement, statementsSent } from '../../kit/testing/statements.js';

/** The answer's data, or a failure that shows its errors. */
export function dataOf<Data>(result: SubgraphResult): Data {
  if (result.errors?.length)
    throw new Error(result.errors.map((error) => `${error.path?.join('.')}: ${error.message}`).join('\n'));
  return result.data as Data;
}

/** The codes of the answer's errors with where they stand. */
export const codesOf = ({ errors = [] }: SubgraphResult): [path: string, code: unknown][] =>
  errors.map((error) => [error.path?.join('.') ?? '', error.extensions.code]);

/** What the work sends to the database, `begin` and `commit` aside. */
export async function captureStatements(source: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements = await statementsSent(source, work);
  return statements.filter(({ sql }) => !/^(start transaction|begin|commit)/i.test(sql));
}

export const countStatements = async (source: DataSource, work: () => Promise<unknown>): Promise<number> =>
  (await captureStatements(source, work)).length;
