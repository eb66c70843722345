import { newId } from '../../subgraphs/kit/ids.js';
import { createRandom, type Random } from '../../subgraphs/kit/random.js';
import { type CompanyName, companyName, companyNames } from './names-companies.js';
import type { Country } from './names-country.js';
import { countries } from './names-people.js';
import { between, daysBefore, later } from './world-time.js';
import type { PlanSlug, WorldTenant } from './world-types.js';

/** A tenant and what the rest of it is made from. */
export interface Draft {
  tenant: WorldTenant;
  company: CompanyName;
  country: Country;
  domain: string;
  random: Random;
  now: Date;
}

type Status = WorldTenant['status'];

/** Of each fifty customers; any twenty in a row show nearly every state. */
const statuses: Status[] = [
  ...Array<Status>(34).fill('ACTIVE'),
  ...Array<Status>(5).fill('TRIAL'),
  ...Array<Status>(3).fill('PAST_DUE'),
  ...Array<Status>(2).fill('SUSPENDED'),
  'PAUSED',
  ...Array<Status>(3).fill('CHURNED'),
  ...Array<Status>(2).fill('PENDING'),
];
const stride = 23;

/** How many days ago a tenant in that state signed up, and how many days ago it last changed. */
const ages: Record<Status, { joined: [number, number]; changed: [number, number] }> = {
  PENDING: { joined: [0.1, 4], changed: [0, 0] },
  TRIAL: { joined: [1, 13], changed: [0, 1] },
  ACTIVE: { joined: [40, 1_300], changed: [0, 40] },
  PAST_DUE: { joined: [60, 900], changed: [0.5, 6] },
  PAUSED: { joined: [120, 900], changed: [3, 60] },
  SUSPENDED: { joined: [90, 900], changed: [1, 40] },
  CHURNED: { joined: [150, 1_300], changed: [5, 120] },
};

const plans: Record<Status, [PlanSlug, number][]> = {
  PENDING: [['free', 1]],
  TRIAL: [
    ['starter', 60],
    ['pro', 40],
  ],
  ACTIVE: [
    ['free', 22],
    ['starter', 38],
    ['pro', 30],
    ['enterprise', 10],
  ],
  PAST_DUE: [
    ['starter', 50],
    ['pro', 38],
    ['enterprise', 12],
  ],
  PAUSED: [
    ['starter', 30],
    ['pro', 45],
    ['enterprise', 25],
  ],
  SUSPENDED: [
    ['starter', 60],
    ['pro', 35],
    ['enterprise', 5],
  ],
  CHURNED: [
    ['starter', 60],
    ['pro', 35],
    ['enterprise', 5],
  ],
};

/** Each tenant has randomness of its own, so that the thousandth is the same in every size of world. */
export function randomFor(seed: number, purpose: number, index: number): Random {
  const random = createRandom(
    Math.imul(seed, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35),
  );
  // Among twenty thousand generators of 32 bits some meet; what they draw is the same from there on, but ids must not be.
  const apart = (byte: number, place: number, { length }: Uint8Array) => byte ^ (index >>> (8 * (length - 1 - place)));
  return {
    ...random,
    bytes: (count) =>
      random.bytes(count).map((byte, place, all) => (all.length - place > 4 ? byte : apart(byte, place, all))),
  };
}

/** The customer with that number. */
export function productionTenant(seed: number, index: number, now: Date): Draft {
  const random = randomFor(seed, 0, index);
  const status = statuses[(index * stride) % statuses.length] ?? 'ACTIVE';
  const { joined, changed } = ages[status];
  const created = between(random, daysBefore(now, joined[1]), daysBefore(now, joined[0]));
  const updated =
    status === 'PENDING' ? created : between(random, daysBefore(now, changed[1]), daysBefore(now, changed[0]));
  const country = random.weighted(countries);
  const company = companyName(((seed * 1_009) % companyNames) + index, country);
  const tenant: WorldTenant = {
    id: newId('Tenant', created.getTime(), random.bytes(8)),
    name: company.full,
    status,
    environment: 'PRODUCTION',
    planSlug: random.weighted(plans[status]),
    created,
    updated: later(updated, created),
  };
  return { tenant, company, country, domain: `${company.slug}.example`, random, now };
}
