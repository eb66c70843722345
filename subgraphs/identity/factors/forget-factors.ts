import type { Transaction } from '../../kit/transaction.js';
import { forgetSecondFactor } from '../credentials/credentials.js';

/** Takes every second factor away: authenticator, recovery codes and passkeys; gives how many passkeys that were. */
export async function forgetFactors(tx: Transaction, userId: string): Promise<number> {
  await forgetSecondFactor(tx, userId);
  await tx.query('delete from identity.recovery_codes where user_id = $1', [userId]);
  await tx.query('delete from identity.passkey_challenges where user_id = $1', [userId]);
  const passkeys = await tx.query('delete from identity.passkeys where user_id = $1 returning id', [userId]);
  return passkeys.length;
}
