import type { DataSource } from 'typeorm';
import type { SubgraphResult } from '../../kit/subgraph.js';
import { statementsSent } from '../../kit/testing/statements.js';

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

const frame = /^(start|begin|commit|rollback|savepoint|release|select kit\.)/i;

/** What was sent to the database meanwhile, but for the frame of each transaction. */
export async function statementsOf(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const statements = await statementsSent(source, work);
  return statements.map(({ sql }) => sql).filter((sql) => !frame.test(sql));
}
