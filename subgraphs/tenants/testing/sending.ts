import { newId } from '../../kit/ids.js';
import type { SeedCampaign, SeedMailbox, SeedTenant } from '../seed-rows.js';
import type { Town } from './town.js';

const someday = new Date('2026-03-01T12:00:00.000Z');
const later = (minutes: number) => new Date(someday.getTime() + minutes * 60_000);

/** What a tenant of a town sends with. */
export function aMailbox(
  town: Town,
  { id: tenantId, environment }: SeedTenant,
  wanted: Partial<SeedMailbox> = {},
): SeedMailbox {
  const number = town.mailboxes.length + 1;
  const created = later(number);
  const one: SeedMailbox = {
    id: newId('Mailbox'),
    tenantId,
    environment,
    domainId: null,
    email: `sender${number}@company.example`,
    provider: 'GOOGLE',
    status: 'ACTIVE',
    dailyCount: number,
    warmupStatus: 'WARMED',
    healthScore: 90,
    created,
    updated: created,
    ...wanted,
  };
  town.mailboxes.push(one);
  return one;
}

export function aCampaign(
  town: Town,
  { id: tenantId, environment }: SeedTenant,
  wanted: Partial<SeedCampaign> = {},
): SeedCampaign {
  const number = town.campaigns.length + 1;
  const created = later(number);
  const one: SeedCampaign = {
    id: newId('Campaign'),
    tenantId,
    environment,
    workspaceId: null,
    name: `Campaign ${number}`,
    status: 'COMPLETED',
    sent: 1_000,
    delivered: 980,
    opened: 400,
    clicked: 60,
    replied: 30,
    bounced: 20,
    unsubscribed: 5,
    spamComplaints: 1,
    scheduledFor: null,
    lastSent: later(number + 60),
    created,
    updated: created,
    ...wanted,
  };
  town.campaigns.push(one);
  return one;
}
