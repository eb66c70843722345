import pg from 'pg';
import type { Config } from './config.js';
import { startPostgres } from './postgres/launcher.js';

export interface OpenDatabase {
  /** As the owner, where this process was given the owner's password. */
  ownerUrl: string;
  stop(): Promise<void>;
}

/** What to say of a database that cannot be reached, by Postgres' and the network's own codes. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'nothing answers there',
  '28P01': 'the password of this role is wrong',
  '28000': 'this role may not sign in',
  '3D000': 'there is no such database',
};

/** What is wrong, as a sentence that names the variable, where it is the database that cannot be reached. */
export function inWords(error: Error & { code?: string }): string {
  const reason = reasons[error.code ?? ''];
  return reason ? `DATABASE_URL: ${reason}.` : error.message;
}

async function refuseUnreachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The database that the configuration names, or one of our own in `DATA_DIR`. */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  if (!config.databaseUrl) return startPostgres({ dataDir: config.dataDir, durable: true, log });
  // Services that run apart know no more than their own role, and find out for themselves.
  if (config.service === 'all' || config.service === 'migrate') await refuseUnreachable(config.databaseUrl);
  return { ownerUrl: config.databaseUrl, stop: async () => undefined };
}
