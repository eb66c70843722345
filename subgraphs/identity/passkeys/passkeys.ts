import type { Transaction } from '../../kit/transaction.js';
import { Passkey } from './passkey.entity.js';

/** Somebody's passkeys, oldest first. Only Rookery itself can read them: see asRookery. */
export const passkeysOf = (tx: Transaction, userId: string): Promise<Passkey[]> =>
  tx.manager.find(Passkey, { where: { userId }, order: { created: 'ASC', id: 'ASC' } });

/** One of somebody's own, locked, so that two answers are looked at one after the other. */
export const passkeyForUse = (tx: Transaction, userId: string, credentialId: string): Promise<Passkey | null> =>
  tx.manager.findOne(Passkey, { where: { userId, credentialId }, lock: { mode: 'pessimistic_write' } });

export async function keepPasskey(
  tx: Transaction,
  passkey: Pick<Passkey, 'id' | 'userId' | 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'name'>,
): Promise<Passkey> {
  await tx.manager.insert(Passkey, passkey);
  return tx.manager.findOneByOrFail(Passkey, { id: passkey.id });
}

export async function noteUse(tx: Transaction, id: string, counter: number): Promise<void> {
  await tx.manager.update(Passkey, { id }, { counter: String(counter), lastUsed: () => 'clock_timestamp()' });
}

export async function deletePasskey(tx: Transaction, passkey: Passkey): Promise<void> {
  await tx.manager.delete(Passkey, { id: passkey.id });
}
