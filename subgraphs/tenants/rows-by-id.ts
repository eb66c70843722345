import type { Transaction } from '../kit/transaction.js';

/** Answers a DataLoader: rows in the order of their keys, null where the viewer's world has none. */
export function inOrderOf<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The same for lists: each key's rows as they came. */
export function listsInOrderOf<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Rows of one table by a column of ids, in one statement. */
export function selectByIds<Row>(
  tx: Transaction,
  { columns, from, id, where = 'true' }: { columns: string; from: string; id: string; where?: string },
  ids: readonly string[],
): Promise<Row[]> {
  return tx.query<Row>(`select ${columns} from ${from} where ${id} = any ($1::uuid[]) and ${where}`, [ids]);
}
