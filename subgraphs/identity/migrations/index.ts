import type { MigrationSet } from '../../kit/migrate.js';
import { StaffTables1763600001001 } from './0001-staff.js';
import { AccessTables1763600001002 } from './0002-access.js';

export const identityMigrations: MigrationSet = {
  schema: 'identity',
  migrations: [StaffTables1763600001001, AccessTables1763600001002],
};
