import { randomUUID } from 'node:crypto';
import type { SubgraphDependencies } from '../../kit/subgraph.js';
import { asSystem } from '../../kit/transaction.js';
import { every } from '../access/every.js';
import type { IdentitySettings } from '../options.js';
import { nightOf, watchOffHours } from './off-hours.js';
import { watchReads } from './unusual-reads.js';

/** Well under the minute that an alert may take. */
const seconds = 30;

/**
 * Looks at sessions while it is night, so that who signed in by day and works on is seen as well, and at what was read lately.
 * Gives what stops it.
 */
export function watchAlerts(
  { source, clock, logger }: SubgraphDependencies,
  settings: IdentitySettings,
): () => Promise<void> {
  const request = () => ({ client: { ipAddress: null, userAgent: null }, requestId: randomUUID() });
  const stops = [
    every(seconds, 'off-hours', logger, async () => {
      if (!nightOf(clock.now(), settings.offHours)) return;
      await asSystem(source, 'off-hours', request(), (tx) => watchOffHours(tx, settings, clock.now()));
    }),
    every(seconds, 'unusual-reads', logger, () => asSystem(source, 'unusual-reads', request(), watchReads)),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
