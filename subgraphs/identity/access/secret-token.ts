import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a token: enough to recognise it, and nothing to use. Tokens are random, so one round is enough. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Something that only its holder can know: 256 random bits, and the hash that we keep. */
export function newSecretToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}
