import { type Rookery, startRookery } from '../../host/rookery.js';
import { rootFolder } from '../../schema/files.js';
import type { RunningRookery } from './rookery.js';

/** Another gateway with services of its own on the same database, as a second machine would have them. */
export function aSecondGateway(first: RunningRookery): Promise<Rookery> {
  return startRookery({
    databaseUrl: first.ownerUrl,
    keys: first.keys,
    port: 0,
    host: '127.0.0.1',
    consoleFolder: `${rootFolder}/web/dist`,
    logLevel: 'silent',
    trustProxy: false,
    session: { idleMinutes: 30, hours: 12 },
    poolSize: 4,
  });
}
