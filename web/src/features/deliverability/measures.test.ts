import { expect, test } from '@jest/globals';
import { measuresOf } from './measures';

const usage = {
  __typename: 'TenantUsage' as const,
  periodStart: '2026-11-01T00:00:00.000Z',
  periodEnd: '2026-12-01T00:00:00.000Z',
  emailsSent: 10_001,
  mailboxesUsed: 4,
  domainsUsed: 3,
  campaignsUsed: 1,
  leadsUsed: 40,
  warmupsActive: 0,
};
const limits = {
  __typename: 'PlanLimits' as const,
  maxEmailsPerMonth: 10_000,
  maxEmailAccounts: 5,
  maxDomains: 3,
  maxCampaignsPerMonth: 10,
  maxContacts: null,
  maxWarmups: 0,
};

test('usage stands beside the limit that it counts against, and says when it is near or over', () => {
  expect(measuresOf(usage, limits).map(({ label, limit, state }) => [label, limit, state])).toEqual([
    ['E-mails sent', 10_000, 'over'],
    ['Mailboxes', 5, 'near'],
    ['Domains', 3, 'near'],
    ['Campaigns', 10, 'within'],
    ['Leads', null, 'within'],
    ['Warm-ups', 0, 'near'],
  ]);
});

test('without limits everything is within them', () => {
  expect(measuresOf(usage, null).every(({ limit, state }) => limit === null && state === 'within')).toBe(true);
});
