import type pg from 'pg';

/** What changes by being looked at: when somebody was last seen, and the record of it. */
const passing = ['last_seen', 'last_used', 'idle_expires', 'ip_address'];
/** What is written by itself while nobody asks for anything: who is at work at night, and who was shown unusually much. */
const byItself: Readonly<Record<string, string>> = {
  'identity.alerts': `kind in ('OFF_HOURS', 'READ_VOLUME', 'MANY_TENANTS')`,
};
const schemas = ['identity', 'tenants', 'billing', 'platform'];

/** A hash of all rows of each table but the audit trail's: the same before and after means that nothing changed. */
export async function contentHashes(owner: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) and tablename <> 'migrations' order by 1`,
    [schemas],
  );
  const parts = tables.map(
    ({ name }) => `select '${name}' as name, md5(coalesce(string_agg(row, '' order by row), '')) as hash
      from (select md5((to_jsonb(t) - $1::text[])::text) as row from ${name} t where not (${byItself[name] ?? 'false'})) rows`,
  );
  const { rows } = await owner.query<{ name: string; hash: string }>(parts.join(' union all '), [passing]);
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

/** The tables that are not as they were. */
export const differencesOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
