import type { MigrationSet } from '../../kit/migrate.js';
import { StaffTables1763600001001 } from './0001-staff.js';
import { AccessTables1763600001002 } from './0002-access.js';
import { Alerts1763600001010 } from './0010-alerts.js';
import { Factors1763600001011 } from './0011-factors.js';

export const identityMigrations: MigrationSet = {
  schema: 'identity',
  migrations: [StaffTables1763600001001, AccessTables1763600001002, Alerts1763600001010, Factors1763600001011],
};
