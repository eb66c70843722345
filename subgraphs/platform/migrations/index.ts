import type { MigrationSet } from '../../kit/migrate.js';
import { Settings1763600005001 } from './0001-settings.js';
import { ChangeSettings1763600005002 } from './0002-change-settings.js';

export const platformMigrations: MigrationSet = {
  schema: 'platform',
  migrations: [Settings1763600005001, ChangeSettings1763600005002],
};
