import { Client } from 'pg';
import { OWNER_ROLE } from './owner-key.js';

export const DATABASE = 'rookery';

export function ownerUrl(port: number, password: string, database = DATABASE): string {
  return `postgres://${OWNER_ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

/** Is it our server that listens there: does it know our password, and is that its folder? */
export async function answersAsOurs(port: number, password: string, cluster: string): Promise<boolean> {
  try {
    return await withOwner(port, password, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory === cluster;
    });
  } catch {
    return false;
  }
}

export async function ensureDatabase(port: number, password: string): Promise<void> {
  await withOwner(port, password, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function withOwner<T>(port: number, password: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: ownerUrl(port, password, 'postgres'),
    connectionTimeoutMillis: 3000,
    query_timeout: 10_000,
  });
  // A connection that breaks while idle reports it here; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
