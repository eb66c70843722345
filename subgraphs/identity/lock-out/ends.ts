import type { Transaction } from '../../kit/transaction.js';

/** Closes every tenant that somebody has open; gives how many. Only Rookery itself may. */
export async function closeOpeningsOf(tx: Transaction, staffId: string): Promise<number> {
  const [row] = await tx.query<{ closed: number }>('select tenants.close_all_openings($1) as closed', [staffId]);
  return row?.closed ?? 0;
}

/** Makes one-time links worthless; gives how many. */
export async function endLinksOf(tx: Transaction, staffId: string): Promise<number> {
  const ended = await tx.query(
    `update identity.invitations set used = clock_timestamp()
     where user_id = $1 and used is null and clock_timestamp() < expires returning user_id`,
    [staffId],
  );
  return ended.length;
}

export interface ApprovedTokenRow {
  id: string;
  name: string;
  expires: Date;
}

/** The tokens in force that somebody asked for or approved. */
export const tokensThrough = (tx: Transaction, staffId: string): Promise<ApprovedTokenRow[]> =>
  tx.query<ApprovedTokenRow>(
    `select t.id, t.name, t.expires from identity.api_tokens t
     where (t.requested_by = $1 or t.approved_by = $1) and t.revoked is null and clock_timestamp() < t.expires order by t.name, t.id`,
    [staffId],
  );
