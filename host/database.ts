import type { Config } from './config.js';
import { startPostgres } from './postgres/launcher.js';

export interface OpenDatabase {
  ownerUrl: string;
  stop(): Promise<void>;
}

/** The database that the configuration names, or one of our own in `DATA_DIR`. */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  if (config.databaseUrl) return { ownerUrl: config.databaseUrl, stop: async () => undefined };
  return startPostgres({ dataDir: config.dataDir, durable: true, log });
}
