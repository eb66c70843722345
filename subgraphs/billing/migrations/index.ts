import type { MigrationSet } from '../../kit/migrate.js';
import { BillingTables1763600003001 } from './0001-billing-tables.js';
import { BillingWalls1763600003002 } from './0002-billing-walls.js';
import { SettingUp1763600003080 } from './0080-setting-up.js';
import { RefusedAnalytics1763600003090 } from './0090-refused-analytics.js';

/** The schema `billing`, forward only. */
export const billingMigrations: MigrationSet = {
  schema: 'billing',
  migrations: [
    BillingTables1763600003001,
    BillingWalls1763600003002,
    SettingUp1763600003080,
    RefusedAnalytics1763600003090,
  ],
};
