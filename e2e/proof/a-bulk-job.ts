import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

interface Wanted {
  /** Who asked for it. */
  by: string;
  /** Whom it suspends, or exports. */
  userId: string;
  action?: 'SUSPEND' | 'EXPORT';
  status: 'PLANNED' | 'FINISHED';
  /** What has become of its one row. */
  row: 'WAITING' | 'DONE' | 'FAILED';
}

/** A change of many users, of which there is one, as far as it has come; nobody else has to approve it. */
export async function aBulkJob(
  ownerUrl: string,
  { by, userId, status, row, action = 'SUSPEND' }: Wanted,
): Promise<string> {
  const id = newId('BulkJob');
  await asMaintenance(ownerUrl, (client) =>
    client.query(
      `with made as (
         insert into tenants.bulk_jobs (id, requested_by, environment, action, reason, status, settled, needs_approval, total, done, failed,
           started, finished)
         select $1, $2, u.environment, $6, 'For the proof', $4, true, false, 1, ($5 = 'DONE')::integer, ($5 = 'FAILED')::integer,
           case when $4 = 'FINISHED' then clock_timestamp() end, case when $4 = 'FINISHED' then clock_timestamp() end
         from tenants.users u where u.id = $3 returning id, requested_by, environment)
       insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, old_value, new_value)
       select id, 1, $3, environment, requested_by, $5, 'ACTIVE', 'SUSPENDED' from made`,
      [id, by, userId, status, row, action],
    ),
  );
  return id;
}

/** What was begun goes on after its answer: waits until nothing of it does. */
export async function untilBulkIsOver(ownerUrl: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const running = await asMaintenance(ownerUrl, async (client) => {
      const { rowCount } = await client.query("select from tenants.bulk_jobs where status = 'RUNNING'");
      return rowCount;
    });
    if (!running) return;
    await wait(50);
  }
  throw new Error('A bulk change is not over after ten seconds.');
}
