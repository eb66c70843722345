import { randomBytes } from 'node:crypto';
import type { Transaction } from '../../kit/transaction.js';
import { hashOfToken } from '../access/secret-token.js';
import type { IdentitySettings } from '../options.js';

export type PasskeyPurpose = 'REGISTER' | 'SIGN_IN' | 'REAUTHENTICATE';

/** Who is to sign, what for, and for which sign-in or session: a signature made for another thing does not count. */
export interface PasskeyOccasion {
  userId: string;
  purpose: PasskeyPurpose;
  boundTo: string;
}

/** 256 random bits to sign; gives them, and keeps their hash. */
export async function startPasskeyChallenge(
  tx: Transaction,
  settings: IdentitySettings,
  { userId, purpose, boundTo }: PasskeyOccasion,
): Promise<Buffer> {
  const challenge = randomBytes(32);
  await tx.query(
    `insert into identity.passkey_challenges (challenge_hash, user_id, purpose, bound_to, expires)
     values ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 second')`,
    [hashOfToken(challenge.toString('base64url')), userId, purpose, boundTo, settings.challengeSeconds],
  );
  await tx.query(
    `delete from identity.passkey_challenges where challenge_hash in (select challenge_hash from identity.passkey_challenges
       where expires < clock_timestamp() limit 100 for update skip locked)`,
  );
  return challenge;
}

/** Takes a challenge for its one use; false when it is not one of this occasion's, or was used. */
export async function takePasskeyChallenge(
  tx: Transaction,
  challenge: string,
  { userId, purpose, boundTo }: PasskeyOccasion,
): Promise<boolean> {
  const taken = await tx.query(
    `delete from identity.passkey_challenges where challenge_hash = $1 and user_id = $2 and purpose = $3 and bound_to = $4
       and clock_timestamp() < expires returning user_id`,
    [hashOfToken(challenge), userId, purpose, boundTo],
  );
  return taken.length > 0;
}
