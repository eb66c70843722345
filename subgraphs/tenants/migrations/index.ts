import type { MigrationSet } from '../../kit/migrate.js';
import { TenantTables1763600002001 } from './0001-tenants.js';
import { PeopleTables1763600002002 } from './0002-people.js';
import { OpeningTables1763600002003 } from './0003-openings.js';
import { MaintainedColumns1763600002004 } from './0004-maintained-columns.js';
import { Search1763600002005 } from './0005-search.js';
import { BillingStatus1763600002006 } from './0006-billing-status.js';
import { LockOut1763600002040 } from './0040-lock-out.js';

export const tenantsMigrations: MigrationSet = {
  schema: 'tenants',
  migrations: [
    TenantTables1763600002001,
    PeopleTables1763600002002,
    OpeningTables1763600002003,
    MaintainedColumns1763600002004,
    Search1763600002005,
    BillingStatus1763600002006,
    LockOut1763600002040,
  ],
};
