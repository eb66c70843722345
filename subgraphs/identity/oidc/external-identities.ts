import type { Transaction } from '../../kit/transaction.js';
import { type Account, accountByEmail, accountById } from '../credentials/accounts.js';
import type { ProvidedIdentity } from './provider.js';

export type Unlinked = 'UNKNOWN_ACCOUNT' | 'LINKED_TO_ANOTHER';

/**
 * Whose account it is: by the provider's own name for the person; the first time by the address, which the provider has
 * confirmed. From then on the address may change hands, and opens nothing.
 */
export async function accountOf(
  tx: Transaction,
  { subject, email }: ProvidedIdentity,
): Promise<{ account: Account; isLinked: boolean } | Unlinked> {
  const [link] = await tx.query<{ userId: string }>(
    `select user_id as "userId" from identity.external_identities where provider = 'GOOGLE' and subject = $1`,
    [subject],
  );
  const account = link ? await accountById(tx, link.userId, true) : await accountByEmail(tx, email);
  if (!account) return 'UNKNOWN_ACCOUNT';
  if (link) return { account, isLinked: true };
  const others = await tx.query(
    `select 1 from identity.external_identities where provider = 'GOOGLE' and user_id = $1`,
    [account.userId],
  );
  return others.length ? 'LINKED_TO_ANOTHER' : { account, isLinked: false };
}

export async function link(tx: Transaction, subject: string, userId: string): Promise<void> {
  await tx.query(`insert into identity.external_identities (provider, subject, user_id) values ('GOOGLE', $1, $2)`, [
    subject,
    userId,
  ]);
}

export async function noteLinkUse(tx: Transaction, subject: string): Promise<void> {
  await tx.query(
    `update identity.external_identities set last_used = clock_timestamp() where provider = 'GOOGLE' and subject = $1`,
    [subject],
  );
}
