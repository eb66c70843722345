import type { DataSource } from 'typeorm';
import type { Probe } from './probe.js';

/** Whether the database answers the platform, on a connection of its own. */
export const databaseProbe = (source: DataSource): Probe => ({
  name: 'database',
  check: async () => {
    const [row] = await source.query<{ version: string }[]>(`select current_setting('server_version') as version`);
    return { ok: true, detail: `PostgreSQL ${row?.version ?? ''}`.trim() };
  },
});
