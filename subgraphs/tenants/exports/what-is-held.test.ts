import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';

/** Every table that can hold something on a customer's user is decided about, column by column. */
let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

interface Held {
  table_name: string;
  part: string | null;
  shown: string | null;
  left_out: string[];
}

const held = async () => (await owner.query<Held>('select * from tenants.held_tables order by place')).rows;

/** Tables that refer to a user, or have a column that is called so. Staff are users of identity, and nobody's customers. */
async function tablesOfUsers(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select distinct name from (
      select case when n.nspname = 'tenants' then c.relname else n.nspname || '.' || c.relname end as name
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.confrelid = 'tenants.users'::regclass
      union
      select case when table_schema = 'tenants' then table_name else table_schema || '.' || table_name end
      from information_schema.columns
      where table_schema not in ('identity', 'pg_catalog', 'information_schema', 'jobs')
        and column_name in ('user_id', 'user_ids', 'owner_id', 'person_id')) t order by name`);
  return rows.map(({ name }) => name);
}

describe('What is held on a person', () => {
  test('lies in tables that all are decided about', async () => {
    const decided = new Set((await held()).map(({ table_name }) => table_name));
    expect((await tablesOfUsers()).filter((name) => !decided.has(name) && name !== 'users')).toEqual([]);
    expect(decided).toContain('users');
  });

  test('is shown column by column, or left out by name', async () => {
    const undecided: string[] = [];
    for (const { table_name, shown, left_out } of await held()) {
      const { rows } = await owner.query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_schema || '.' || table_name = $1`,
        [table_name.includes('.') ? table_name : `tenants.${table_name}`],
      );
      const columns = rows.map(({ name }) => name);
      expect([table_name, columns.length > 0]).toEqual([table_name, true]);
      const isShown = (name: string) => new RegExp(`\\bt\\.${name}\\b`).test(shown ?? '');
      undecided.push(
        ...columns.filter((name) => !left_out.includes(name) && !isShown(name)).map((name) => `${table_name}.${name}`),
        ...left_out.filter((name) => !columns.includes(name)).map((name) => `${table_name}.${name} is no column`),
      );
    }
    expect(undecided).toEqual([]);
  });

  test('has no secret in it', async () => {
    for (const { shown } of await held()) expect(shown ?? '').not.toMatch(/hash|secret|token/);
  });
});
