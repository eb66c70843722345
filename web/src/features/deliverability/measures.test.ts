import { expect, test } from '@jest/globals';
import type { LimitName } from '../../gql/graphql';
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
const limit = (name: LimitName, most: number | null, because = 'of the plan Starter') => ({
  __typename: 'EffectiveLimit' as const,
  name,
  limit: most,
  because,
});
const agreed = 'set for this tenant until 2027-05-03: agreed with sales';
const limits = [
  limit('MAX_EMAILS_PER_MONTH', 10_000),
  limit('MAX_EMAIL_ACCOUNTS', 5),
  limit('MAX_DOMAINS', 30, agreed),
  limit('MAX_CAMPAIGNS_PER_MONTH', 10),
  limit('MAX_CONTACTS', null),
  limit('MAX_WARMUPS', 0),
];

test('usage stands beside the limit that it counts against, and says when it is near or over', () => {
  expect(measuresOf(usage, limits).map((measure) => [measure.label, measure.limit, measure.state])).toEqual([
    ['E-mails sent', 10_000, 'over'],
    ['Mailboxes', 5, 'near'],
    ['Domains', 30, 'within'],
    ['Campaigns', 10, 'within'],
    ['Leads', null, 'within'],
    ['Warm-ups', 0, 'near'],
  ]);
});

test('each limit says where it comes from', () => {
  const because = Object.fromEntries(measuresOf(usage, limits).map((measure) => [measure.label, measure.because]));
  expect(because['Domains']).toBe(agreed);
  expect(because['Mailboxes']).toBe('of the plan Starter');
});

test('without limits everything is within them', () => {
  expect(measuresOf(usage, undefined).every((measure) => measure.limit === null && measure.state === 'within')).toBe(
    true,
  );
});
