import type { DataSource } from 'typeorm';
import { asSystem } from '../../kit/transaction.js';

/** How many records of each trail a run takes, and a little more: a transaction is numbered whole. */
const limit = 10_000;
const job = 'audit-sequencer';
const request = { client: { ipAddress: null, userAgent: null }, requestId: job };

/** Numbers what is final by now, in both trails; says how many records got a number. Nothing when another process is at it. */
export async function numberRecords(source: DataSource): Promise<number> {
  let total = 0;
  for (let last = limit; last >= limit; total += last) {
    last = await asSystem(source, job, request, async (tx) => {
      const [row] = await tx.query<{ numbered: number }>('select audit.number_records($1) as numbered', [limit]);
      return row?.numbered ?? 0;
    });
  }
  return total;
}
