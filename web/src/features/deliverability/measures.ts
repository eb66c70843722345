import type { TenantUsageQuery as Answer, LimitName } from '../../gql/graphql';

type Tenant = NonNullable<Answer['tenant']>;
type Limits = NonNullable<Tenant['effectivePlan']>['limits'];

export interface Measure {
  label: string;
  used: number;
  /** Null where there is none, or none is known. */
  limit: number | null;
  /** Where the limit comes from; nothing where none is known. */
  because: string | undefined;
  state: 'within' | 'near' | 'over';
}

const nearly = 0.8;

function stateOf(used: number, limit: number | null): Measure['state'] {
  if (limit === null || used < limit * nearly) return 'within';
  return used > limit ? 'over' : 'near';
}

/** What was used beside the limit that holds now: the plan's, or what was agreed instead. */
export function measuresOf(usage: NonNullable<Tenant['usage']>, limits: Limits | undefined): Measure[] {
  const pairs: [string, number, LimitName][] = [
    ['E-mails sent', usage.emailsSent, 'MAX_EMAILS_PER_MONTH'],
    ['Mailboxes', usage.mailboxesUsed, 'MAX_EMAIL_ACCOUNTS'],
    ['Domains', usage.domainsUsed, 'MAX_DOMAINS'],
    ['Campaigns', usage.campaignsUsed, 'MAX_CAMPAIGNS_PER_MONTH'],
    ['Leads', usage.leadsUsed, 'MAX_CONTACTS'],
    ['Warm-ups', usage.warmupsActive, 'MAX_WARMUPS'],
  ];
  return pairs.map(([label, used, name]) => {
    const { limit = null, because } = limits?.find((one) => one.name === name) ?? {};
    return { label, used, limit, because, state: stateOf(used, limit) };
  });
}
