import { newId } from '../../subgraphs/kit/ids.js';
import type { Random } from '../../subgraphs/kit/random.js';
import type { SeedDnsRecord, SeedDomain, SeedUsage, SeedWorkspace } from '../../subgraphs/tenants/seed-rows.js';
import { companyName, companySizes } from './names-companies.js';
import type { Draft } from './world-tenants.js';
import { between, monthStart } from './world-time.js';
import type { PlanSlug } from './world-types.js';

interface Scale {
  workspaces: [number, number];
  domains: [number, number];
  emails: [number, number];
}

const scales: Record<PlanSlug, Scale> = {
  free: { workspaces: [1, 1], domains: [1, 1], emails: [0, 500] },
  starter: { workspaces: [1, 2], domains: [1, 2], emails: [1_500, 15_000] },
  pro: { workspaces: [1, 4], domains: [2, 4], emails: [9_000, 80_000] },
  enterprise: { workspaces: [2, 6], domains: [3, 6], emails: [55_000, 400_000] },
};

/** The tenant itself first, then the companies that it sends for. */
export function workspacesOf(draft: Draft): SeedWorkspace[] {
  const { tenant, company, country, random, now } = draft;
  const [least, most] = scales[tenant.planSlug].workspaces;
  const slugs = new Set<string>();
  return Array.from({ length: random.int(least, most) }, (_none, index) => {
    const synthetic = { ...company, short: `${company.short} client ${index}`, slug: `client-${index}` };
    const client = tenant.environment === 'TEST' ? synthetic : companyName(random.int(0, 47_999), country);
    const { short, industry } = index === 0 ? company : client;
    const wanted = index === 0 ? company.slug : `${company.slug}-${client.slug}`;
    const workspaceName = slugs.has(wanted) ? `${wanted}-${index}` : wanted;
    slugs.add(workspaceName);
    const created = index === 0 ? tenant.created : between(random, tenant.created, now);
    return {
      id: newId('Workspace', created.getTime(), random.bytes(8)),
      tenantId: tenant.id,
      environment: tenant.environment,
      name: short,
      workspaceName,
      industry,
      companySize: random.pick(companySizes),
      status: index > 0 && random.chance(0.1) ? 'ARCHIVED' : 'ACTIVE',
      created,
    };
  });
}

const otherDomains = ['mail.{domain}', 'get-{domain}', 'try-{domain}', 'team-{domain}', 'hello-{domain}'];

const mistakes: Record<SeedDnsRecord['kind'], string> = {
  SPF: 'There are two SPF records or more; then none of them counts.',
  DKIM: 'The key that is published is not ours.',
  DMARC: 'There is no record under this name.',
  MX: 'Mail for this domain goes elsewhere.',
};

function recordsOf(random: Random, domain: SeedDomain, selector: string): SeedDnsRecord[] {
  const wanted: [SeedDnsRecord['kind'], string, string][] = [
    ['SPF', domain.domain, 'v=spf1 include:spf.penguinmails.example -all'],
    [
      'DKIM',
      `${selector}._domainkey.${domain.domain}`,
      `v=DKIM1; k=rsa; p=${Buffer.from(random.bytes(24)).toString('base64')}`,
    ],
    ['DMARC', `_dmarc.${domain.domain}`, `v=DMARC1; p=quarantine; rua=mailto:dmarc@${domain.domain}`],
    ['MX', domain.domain, '10 mx.penguinmails.example'],
  ];
  return wanted.map(([kind, name, expected]) => {
    const verificationStatus = random.weighted<SeedDnsRecord['verificationStatus']>([
      ['VERIFIED', 93],
      ['FAILED', 4],
      ['PENDING', 3],
    ]);
    return {
      domainId: domain.id,
      tenantId: domain.tenantId,
      environment: domain.environment,
      kind,
      name,
      expected,
      verificationStatus,
      attempts: verificationStatus === 'PENDING' ? 0 : random.int(1, verificationStatus === 'FAILED' ? 12 : 3),
      lastError: verificationStatus === 'FAILED' ? mistakes[kind] : null,
    };
  });
}

/** Sending domains with the records that they need; a domain is as good as the worst of its records. */
export function domainsOf(draft: Draft): { domains: SeedDomain[]; dnsRecords: SeedDnsRecord[] } {
  const { tenant, random, now } = draft;
  const [least, most] = scales[tenant.planSlug].domains;
  const dnsRecords: SeedDnsRecord[] = [];
  const domains = Array.from({ length: random.int(least, most) }, (_none, index) => {
    const created = index === 0 ? tenant.created : between(random, tenant.created, now);
    const name =
      index === 0
        ? draft.domain
        : (otherDomains[index - 1] ?? `no-${index}-{domain}`).replace('{domain}', draft.domain);
    const domain: SeedDomain = {
      id: newId('Domain', created.getTime(), random.bytes(8)),
      tenantId: tenant.id,
      environment: tenant.environment,
      domain: name,
      verificationStatus: 'VERIFIED',
      isPrimary: index === 0,
      created,
    };
    const records = recordsOf(random, domain, tenant.environment === 'TEST' ? 'qa1' : 'pm1');
    const found = new Set(records.map((record) => record.verificationStatus));
    domain.verificationStatus = found.has('FAILED') ? 'FAILED' : found.has('PENDING') ? 'PENDING' : 'VERIFIED';
    dnsRecords.push(...records);
    return domain;
  });
  return { domains, dnsRecords };
}

const periods = 3;
const mostMailboxes = 60;

/** This month so far, and the months before it that the tenant has been there for. */
export function usageOf(draft: Draft, domains: number): SeedUsage[] {
  const { tenant, random, now } = draft;
  if (tenant.status === 'PENDING') return [];
  const last = tenant.status === 'CHURNED' ? tenant.updated : now;
  const [least, most] = scales[tenant.planSlug].emails;
  return Array.from({ length: periods }, (_none, index) => monthStart(last, index))
    .filter((start, index) => index === 0 || start >= monthStart(tenant.created))
    .map((periodStart, index) => {
      const share = index === 0 ? 0.45 : 1;
      const emails = tenant.status === 'SUSPENDED' && index === 0 ? 0 : Math.round(random.int(least, most) * share);
      return {
        tenantId: tenant.id,
        environment: tenant.environment,
        periodStart,
        periodEnd: monthStart(periodStart, -1),
        emailsSent: emails,
        mailboxesUsed: Math.min(mostMailboxes, Math.max(1, Math.round(emails / 1_200))),
        domainsUsed: domains,
        campaignsUsed: Math.max(1, Math.round(emails / 4_000)),
        leadsUsed: Math.round(emails * 0.4),
        warmupsActive: random.int(0, domains),
      };
    });
}
