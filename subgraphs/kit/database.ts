import 'reflect-metadata';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { columnTypes } from './column-values.js';
import type { Logger } from './logger.js';
import { PreparingClient } from './prepared.js';
import { roleOf, type Service } from './services.js';

export { roleOf, type Service, services } from './services.js';

/** The owner's address with another role's name and password: what one service connects with. */
export function serviceUrl(ownerUrl: string, service: Service, password: string): string {
  const url = new URL(ownerUrl);
  url.username = roleOf(service);
  url.password = encodeURIComponent(password);
  return url.toString();
}

export interface DataSourceOptions {
  url: string;
  service: Service;
  logger: Logger;
  // biome-ignore lint/complexity/noBannedTypes: TypeORM takes classes as Function.
  entities?: MixedList<Function | string | EntitySchema>;
  poolSize?: number;
}

/** Opens a service's pool. A database that restarts breaks connections, not the process. */
export async function openDataSource({
  url,
  service,
  logger,
  entities = [],
  poolSize = 10,
}: DataSourceOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    applicationName: roleOf(service),
    connectTimeoutMS: 5_000,
    installExtensions: false,
    poolErrorHandler: (error: Error) => logger.warn({ service, message: error.message }, 'a database connection broke'),
    extra: {
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      Client: PreparingClient,
      types: columnTypes,
      // Statements of one request go out without waiting for each other; PostgreSQL runs them in their order.
      pipeline: true,
    },
  });
  return source.initialize();
}
