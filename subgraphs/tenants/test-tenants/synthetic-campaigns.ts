import type { ConsentBasis } from '../resolver-types.generated.js';

/** What a synthetic campaign says; `{domain}` and `{company}` are the test tenant's. */
export interface SyntheticCampaign {
  name: string;
  subject: string;
  fromName: string;
  fromAddress: string;
  listUnsubscribe: string | null;
  body: string;
  consentBasis: ConsentBasis | null;
}

const footer =
  'You get this because you asked us for news. Leave the list: https://{domain}/unsubscribe?u=synthetic\nHow we use your data: https://{domain}/privacy\n{company}, 12 Fixture Street, TEST-001 Testville';
const header = '<https://{domain}/unsubscribe?u=synthetic>, <mailto:leave@{domain}>';

/** One that is as it should be, and three that are not, each for reasons of its own. */
export const syntheticCampaigns: readonly SyntheticCampaign[] = [
  {
    name: 'As it should be',
    subject: 'What is new at {company} this month',
    fromName: '{company}',
    fromAddress: 'news@{domain}',
    listUnsubscribe: header,
    body: `Hello Alpha,\n\nthree things are new this month.\n\n${footer}`,
    consentBasis: 'CONSENT',
  },
  {
    name: 'No way out',
    subject: 'Three ways to test faster',
    fromName: '{company}',
    fromAddress: 'news@{domain}',
    listUnsubscribe: null,
    body: 'Hello Bravo,\n\nthree ways to test faster.\n\n{company}, 12 Fixture Street, TEST-001 Testville\nHow we use your data: https://{domain}/privacy',
    consentBasis: 'LEGITIMATE_INTEREST',
  },
  {
    name: 'Pretends to be an answer',
    subject: 'Re: your invoice is OVERDUE!!!',
    fromName: 'Accounts Department',
    fromAddress: 'accounts@somebody-else.test',
    listUnsubscribe: header,
    body: `Hello Charlie,\n\nas we discussed.\n\n${footer}`,
    consentBasis: 'CONSENT',
  },
  {
    name: 'Nobody is responsible',
    subject: 'A short question',
    fromName: 'Delta',
    fromAddress: 'delta@{domain}',
    listUnsubscribe: '<mailto:leave@{domain}>',
    body: 'Hello Delta,\n\na short question.\n\nUnsubscribe: https://{domain}/unsubscribe?u=synthetic',
    consentBasis: null,
  },
];
