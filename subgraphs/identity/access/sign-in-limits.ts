import { createHash } from 'node:crypto';
import { recordAudit } from '../../kit/audit.js';
import { AppError } from '../../kit/errors.js';
import type { Transaction } from '../../kit/transaction.js';
import { watchFailures } from '../alerts/failed-sign-ins.js';
import type { IdentitySettings } from '../options.js';

export interface Attempt {
  /** The address that was tried, whether or not an account has it. */
  email: string;
  ipAddress: string | null;
}

/** Failures are counted by this, so that no list of tried addresses comes about. */
const accountKey = (email: string): Buffer => createHash('sha256').update(`account:${email.toLowerCase()}`).digest();

/**
 * Refuses an attempt after too many failures, by account and by address, counted in Postgres over all processes.
 * Attempts on one account wait for each other, so that many at once are counted like many in a row.
 */
export async function admitAttempt(tx: Transaction, settings: IdentitySettings, attempt: Attempt): Promise<void> {
  const key = accountKey(attempt.email);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 727003))', [key.toString('hex')]);
  const [row] = await tx.query<{ wait: number }>(
    `select ceil(extract(epoch from max(failure.created) + $3 * interval '1 second' - clock_timestamp()))::int as wait
     from ((select created from identity.sign_in_attempts where account_key = $1 order by created desc offset $4 - 1 limit 1)
       union all
       (select created from identity.sign_in_attempts where ip_address = $2 order by created desc offset $5 - 1 limit 1)) failure`,
    [key, attempt.ipAddress, settings.failureWindowSeconds, settings.failuresPerAccount, settings.failuresPerAddress],
  );
  const wait = Math.max(row?.wait ?? 0, await delayOf(tx, settings, key));
  if (wait <= 0) return;
  await recordAudit(tx, {
    action: 'sign_in.refused',
    resourceType: 'StaffMember',
    resourceId: null,
    newValues: { cause: 'TOO_MANY_FAILURES', retryAfter: wait },
  });
  throw new AppError('RATE_LIMITED', 'Too many attempts failed. Wait, then try again.', {
    details: { retryAfter: wait },
    keepChanges: true,
  });
}

/** How long this account has to wait for its next attempt, whether or not there is one: twice as long after each failure. */
async function delayOf(tx: Transaction, settings: IdentitySettings, key: Buffer): Promise<number> {
  const [row] = await tx.query<{ wait: number | null }>(
    `select ceil(extract(epoch from max(created) + power(2, least(count(*) - $3, 12)) * interval '1 second' - clock_timestamp()))::int as wait
     from identity.sign_in_attempts where account_key = $1 and created > clock_timestamp() - $2 * interval '1 second'
     having count(*) >= $3`,
    [key, settings.failureWindowSeconds, settings.failuresBeforeDelay],
  );
  return row?.wait ?? 0;
}

/** Counts a failure, warns when there are many, and forgets those that no window reaches any more. `staffId` is whose account it is, if anybody's. */
export async function noteFailure(
  tx: Transaction,
  settings: IdentitySettings,
  attempt: Attempt,
  staffId: string | null,
): Promise<void> {
  const key = accountKey(attempt.email);
  await tx.query('insert into identity.sign_in_attempts (account_key, ip_address) values ($1, $2)', [
    key,
    attempt.ipAddress,
  ]);
  await watchFailures(tx, { accountKey: key, ipAddress: attempt.ipAddress, staffId });
  await tx.query(
    `delete from identity.sign_in_attempts where id in (select id from identity.sign_in_attempts
       where created < clock_timestamp() - $1 * interval '1 second' limit 100 for update skip locked)`,
    [settings.failureWindowSeconds],
  );
}

/** Somebody came in: what failed on that account before does not count any more. */
export async function forgetFailures(tx: Transaction, email: string): Promise<void> {
  await tx.query('delete from identity.sign_in_attempts where account_key = $1', [accountKey(email)]);
}
