import { randomUUID } from 'node:crypto';
import type { SubgraphDependencies } from '../../kit/subgraph.js';
import { asSystem } from '../../kit/transaction.js';
import { every } from '../access/every.js';
import type { IdentitySettings } from '../options.js';
import { nightOf, watchOffHours } from './off-hours.js';

/** Well under the minute that an alert may take. */
const seconds = 30;

/** Looks at sessions while it is night: who signed in by day and works on is seen as well. Gives what stops it. */
export function watchSessions(
  { source, clock, logger }: SubgraphDependencies,
  settings: IdentitySettings,
): () => Promise<void> {
  const request = () => ({ client: { ipAddress: null, userAgent: null }, requestId: randomUUID() });
  return every(seconds, 'off-hours', logger, async () => {
    if (!nightOf(clock.now(), settings.offHours)) return;
    await asSystem(source, 'off-hours', request(), (tx) => watchOffHours(tx, settings, clock.now()));
  });
}
