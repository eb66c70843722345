import { newId } from '../../kit/ids.js';
import { createRandom, type Random } from '../../kit/random.js';
import { type SyntheticCampaign, syntheticCampaigns } from './synthetic-campaigns.js';

export interface Wanted {
  tenantId: string;
  name: string;
  seed: number;
  people: number;
  campaigns: number;
  /** How often the tenant was filled before. */
  round: number;
}

/** Letters and kinds, not names: whatever is in here can be told from a customer's at a glance, and is no customer's. */
const given = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliett'];
const family = ['Tester', 'Probe', 'Fixture', 'Sample', 'Dummy'];

function personIn(random: Random, domain: string, index: number) {
  const name = `${random.pick(given)} ${random.pick(family)}`;
  return {
    id: newId('User'),
    name,
    status: index > 0 && random.chance(0.08) ? 'SUSPENDED' : 'ACTIVE',
    role: index === 0 ? 'OWNER' : random.chance(0.2) ? 'ADMIN' : 'MEMBER',
    email: `${name.toLowerCase().replace(' ', '.')}.${index + 1}@${domain}`,
    phone: `+1 500 555 ${String(random.int(0, 9999)).padStart(4, '0')}`,
    address: `${random.int(1, 240)} Fixture Street, TEST-${random.int(100, 999)} Testville`,
    hours: random.int(1, 700),
    // Set aside for documentation: nobody is at the other end.
    ip: `192.0.2.${random.int(1, 254)}`,
  };
}

function recordsOf(domainId: string, domain: string) {
  return [
    { domain_id: domainId, kind: 'SPF', name: domain, expected: 'v=spf1 include:spf.penguinmails.example -all' },
    { domain_id: domainId, kind: 'DKIM', name: `qa1._domainkey.${domain}`, expected: 'v=DKIM1; k=rsa; p=c3ludGhldGlj' },
    { domain_id: domainId, kind: 'DMARC', name: `_dmarc.${domain}`, expected: 'v=DMARC1; p=quarantine' },
    { domain_id: domainId, kind: 'MX', name: domain, expected: '10 mx.penguinmails.example' },
  ];
}

function campaignOf(template: SyntheticCampaign, index: number, domain: string, company: string) {
  const put = (text: string) => text.replaceAll('{domain}', domain).replaceAll('{company}', company);
  return {
    id: newId('Campaign'),
    name: `${template.name} ${Math.floor(index / syntheticCampaigns.length) + 1}`,
    subject: put(template.subject),
    from_name: put(template.fromName),
    from_address: put(template.fromAddress),
    list_unsubscribe: template.listUnsubscribe && put(template.listUnsubscribe),
    body: put(template.body),
    consent_basis: template.consentBasis,
  };
}

/** People, domains, mailboxes and campaigns of a test tenant. The same seed gives the same, but for ids and the tenant's own domain. */
export function syntheticData({ tenantId, name, seed, people, campaigns, round }: Wanted) {
  const random = createRandom(seed);
  // Unlike every other round of every other tenant, since addresses and domains are there once.
  const slug = `qa-${tenantId.replaceAll('-', '').slice(-10)}${round ? `-${round}` : ''}`;
  const domain = `${slug}.test`;
  const domains = ['', 'mail.', 'news.'].map((prefix, index) => ({
    id: newId('Domain'),
    domain: `${prefix}${domain}`,
    is_primary: index === 0,
  }));
  const mailboxes = domains.map(({ id, domain: at }, index) => ({
    id: newId('Mailbox'),
    domain_id: id,
    email: `sender${index + 1}@${at}`,
    daily_count: random.int(0, 60),
    health_score: random.int(55, 99),
  }));
  return {
    people: Array.from({ length: people }, (_none, index) => personIn(random, domain, index)),
    workspaces: [1, 2].map((number) => ({
      id: newId('Workspace'),
      name: `${name} workspace ${number}`,
      slug: `${slug}-w${number}`,
    })),
    domains,
    records: domains.flatMap(({ id, domain: at }) => recordsOf(id, at)),
    mailboxes,
    campaigns: Array.from({ length: campaigns }, (_none, index) =>
      campaignOf(syntheticCampaigns[index % syntheticCampaigns.length] as SyntheticCampaign, index, domain, name),
    ),
  };
}
