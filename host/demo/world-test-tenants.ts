import { newId } from '../../subgraphs/kit/ids.js';
import type { Country } from './names-country.js';
import { type Draft, randomFor } from './world-tenants.js';
import { between, daysBefore } from './world-time.js';
import type { PlanSlug, WorldTenant } from './world-types.js';

const kinds = [
  'Sandbox',
  'Regression',
  'Load',
  'Billing',
  'Deliverability',
  'Onboarding',
  'Permissions',
  'Release',
] as const;
const alphabet = [
  'Alpha',
  'Bravo',
  'Charlie',
  'Delta',
  'Echo',
  'Foxtrot',
  'Golf',
  'Hotel',
  'India',
  'Juliett',
  'Kilo',
  'Lima',
];
const statuses: WorldTenant['status'][] = [
  'ACTIVE',
  'TRIAL',
  'ACTIVE',
  'PAST_DUE',
  'ACTIVE',
  'SUSPENDED',
  'PAUSED',
  'CHURNED',
];
const plans: PlanSlug[] = ['pro', 'starter', 'enterprise', 'starter'];

/** Nowhere: whatever is in here can be told from a customer’s at a glance, and no value occurs in both worlds. */
const testland: Country = {
  code: 'ZZ',
  given: alphabet,
  family: ['Tester', 'Probe', 'Fixture', 'Sample', 'Dummy'],
  cities: ['Testville'],
  streets: ['Fixture Street'],
  phones: ['+1 500 555 00##'],
  address: '{n} {street}, {zip} {city}',
  zip: 'TEST-###',
  company: ['(synthetic)'],
};

/** The test tenant with that number. */
export function testTenant(seed: number, index: number, now: Date): Draft {
  const random = randomFor(seed, 1, index);
  const kind = kinds[index % kinds.length] as string;
  const number = String(Math.floor(index / kinds.length) + 1).padStart(2, '0');
  const short = `QA ${kind} ${number}`;
  const slug = `qa-${kind.toLowerCase()}-${number}`;
  const created = between(random, daysBefore(now, 29), daysBefore(now, 1));
  const tenant: WorldTenant = {
    id: newId('Tenant', created.getTime(), random.bytes(8)),
    name: `${short} (synthetic)`,
    status: statuses[index % statuses.length] ?? 'ACTIVE',
    environment: 'TEST',
    planSlug: plans[index % plans.length] ?? 'pro',
    created,
    updated: between(random, created, now),
  };
  const company = { full: tenant.name, short, slug, industry: 'Synthetic' };
  return { tenant, company, country: testland, domain: `${slug}.test`, random, now };
}
