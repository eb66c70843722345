import type { Transaction } from '../../kit/transaction.js';
import { raiseAlert } from './raise-alert.js';
import { counted } from './thresholds.js';

const { setting, withinMinutes } = counted.FAILED_SIGN_INS;

export interface FailedAttempt {
  accountKey: Buffer;
  ipAddress: string | null;
  /** Whose account it is; null when there is none. */
  staffId: string | null;
}

/**
 * Warns when more sign-ins than the settings allow failed within five minutes, for one account (whether or not there is one,
 * with the same work) or from one address.
 */
export async function watchFailures(tx: Transaction, { accountKey, ipAddress, staffId }: FailedAttempt): Promise<void> {
  const [count] = await tx.query<{ account: number; address: number; tolerated: number }>(
    `select count(*) filter (where account_key = $1)::int as account, count(*) filter (where ip_address = $2)::int as address,
       platform.setting_number($4)::int as tolerated
     from identity.sign_in_attempts
     where (account_key = $1 or ip_address = $2) and created > clock_timestamp() - $3 * interval '1 minute'`,
    [accountKey, ipAddress, withinMinutes, setting],
  );
  if (!count) return;
  const { tolerated } = count;
  const from = ipAddress ?? 'an unknown address';
  if (count.account > tolerated) {
    const whose = staffId ? 'this account' : 'an account that does not exist';
    await raiseAlert(tx, {
      kind: 'FAILED_SIGN_INS',
      cause: `failed-sign-ins:account:${accountKey.toString('hex')}`,
      staffId,
      summary: `More than ${tolerated} sign-ins to ${whose} failed within ${withinMinutes} minutes, the last from ${from}.`,
      ipAddress,
      details: { scope: 'ACCOUNT' },
    });
  }
  if (ipAddress && count.address > tolerated) {
    await raiseAlert(tx, {
      kind: 'FAILED_SIGN_INS',
      cause: `failed-sign-ins:address:${ipAddress}`,
      staffId: null,
      summary: `More than ${tolerated} sign-ins from ${ipAddress} failed within ${withinMinutes} minutes.`,
      ipAddress,
      details: { scope: 'ADDRESS' },
    });
  }
}
