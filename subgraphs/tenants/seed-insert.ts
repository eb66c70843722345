import type pg from 'pg';
import { bulkInsert } from '../kit/bulk-insert.js';

export type Client = Pick<pg.Client, 'query'>;

export const times = { created: 'timestamptz', updated: 'timestamptz' };
export const place = { tenantId: 'uuid', environment: 'text' };

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Inserts rows that are named as in TypeScript into columns that are named as in SQL. */
export async function insert<Row extends object>(
  client: Client,
  table: string,
  columns: Partial<Record<keyof Row & string, string>>,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const typed = Object.fromEntries(names.map((name) => [snakeCase(name), columns[name] ?? 'text']));
  const named = rows.map((row) => Object.fromEntries(names.map((name) => [snakeCase(name), row[name]])));
  await bulkInsert(client, `tenants.${table}`, typed, named);
}
