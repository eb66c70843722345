import { hash, verify } from '@node-rs/argon2';
import { badInput } from '../../kit/errors.js';

const shortest = 12;
const longest = 200;

/** argon2id with 19 MiB and two passes: the library's defaults, which are OWASP's. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Refuses what is too short to stand, or so long that hashing it is somebody's fun. */
export function acceptablePassword(password: string): string {
  const length = [...password].length;
  if (length < shortest || length > longest)
    throw badInput('password', `A password has ${shortest} to ${longest} characters.`);
  return password;
}

/** A hash that nothing matches; made once, when the first unknown account is tried. */
let nobodysHash: Promise<string> | undefined;

/** Whether the password is right. Without an account it works as hard, and says no. */
export async function passwordMatches(password: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hash(`${process.hrtime.bigint()}`);
  const matches = await verify(passwordHash ?? (await nobodysHash), password);
  return matches && passwordHash !== null;
}
