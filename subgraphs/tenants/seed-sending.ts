import { type Client, insert, place, times } from './seed-insert.js';
import type { SeedCampaign, SeedMailbox } from './seed-rows.js';

/** As `tenants.mask_email` does it. */
const maskEmail = (email: string) => `${email.slice(0, 1)}•••@${email.slice(email.lastIndexOf('@') + 1)}`;

/** With their masked addresses, which the trigger then finds as they should be. */
export async function insertMailboxes(client: Client, mailboxes: readonly SeedMailbox[]): Promise<void> {
  const rows = mailboxes.map((one) => ({ ...one, mailboxId: one.id, maskedEmail: maskEmail(one.email) }));
  await insert(
    client,
    'mailboxes',
    {
      id: 'uuid',
      ...place,
      ...times,
      domainId: 'uuid',
      maskedEmail: 'text',
      provider: 'text',
      status: 'text',
      dailyCount: 'integer',
      warmupStatus: 'text',
      healthScore: 'integer',
    },
    rows,
  );
  await insert(client, 'mailbox_email_personal', { mailboxId: 'uuid', ...place, email: 'text' }, rows);
}

const counters = {
  sent: 'integer',
  delivered: 'integer',
  opened: 'integer',
  clicked: 'integer',
  replied: 'integer',
  bounced: 'integer',
  unsubscribed: 'integer',
  spamComplaints: 'integer',
};

export async function insertCampaigns(client: Client, campaigns: readonly SeedCampaign[]): Promise<void> {
  await insert(
    client,
    'campaigns',
    {
      id: 'uuid',
      ...place,
      ...times,
      ...counters,
      workspaceId: 'uuid',
      name: 'text',
      status: 'text',
      scheduledFor: 'timestamptz',
      lastSent: 'timestamptz',
    },
    campaigns,
  );
}
