import { until } from '../../../e2e/support/processes.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import type { AuditSubgraph } from '../main.js';

/**
 * Until a record has its number. Numbers are given to what no transaction can come before any more, and a transaction of another
 * test's database on the same server counts as one that might.
 */
export async function numbered(audit: AuditSubgraph, ownerUrl: string, recordId: string): Promise<void> {
  await until(
    async () => {
      await audit.numberRecords();
      const found = await asMaintenance(ownerUrl, (client) =>
        client.query('select from audit.record_numbers where record_id = $1', [recordId]),
      );
      return found.rowCount;
    },
    (found) => found === 1,
  );
}
