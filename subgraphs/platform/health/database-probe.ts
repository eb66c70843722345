import type { Transaction } from '../../kit/transaction.js';
import type { Probe } from './probe.js';

/** Whether the database answers, in the request's own transaction: asking needs no second connection. */
export const databaseProbe = (tx: Transaction): Probe => ({
  name: 'database',
  check: async () => {
    const [row] = await tx.query<{ version: string }>(`select current_setting('server_version') as version`);
    return { ok: true, detail: `PostgreSQL ${row?.version ?? ''}`.trim() };
  },
});
