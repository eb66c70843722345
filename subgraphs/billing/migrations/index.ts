import type { MigrationSet } from '../../kit/migrate.js';
import { BillingTables1763600003001 } from './0001-billing-tables.js';
import { BillingWalls1763600003002 } from './0002-billing-walls.js';

/** The schema `billing`, forward only. */
export const billingMigrations: MigrationSet = {
  schema: 'billing',
  migrations: [BillingTables1763600003001, BillingWalls1763600003002],
};
