import type pg from 'pg';

const batchSize = 5_000;

/**
 * Inserts many rows in few statements. `columns` says name and type (`{ id: 'uuid', tags: 'text[]' }`); names and types
 * are ours, values travel as one JSON parameter a batch.
 */
export async function bulkInsert<Row extends object>(
  client: Pick<pg.Client, 'query'>,
  table: string,
  columns: Record<string, string>,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(', ');
  const shape = Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ');
  for (let from = 0; from < rows.length; from += batchSize) {
    await client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as row(${shape})`,
      [JSON.stringify(rows.slice(from, from + batchSize))],
    );
  }
}
