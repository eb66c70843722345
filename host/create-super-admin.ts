import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { inviteAsSuperAdmin } from '../subgraphs/identity/invitations/invite-super-admin.js';
import { createLogger, type Logger } from '../subgraphs/kit/logger.js';
import { readConfig } from './config.js';
import { openDatabase } from './database.js';
import { loadKeys } from './keys.js';
import { migrate } from './migrate.js';

export interface InvitedSuperAdmin {
  staffId: string;
  /** Good once, for a day. */
  link: string;
  isNew: boolean;
}

/**
 * Makes or re-invites a super admin and gives the one-time link. Every super admin is told: until there are
 * notifications, by the audit record `account.super_admin_created` and by a line in the log.
 */
export async function inviteSuperAdmin(
  client: pg.Client,
  email: string,
  baseUrl: string,
  logger: Logger,
): Promise<InvitedSuperAdmin> {
  if (email.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(email))
    throw new Error('Give an e-mail address: npm run create-super-admin -- EMAIL');
  const { token, staffId, isNew, superAdmins } = await inviteAsSuperAdmin(client, email);
  logger.warn(
    { staffMemberId: staffId, isNew, superAdmins },
    'a super admin was invited from the command line; every super admin is to know',
  );
  return { staffId, isNew, link: `${baseUrl.replace(/\/+$/, '')}/invitation/${token}` };
}

/** Works beside a running Rookery (it takes over the same database) and without one. */
async function main(): Promise<void> {
  const [email = ''] = process.argv.slice(2);
  const config = readConfig();
  const keys = loadKeys(config);
  const database = await openDatabase(config, () => undefined);
  try {
    await migrate(database.ownerUrl, { passwords: keys.databasePasswords });
    const client = new pg.Client({
      connectionString: database.ownerUrl,
      application_name: 'rookery_create_super_admin',
    });
    await client.connect();
    try {
      const { link, isNew } = await inviteSuperAdmin(
        client,
        email.trim(),
        config.publicUrl,
        createLogger('identity', 'warn'),
      );
      console.log(`${isNew ? 'Invited' : 'Invited again'}: ${email.trim()}\nOpen within 24 hours, once:\n${link}`);
    } finally {
      await client.end();
    }
  } finally {
    await database.stop();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
