import { newId } from '../../subgraphs/kit/ids.js';
import type { Random } from '../../subgraphs/kit/random.js';
import type { SeedCampaign, SeedUsage } from '../../subgraphs/tenants/seed-rows.js';
import type { Draft } from './world-tenants.js';
import { between, later } from './world-time.js';

const occasions = ['Introduction', 'Follow-up', 'Webinar', 'New release', 'Case study', 'Renewal', 'Event', 'Survey'];
const audiences = ['founders', 'heads of sales', 'agencies', 'operations', 'existing leads', 'trade fair', 'partners'];

type Counters = Pick<
  SeedCampaign,
  'sent' | 'delivered' | 'opened' | 'clicked' | 'replied' | 'bounced' | 'unsubscribed' | 'spamComplaints'
>;

/** How a tenant's mail fares: one in ten writes to bought lists. */
function faresOf(random: Random): { bounces: number; complaints: number; opens: number } {
  const careless = random.chance(0.1);
  return {
    bounces: careless ? 0.05 + random.next() * 0.06 : 0.003 + random.next() * 0.02,
    complaints: careless ? 0.002 + random.next() * 0.003 : random.next() * 0.0008,
    opens: 0.25 + random.next() * 0.35,
  };
}

function countersOf(random: Random, sent: number, fares: ReturnType<typeof faresOf>): Counters {
  const about = (share: number) => share * (0.8 + random.next() * 0.4);
  const bounced = Math.min(sent, Math.round(sent * about(fares.bounces)));
  const delivered = sent - bounced;
  const opened = Math.round(delivered * about(fares.opens));
  return {
    sent,
    delivered,
    opened,
    clicked: Math.round(opened * about(0.12)),
    replied: Math.round(opened * about(0.06)),
    bounced,
    unsubscribed: Math.round(delivered * about(0.006)),
    spamComplaints: Math.round(delivered * about(fares.complaints)),
  };
}

/** The newest may still go out; whatever is older has gone out. */
function sentState(draft: Draft, isCurrent: boolean, isNewest: boolean): SeedCampaign['status'] {
  if (['SUSPENDED', 'PAUSED'].includes(draft.tenant.status) && isCurrent) return 'PAUSED';
  if (!isCurrent || draft.tenant.status === 'CHURNED') return 'COMPLETED';
  return isNewest ? 'SENDING' : draft.random.chance(0.85) ? 'COMPLETED' : 'PAUSED';
}

function campaign(draft: Draft, created: Date, rest: Omit<Partial<SeedCampaign>, 'id'> & Counters): SeedCampaign {
  const { tenant, random } = draft;
  return {
    id: newId('Campaign', created.getTime(), random.bytes(8)),
    tenantId: tenant.id,
    environment: tenant.environment,
    workspaceId: null,
    name: `${random.pick(occasions)}: ${random.pick(audiences)}`,
    status: 'DRAFT',
    scheduledFor: null,
    lastSent: null,
    created,
    updated: rest.lastSent ?? created,
    ...rest,
  };
}

const nothing = { bounces: 0, complaints: 0, opens: 0 };

/** Drafts and what is about to go out, where the tenant is at work. */
function unsentOf(draft: Draft): SeedCampaign[] {
  const { tenant, random, now } = draft;
  if (!['TRIAL', 'ACTIVE', 'PAST_DUE'].includes(tenant.status)) return [];
  return Array.from({ length: random.int(0, 2) }, () => {
    const created = between(random, later(tenant.created, new Date(now.getTime() - 20 * 86_400_000)), now);
    const isScheduled = random.chance(0.5);
    return campaign(draft, created, {
      ...countersOf(random, 0, nothing),
      status: isScheduled ? 'SCHEDULED' : 'DRAFT',
      scheduledFor: isScheduled ? new Date(now.getTime() + random.int(1, 240) * 3_600_000) : null,
    });
  });
}

/** As many a month as the tenant used, which sent what it sent then between them. */
export function campaignsOf(draft: Draft, usage: readonly SeedUsage[]): SeedCampaign[] {
  const { tenant, random, now } = draft;
  const fares = faresOf(random);
  const last = tenant.status === 'CHURNED' ? tenant.updated : now;
  const sent = usage.flatMap(({ periodStart, periodEnd, emailsSent, campaignsUsed }, period) =>
    Array.from({ length: campaignsUsed }, (_none, index) => {
      const share = Math.floor(emailsSent / campaignsUsed) + (index === 0 ? emailsSent % campaignsUsed : 0);
      const begun = later(periodStart, tenant.created);
      const ended = new Date(Math.min(periodEnd.getTime() - 1, last.getTime()));
      const created = between(random, begun, ended);
      return campaign(draft, created, {
        ...countersOf(random, share, fares),
        status: share ? sentState(draft, period === 0, index === 0) : 'DRAFT',
        lastSent: share ? between(random, created, ended) : null,
      });
    }),
  );
  return [...sent, ...unsentOf(draft)];
}
