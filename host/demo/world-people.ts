import { newId } from '../../subgraphs/kit/ids.js';
import type { Random } from '../../subgraphs/kit/random.js';
import type { SeedMembership, SeedUser } from '../../subgraphs/tenants/seed-rows.js';
import type { Country } from './names-country.js';
import { countries } from './names-people.js';
import type { Draft } from './world-tenants.js';
import { between, daysBefore, later } from './world-time.js';
import type { PlanSlug } from './world-types.js';

const teamSizes: Record<PlanSlug, [number, number]> = {
  free: [1, 2],
  starter: [2, 6],
  pro: [4, 9],
  enterprise: [8, 12],
};

const digits = (random: Random, pattern: string) => pattern.replace(/#/g, () => String(random.int(0, 9)));

function addressIn(random: Random, country: Country): string {
  const parts: Record<string, string> = {
    n: String(random.int(1, 240)),
    street: random.pick(country.streets),
    zip: digits(random, country.zip),
    city: random.pick(country.cities),
  };
  return country.address.replace(/\{(\w+)\}/g, (_whole, part: string) => parts[part] ?? '');
}

/** Networks that are set aside for tests and documentation: nobody is at the other end. */
function ipIn(random: Random, isTest: boolean): string {
  if (isTest) return `192.0.2.${random.int(1, 254)}`;
  if (random.chance(0.15)) {
    return `2001:db8:${random.int(1, 0xffff).toString(16)}:${random.int(1, 0xff).toString(16)}::${random.int(2, 0xfff).toString(16)}`;
  }
  return `198.${random.int(18, 19)}.${random.int(0, 255)}.${random.int(1, 254)}`;
}

const asciiOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

function emailOf(given: string, family: string, domain: string, taken: Set<string>): string {
  const local = `${asciiOf(given)}.${asciiOf(family)}`;
  let address = `${local}@${domain}`;
  for (let number = 2; taken.has(address); number += 1) address = `${local}${number}@${domain}`;
  taken.add(address);
  return address;
}

/** When somebody was last there: never for some, and not after their tenant left. */
function lastLoginOf({ tenant, now, random }: Draft, joined: Date): Date | null {
  if (tenant.status === 'PENDING' || random.chance(0.07)) return null;
  const gone = ['CHURNED', 'SUSPENDED'].includes(tenant.status) ? tenant.updated : now;
  const recently = daysBefore(gone, random.chance(0.8) ? 14 : 120);
  return between(random, later(recently, joined), gone > joined ? gone : now);
}

function personIn(draft: Draft, isOwner: boolean, taken: Set<string>): SeedUser {
  const { tenant, random, now, domain } = draft;
  const isTest = tenant.environment === 'TEST';
  const country = isTest || random.chance(0.85) ? draft.country : random.weighted(countries);
  const given = random.pick(country.given);
  const family = random.pick(country.family);
  const created = isOwner ? tenant.created : between(random, tenant.created, now);
  const status = isOwner
    ? 'ACTIVE'
    : random.weighted<SeedUser['status']>([
        ['ACTIVE', 92],
        ['SUSPENDED', 5],
        ['DELETED', 3],
      ]);
  const here = status !== 'DELETED';
  const lastLogin = lastLoginOf(draft, created);
  const updated = between(random, created, now);
  const email = emailOf(given, family, domain, taken);
  const seen = here && lastLogin !== null;
  return {
    id: newId('User', created.getTime(), random.bytes(8)),
    name: `${given} ${family}`,
    status,
    environment: tenant.environment,
    tenantIds: [tenant.id],
    created,
    updated,
    deleted: here ? null : updated,
    email: here ? email : null,
    phone: here && random.chance(0.85) ? digits(random, random.pick(country.phones)) : null,
    postalAddress: here ? addressIn(random, country) : null,
    lastLogin: seen ? lastLogin : null,
    lastLoginIp: seen ? ipIn(random, isTest) : null,
    lastLoginCountry: seen ? country.code : null,
  };
}

export interface People {
  users: SeedUser[];
  memberships: SeedMembership[];
}

/** Who works for a tenant: an owner first, then a team as large as the plan invites. */
export function peopleOf(draft: Draft): People {
  const { tenant, random } = draft;
  const [least, most] = teamSizes[tenant.planSlug];
  const taken = new Set<string>();
  const users = Array.from({ length: random.int(least, most) }, (_none, index) => personIn(draft, index === 0, taken));
  const memberships = users.map((user, index) => ({
    tenantId: tenant.id,
    userId: user.id,
    environment: tenant.environment,
    role:
      index === 0
        ? ('OWNER' as const)
        : random.weighted<'ADMIN' | 'MEMBER'>([
            ['ADMIN', 22],
            ['MEMBER', 78],
          ]),
    created: user.created,
  }));
  return { users, memberships };
}

/** Now and then somebody works for a second tenant of the same world: an agency, a consultant. */
export function guestOf(draft: Draft, neighbours: readonly SeedUser[]): SeedMembership | undefined {
  const { tenant, random, now } = draft;
  const candidates = neighbours.filter((user) => user.status === 'ACTIVE' && user.environment === tenant.environment);
  if (!candidates.length || !random.chance(0.06)) return undefined;
  const guest = random.pick(candidates);
  guest.tenantIds.push(tenant.id);
  return {
    tenantId: tenant.id,
    userId: guest.id,
    environment: tenant.environment,
    role: random.chance(0.3) ? 'ADMIN' : 'MEMBER',
    created: between(random, later(guest.created, tenant.created), now),
  };
}
