import type { SeedConsent, SeedTenantSettings } from '../../subgraphs/tenants/seed-rows.js';
import type { Draft } from './world-tenants.js';
import { between, daysBefore, later } from './world-time.js';

const purposes = ['ANALYTICS', 'MARKETING', 'PARTNER_SHARING', 'SALE'] as const;

/** How many of a hundred agree, where they were asked. */
const agree: Record<(typeof purposes)[number], number> = {
  ANALYTICS: 0.82,
  MARKETING: 0.55,
  PARTNER_SHARING: 0.25,
  SALE: 0.04,
};

/** What a tenant has set, where it has set anything; a sign-up has not yet. */
export function settingsOf(draft: Draft): SeedTenantSettings[] {
  const { tenant, random, now, domain, company, country } = draft;
  if (tenant.status === 'PENDING') return [];
  const sometimes = <Value>(share: number, value: () => Value) => (random.chance(share) ? value() : null);
  const address = {
    recipient: company.full,
    street: `${random.pick(country.streets)} ${random.int(1, 240)}`,
    more: null,
    postalCode: country.zip.replaceAll('#', () => String(random.int(0, 9))),
    city: random.pick(country.cities),
    country: country.code,
  };
  return [
    {
      tenantId: tenant.id,
      environment: tenant.environment,
      notifyBilling: sometimes(0.08, () => false),
      notifySystem: sometimes(0.25, () => false),
      notifySecurity: sometimes(0.04, () => false),
      passwordMinLength: sometimes(0.2, () => random.pick([10, 14, 16, 20])),
      passwordMixed: sometimes(0.1, () => false),
      sessionHours: sometimes(0.3, () => random.pick([1, 4, 12, 24])),
      loginAttempts: sometimes(0.15, () => random.pick([3, 4, 10])),
      twoFactorRequired: sometimes(0.35, () => true),
      updated: between(random, later(tenant.created, daysBefore(now, 300)), now),
      billingEmail: random.chance(0.9) ? `billing@${domain}` : null,
      billingAddress: random.chance(0.8) ? address : null,
    },
  ];
}

/** What it was asked, and what it said. */
export function consentsOf({ tenant, random, now }: Draft): SeedConsent[] {
  if (tenant.status === 'PENDING') return [];
  return purposes.flatMap((purpose) =>
    random.chance(0.9)
      ? [
          {
            tenantId: tenant.id,
            environment: tenant.environment,
            purpose,
            granted: random.chance(agree[purpose]),
            since: between(random, tenant.created, now),
          },
        ]
      : [],
  );
}
