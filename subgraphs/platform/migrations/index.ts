import type { MigrationSet } from '../../kit/migrate.js';

/** The platform keeps nothing of its own yet: its schema stands empty. */
export const platformMigrations: MigrationSet = { schema: 'platform', migrations: [] };
