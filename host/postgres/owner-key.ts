import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const OWNER_ROLE = 'rookery_owner';

/** The owner's password, if this data folder has one. */
export async function readOwnerPassword(dataDir: string): Promise<string | undefined> {
  try {
    const { password } = JSON.parse(await readFile(keyFile(dataDir), 'utf8')) as { password: string };
    return password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${keyFile(dataDir)} cannot be read; restore it or delete the data folder.`, { cause: error });
  }
}

/** Makes the password before the cluster exists; a cluster never outlives its password that way. */
export async function createOwnerPassword(dataDir: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await mkdir(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  const file = keyFile(dataDir);
  await writeFile(file, `${JSON.stringify({ role: OWNER_ROLE, password })}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return password;
}

export function keyFile(dataDir: string): string {
  return join(dataDir, 'keys', 'postgres-owner.json');
}
