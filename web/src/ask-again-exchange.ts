import { type Exchange, makeOperation, type Operation } from 'urql';
import { pipe, tap } from 'wonka';
import { cacheConfig } from './graphql-cache';

/** What makes the cache forget answers makes what stands on the screen old. */
const changing = new Set(Object.keys(cacheConfig.updates?.['Mutation'] ?? {}));

/** The rights that an answer speaks of, in one spelling; undefined when it speaks of none. */
function rightsIn(data: unknown): string | undefined {
  const { viewer } = (data ?? {}) as { viewer?: { scopes?: string[]; elevations?: { id: string }[] } | null };
  if (!viewer?.scopes || !viewer.elevations) return undefined;
  return [...viewer.scopes, ...viewer.elevations.map(({ id }) => id)].sort().join(' ');
}

/**
 * Asks again for what is on the screen, past the cache, after a change and when what the viewer may see is another. The cache forgets
 * its answers as well, but it does not ask again for one that another answer has just touched (it takes that for a loop): a case
 * that was started would go on looking as it did; and a tenant's personal data must not stay on the screen after the tenant was
 * closed. Stands before the cache.
 */
export const askAgainExchange: Exchange = ({ client, forward }) => {
  const shown = new Map<number, Operation>();
  let known: string | undefined;
  /** An elevation that began or ended, and nobody here did anything: the server said so. */
  const haveChanged = (data: unknown) => {
    const rights = rightsIn(data);
    if (rights === undefined || rights === known) return false;
    const first = known === undefined;
    known = rights;
    return !first;
  };
  const askAgain = () => {
    for (const operation of shown.values()) {
      client.reexecuteOperation(
        makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' }),
      );
    }
  };
  return (operations) =>
    pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') shown.set(operation.key, operation);
        if (operation.kind === 'teardown') shown.delete(operation.key);
      }),
      forward,
      tap(({ operation, data }) => {
        const changes = Object.entries(data ?? {}).some(([field, payload]) => payload && changing.has(field));
        if (operation.kind === 'mutation' ? changes : haveChanged(data)) askAgain();
      }),
    );
};
