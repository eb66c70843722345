import type { Pool } from 'pg';
import { AppError } from '../subgraphs/kit/errors.js';
import { newId } from '../subgraphs/kit/ids.js';
import type { Logger } from '../subgraphs/kit/logger.js';
import type { ShownGroup } from './shown.js';

/** Who saw what, of whom, when, from where and with which operation: what `audit.append_receipts` takes. */
export interface Receipt {
  time: string;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  sessionId: string | null;
  operationName: string | null;
  operationHash: string;
  decision: 'ALLOWED' | 'PARTIAL' | 'DENIED';
  ipAddress: string | null;
  userAgent: string | null;
  requestId: string;
  tenantIds: string[];
  /**
   * Which of them were open when the request came in: the database names the cases that they were open for. Null when there were
   * none and it may have opened some itself.
   */
  openTenantIds: string[] | null;
  /** All ids of `entities`: what a receipt is found by. */
  entityIds: string[];
  entities: ShownGroup[];
  elevationIds: string[];
}

/** Resolves when the receipt is on disk; throws AUDIT_UNAVAILABLE when it cannot be written, and then nothing may leave. */
export type WriteReceipt = (receipt: Receipt) => Promise<void>;

interface Waiting {
  receipt: Receipt & { id: string };
  done(): void;
  failed(error: Error): void;
}

const mostAtOnce = 200;

/**
 * Writes receipts in groups: while one group is being made durable the next one gathers, so that many answers share one
 * commit and none waits for more than two.
 */
export function createReceiptWriter(pool: Pool, logger: Logger): WriteReceipt {
  let waiting: Waiting[] = [];
  let busy = false;

  const flush = async () => {
    busy = true;
    while (waiting.length) {
      const group = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      try {
        const receipts = JSON.stringify(group.map(({ receipt }) => receipt));
        const { rows } = await pool.query<{ written: number }>({
          name: 'append_receipts',
          text: 'select audit.append_receipts($1::jsonb) as written',
          values: [receipts],
        });
        if (rows[0]?.written !== group.length) throw new Error('not every receipt was written');
        for (const one of group) one.done();
      } catch (error) {
        logger.error({ message: (error as Error).message, receipts: group.length }, 'receipts could not be written');
        const refusal = new AppError(
          'AUDIT_UNAVAILABLE',
          'The record of this access cannot be written, so nothing is shown.',
        );
        for (const one of group) one.failed(refusal);
      }
    }
    busy = false;
  };

  return (receipt) =>
    new Promise((done, failed) => {
      waiting.push({ receipt: { ...receipt, id: newId('AccessReceipt') }, done, failed });
      if (!busy) void flush();
    });
}
