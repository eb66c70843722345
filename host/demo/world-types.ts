import type { Environment } from '../../subgraphs/kit/viewer.js';
import type { SeedTenant, TenantsPart } from '../../subgraphs/tenants/seed-rows.js';

export type PlanSlug = 'free' | 'starter' | 'pro' | 'enterprise';

export interface WorldTenant extends SeedTenant {
  planSlug: PlanSlug;
}

/** Customers as the demo shows them; billing adds its own from the tenants' plans and states. */
export interface World extends TenantsPart {
  tenants: readonly WorldTenant[];
}

/** What billing needs to know of a tenant to give it a past. */
export interface BillingTenant {
  tenantId: string;
  environment: Environment;
  status: SeedTenant['status'];
  planSlug: PlanSlug;
  created: Date;
}

export interface WorldOptions {
  /** Same seed, same world. */
  seed: number;
  /** How many tenants in all, test tenants included. */
  tenants: number;
  /** The demo's “now”. */
  now?: Date;
}
