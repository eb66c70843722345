import type { ClientBase } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** What the work sends to the database, in its order; listened to where it leaves, at the connection. */
export async function statementsSent(source: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const heard = new Map<ClientBase, ClientBase['query']>();
  const make = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner: QueryRunner = make(mode);
    const connect = runner.connect.bind(runner) as () => Promise<ClientBase>;
    runner.connect = async () => {
      const connection = await connect();
      if (heard.has(connection)) return connection;
      const query = connection.query;
      heard.set(connection, query);
      connection.query = ((...args: unknown[]) => {
        statements.push({ sql: String(args[0]), parameters: Array.isArray(args[1]) ? args[1] : [] });
        return (query as (...given: unknown[]) => unknown).apply(connection, args);
      }) as ClientBase['query'];
      return connection;
    };
    return runner;
  };
  try {
    await work();
  } finally {
    source.createQueryRunner = make;
    for (const [connection, query] of heard) connection.query = query;
  }
  return statements;
}
