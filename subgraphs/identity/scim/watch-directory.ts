import { randomUUID } from 'node:crypto';
import type { SubgraphDependencies } from '../../kit/subgraph.js';
import { asSystem, type Transaction } from '../../kit/transaction.js';
import { every } from '../access/every.js';
import type { IdentitySettings } from '../options.js';
import { leaversOf } from './directory-people.js';
import { type Directory, type GoneAccount, googleDirectory } from './google-directory.js';
import { suspendByDirectory } from './suspend-by-directory.js';

/** Asks the directory who has left and suspends them here; gives how many that were. Each in a transaction of its own. */
export async function suspendTheGone(
  { source }: Pick<SubgraphDependencies, 'source'>,
  directory: Directory,
): Promise<number> {
  const request = { client: { ipAddress: null, userAgent: null }, requestId: randomUUID() };
  const asDirectory = <T>(work: (tx: Transaction) => Promise<T>) => asSystem(source, 'directory', request, work);
  const gone = await directory.goneAccounts();
  const among = (accounts: GoneAccount[]) => asDirectory((tx) => leaversOf(tx, accounts));
  const leavers = await among(gone.filter(({ isDeleted }) => !isDeleted));
  for (const leaver of await among(gone.filter(({ isDeleted }) => isDeleted))) {
    // The address of a deleted account may have been given to a new one.
    if (!leaver.byAddress || !(await directory.hasAccount(leaver.email))) leavers.push(leaver);
  }
  let suspended = 0;
  for (const { id } of leavers) {
    if ((await asDirectory((tx) => suspendByDirectory(tx, id, 'GOOGLE_DIRECTORY'))) === 'SUSPENDED') suspended += 1;
  }
  return suspended;
}

/** Looks again and again, where a directory is configured. Gives what stops it. */
export function watchDirectory(dependencies: SubgraphDependencies, settings: IdentitySettings): () => Promise<void> {
  if (!settings.directory) return async () => undefined;
  const directory = googleDirectory(settings.directory);
  return every(settings.directory.seconds, 'directory', dependencies.logger, () =>
    suspendTheGone(dependencies, directory),
  );
}
