import type { Transaction } from '../../kit/transaction.js';
import { hashOfToken } from '../access/secret-token.js';

/** Uses a one-time link up, and every other one of the same person; gives whose it is, or null when it is not good. */
export async function useInvitation(tx: Transaction, token: string): Promise<string | null> {
  const [used] = await tx.query<{ userId: string }>(
    `update identity.invitations set used = clock_timestamp()
     where token_hash = $1 and used is null and clock_timestamp() < expires returning user_id as "userId"`,
    [hashOfToken(token)],
  );
  if (!used) return null;
  await tx.query('update identity.invitations set used = clock_timestamp() where user_id = $1 and used is null', [used.userId]);
  return used.userId;
}
