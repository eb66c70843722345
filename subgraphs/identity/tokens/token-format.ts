import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * API tokens look like `pm_live_` + 32 base-62 characters + 6 of checksum, so that secret scanners know them when they see
 * one, and a mistyped one is refused without asking the database.
 */
export type TokenEnvironment = 'PRODUCTION' | 'TEST';

const prefixes: Record<TokenEnvironment, string> = { PRODUCTION: 'pm_live_', TEST: 'pm_test_' };
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const shape = /^(pm_(?:live|test)_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** CRC-32 of everything before it, in base 62 and padded to six characters. */
function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = alphabet.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** A new token: 190 random bits. */
export function newApiToken(environment: TokenEnvironment): string {
  const body = prefixes[environment] + Array.from({ length: 32 }, () => alphabet.charAt(randomInt(62))).join('');
  return body + checksumOf(body);
}

/** Whether a string could be one of ours: prefix, length and checksum. */
export function looksLikeApiToken(text: string): boolean {
  const [, body, checksum] = shape.exec(text) ?? [];
  return body !== undefined && checksumOf(body) === checksum;
}
