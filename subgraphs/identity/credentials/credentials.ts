import type { Transaction } from '../../kit/transaction.js';
import { Credentials } from './credentials.entity.js';

/** Sets the password of somebody who comes by invitation: whatever factor there was is gone, and enrolled anew. */
export async function startOver(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  const fresh = { userId, passwordHash, totpSecret: null, totpEnrolled: null, totpLastStep: null };
  await tx.manager.upsert(Credentials, { ...fresh, passwordSet: () => 'clock_timestamp()' }, ['userId']);
}

/**
 * Takes a step of 30 seconds for its one use; false when it, or a later one, was used before. One statement, so that of
 * two requests with the same code only one can have it.
 */
export async function takeStep(tx: Transaction, userId: string, step: number): Promise<boolean> {
  const taken = await tx.query(
    `update identity.credentials set totp_last_step = $2
     where user_id = $1 and totp_secret is not null and coalesce(totp_last_step, -1) < $2 returning user_id`,
    [userId, step],
  );
  return taken.length > 0;
}

/** Keeps a confirmed second factor, with the step that confirmed it; false when there is one already. */
export async function keepSecondFactor(
  tx: Transaction,
  userId: string,
  sealed: Buffer,
  step: number,
): Promise<boolean> {
  const kept = await tx.query(
    `update identity.credentials set totp_secret = $2, totp_enrolled = clock_timestamp(), totp_last_step = $3
     where user_id = $1 and totp_secret is null returning user_id`,
    [userId, sealed, step],
  );
  return kept.length > 0;
}

/** The authenticator is gone; the next sign-in enrols another. */
export async function forgetSecondFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.manager.update(Credentials, { userId }, { totpSecret: null, totpEnrolled: null, totpLastStep: null });
}
