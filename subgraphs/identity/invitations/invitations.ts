import { IsNull } from 'typeorm';
import type { Transaction } from '../../kit/transaction.js';
import { hashOfToken } from '../access/secret-token.js';
import { Invitation } from './invitation.entity.js';

/** Uses a one-time link up, and every other one of the same person; gives whose it is, or null when it is not good. */
export async function useInvitation(tx: Transaction, token: string): Promise<string | null> {
  const [used] = await tx.query<{ userId: string }>(
    `update identity.invitations set used = clock_timestamp()
     where token_hash = $1 and used is null and clock_timestamp() < expires returning user_id as "userId"`,
    [hashOfToken(token)],
  );
  if (!used) return null;
  await tx.manager.update(Invitation, { userId: used.userId, used: IsNull() }, { used: () => 'clock_timestamp()' });
  return used.userId;
}
