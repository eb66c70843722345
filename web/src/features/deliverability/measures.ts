import type { TenantUsageQuery as Answer } from '../../gql/graphql';

type Tenant = NonNullable<Answer['tenant']>;

export interface Measure {
  label: string;
  used: number;
  /** Null where there is none, or none is known. */
  limit: number | null;
  state: 'within' | 'near' | 'over';
}

const nearly = 0.8;

function stateOf(used: number, limit: number | null): Measure['state'] {
  if (limit === null || used < limit * nearly) return 'within';
  return used > limit ? 'over' : 'near';
}

/** What was used beside what the plan holds. An override of the plan would be laid over `limits` before they come here. */
export function measuresOf(usage: NonNullable<Tenant['usage']>, limits: Tenant['planLimits']): Measure[] {
  const pairs: [string, number, number | null | undefined][] = [
    ['E-mails sent', usage.emailsSent, limits?.maxEmailsPerMonth],
    ['Mailboxes', usage.mailboxesUsed, limits?.maxEmailAccounts],
    ['Domains', usage.domainsUsed, limits?.maxDomains],
    ['Campaigns', usage.campaignsUsed, limits?.maxCampaignsPerMonth],
    ['Leads', usage.leadsUsed, limits?.maxContacts],
    ['Warm-ups', usage.warmupsActive, limits?.maxWarmups],
  ];
  return pairs.map(([label, used, limit = null]) => ({ label, used, limit, state: stateOf(used, limit) }));
}
