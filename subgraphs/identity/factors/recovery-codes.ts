import { createHmac, hkdfSync, randomInt } from 'node:crypto';
import type { Transaction } from '../../kit/transaction.js';

const howMany = 10;
const digits = 16;
/** Crockford's base 32: no letters that look like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const written = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** As it was made, however it was typed: capitals, spaces, and letters that look like digits. */
function normalised(text: string): string | null {
  const code = text.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return written.test(code) ? code : null;
}

/** 80 random bits, in four groups. */
function newCode(): string {
  const code = Array.from({ length: digits }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** Keyed with what is not in the database, and bound to the person: the rows alone allow no guessing. */
function hashOf(encryptionKey: Buffer, userId: string, code: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'recovery codes', 32));
  return createHmac('sha256', key).update(`${userId}:${code}`).digest();
}

export const looksLikeRecoveryCode = (text: string): boolean => normalised(text) !== null;

/** Ten new codes in place of all earlier ones; only here are they to be seen. */
export async function replaceRecoveryCodes(tx: Transaction, encryptionKey: Buffer, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode);
  await tx.query('delete from identity.recovery_codes where user_id = $1', [userId]);
  await tx.query(
    'insert into identity.recovery_codes (user_id, code_hash) select $1, hash from unnest($2::bytea[]) hash',
    [userId, codes.map((code) => hashOf(encryptionKey, userId, normalised(code) ?? code))],
  );
  return codes;
}

/** Takes a code for its one use; gives how many are left, or null when it is not good. One statement: of two requests only one can have it. */
export async function takeRecoveryCode(
  tx: Transaction,
  encryptionKey: Buffer,
  userId: string,
  text: string,
): Promise<number | null> {
  const code = normalised(text);
  if (!code) return null;
  const taken = await tx.query(
    `update identity.recovery_codes set used = clock_timestamp()
     where user_id = $1 and code_hash = $2 and used is null returning user_id`,
    [userId, hashOf(encryptionKey, userId, code)],
  );
  return taken.length ? recoveryCodesLeft(tx, userId) : null;
}

export async function recoveryCodesLeft(tx: Transaction, userId: string): Promise<number> {
  const [row] = await tx.query<{ left: number }>(
    'select count(*)::int as left from identity.recovery_codes where user_id = $1 and used is null',
    [userId],
  );
  return row?.left ?? 0;
}
