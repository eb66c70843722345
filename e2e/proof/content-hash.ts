import type pg from 'pg';

/** What changes by being looked at: when somebody was last seen, and the record of it. */
const passing = ['last_seen', 'last_used', 'idle_expires', 'ip_address'];
const schemas = ['identity', 'tenants', 'billing', 'platform'];

/** A hash of every row of every table but the audit trail's: the same before and after means that nothing changed. */
export async function contentHash(owner: pg.Client): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) and tablename <> 'migrations' order by 1`,
    [schemas],
  );
  const parts = tables.map(
    ({ name }) => `select '${name}' as name, md5(coalesce(string_agg(row, '' order by row), '')) as hash
      from (select md5((to_jsonb(t) - $1::text[])::text) as row from ${name} t) rows`,
  );
  const { rows } = await owner.query<{ hash: string }>(
    `select md5(string_agg(name || hash, '' order by name)) as hash from (${parts.join(' union all ')}) all_tables`,
    [passing],
  );
  return rows[0]?.hash ?? '';
}
