import { IsNull } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import type { Transaction } from '../../kit/transaction.js';
import { hashOfToken, newSecretToken } from '../access/secret-token.js';
import type { IdentitySettings } from '../options.js';
import type { SignInPayload } from '../resolver-types.generated.js';
import { Challenge } from './challenge.entity.js';

export type OpenChallenge = Pick<Challenge, 'tokenHash' | 'userId' | 'next' | 'deviceName' | 'pendingSecret'>;

/** Makes a challenge for the next step; it is good from where the client is now, and only for minutes. */
export async function startChallenge(
  ctx: Pick<SubgraphContext, 'tx' | 'client'>,
  settings: IdentitySettings,
  { userId, next, deviceName }: Pick<Challenge, 'userId' | 'next' | 'deviceName'>,
): Promise<SignInPayload> {
  const { token, hash } = newSecretToken();
  await ctx.tx.query(
    `insert into identity.sign_in_challenges (token_hash, user_id, next, device_name, ip_address, expires)
     values ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 second')`,
    [hash, userId, next, deviceName, ctx.client.ipAddress, settings.challengeSeconds],
  );
  await ctx.tx.query(
    `delete from identity.sign_in_challenges where token_hash in (select token_hash from identity.sign_in_challenges
       where expires < clock_timestamp() - interval '1 day' limit 100 for update skip locked)`,
  );
  const passkeys = await ctx.tx.query('select 1 from identity.passkeys where user_id = $1 limit 1', [userId]);
  return { next, challenge: token, passkey: next === 'SECOND_FACTOR' && passkeys.length > 0 };
}

/** The challenge behind a token, locked, so that answers to it come one at a time. Throws UNAUTHENTICATED when it is not good (here, any more). */
export async function openChallenge(ctx: SubgraphContext, token: string): Promise<OpenChallenge> {
  const [challenge] = await ctx.tx.query<OpenChallenge>(
    `select token_hash as "tokenHash", user_id as "userId", next, device_name as "deviceName", pending_secret as "pendingSecret"
     from identity.sign_in_challenges
     where token_hash = $1 and used is null and clock_timestamp() < expires and ip_address is not distinct from $2::inet
     for update`,
    [hashOfToken(token), ctx.client.ipAddress],
  );
  if (!challenge) throw new AppError('UNAUTHENTICATED', 'This sign-in has ended. Begin again with your password.');
  return challenge;
}

export async function keepPendingSecret(tx: Transaction, challenge: OpenChallenge, sealed: Buffer): Promise<void> {
  await tx.manager.update(Challenge, { tokenHash: challenge.tokenHash }, { pendingSecret: sealed });
}

const over = { used: () => 'clock_timestamp()', pendingSecret: null };

export async function endChallenge(tx: Transaction, challenge: OpenChallenge): Promise<void> {
  await tx.manager.update(Challenge, { tokenHash: challenge.tokenHash }, over);
}

/** Ends whatever somebody had begun, wherever. */
export async function endChallengesOf(tx: Transaction, userId: string): Promise<void> {
  await tx.manager.update(Challenge, { userId, used: IsNull() }, over);
}

/** Counts a wrong code; the last one allowed ends the challenge. */
export async function noteWrongCode(tx: Transaction, challenge: OpenChallenge, allowed: number): Promise<void> {
  await tx.query(
    `update identity.sign_in_challenges set wrong_codes = wrong_codes + 1,
       used = case when wrong_codes + 1 >= $2 then clock_timestamp() end where token_hash = $1`,
    [challenge.tokenHash, allowed],
  );
}
