import { newId } from '../../subgraphs/kit/ids.js';
import type { Random } from '../../subgraphs/kit/random.js';
import type { SeedDomain, SeedMailbox, SeedUsage } from '../../subgraphs/tenants/seed-rows.js';
import type { Draft } from './world-tenants.js';
import { between } from './world-time.js';

const roles = ['sales', 'hello', 'outreach', 'team', 'growth', 'partners', 'contact', 'news'];

const asciiOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** A person’s address most of the time, and one of a team now and then. */
function localPart({ country, random }: Draft): string {
  if (random.chance(0.2)) return random.pick(roles);
  return `${asciiOf(random.pick(country.given))}.${asciiOf(random.pick(country.family))}`;
}

function addressOf(draft: Draft, domain: string, taken: Set<string>): string {
  const local = localPart(draft);
  let address = `${local}@${domain}`;
  for (let number = 2; taken.has(address); number += 1) address = `${local}${number}@${domain}`;
  taken.add(address);
  return address;
}

/** How well mail of one mailbox arrives: well, unless its domain is not verified or it has a bad name of its own. */
function healthOf(random: Random, domain: SeedDomain, warmupStatus: SeedMailbox['warmupStatus']): number {
  const best = domain.verificationStatus === 'FAILED' ? 70 : warmupStatus === 'WARMED' ? 100 : 85;
  return random.chance(0.08) ? random.int(12, 45) : random.int(best - 22, best);
}

const warmups: [SeedMailbox['warmupStatus'], number][] = [
  ['WARMED', 70],
  ['WARMING', 18],
  ['NOT_STARTED', 8],
  ['PAUSED', 4],
];

const idle: ReadonlySet<string> = new Set(['PENDING', 'PAUSED', 'SUSPENDED', 'CHURNED']);

function stateOf({ tenant, random }: Draft): SeedMailbox['status'] {
  if (idle.has(tenant.status)) return 'PAUSED';
  return random.weighted<SeedMailbox['status']>([
    ['ACTIVE', 90],
    ['PAUSED', 6],
    ['DISCONNECTED', 4],
  ]);
}

/** As many as the tenant uses, spread over its sending domains. */
export function mailboxesOf(draft: Draft, domains: readonly SeedDomain[], usage: readonly SeedUsage[]): SeedMailbox[] {
  const { tenant, random, now } = draft;
  const [current] = usage;
  const taken = new Set<string>();
  return Array.from({ length: current?.mailboxesUsed ?? 0 }, (_none, index) => {
    const domain = domains[index % domains.length] as SeedDomain;
    const created = between(random, domain.created, now);
    const warmupStatus = random.weighted(warmups);
    const status = stateOf(draft);
    return {
      id: newId('Mailbox', created.getTime(), random.bytes(8)),
      tenantId: tenant.id,
      environment: tenant.environment,
      domainId: domain.id,
      email: addressOf(draft, domain.domain, taken),
      provider: random.weighted<SeedMailbox['provider']>([
        ['GOOGLE', 58],
        ['MICROSOFT', 30],
        ['SMTP', 12],
      ]),
      status,
      dailyCount: status === 'ACTIVE' ? random.int(0, warmupStatus === 'WARMED' ? 50 : 15) : 0,
      warmupStatus,
      healthScore: healthOf(random, domain, warmupStatus),
      created,
      updated: between(random, created, now),
    };
  });
}
