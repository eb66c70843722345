import type pg from 'pg';
import type { Person } from './people.js';

/** A rule of row-level security. */
export interface Policy {
  table: string;
  name: string;
  command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
  using: boolean;
  check: boolean;
}

/** Every policy but those of the roles that no service logs in with. */
export async function everyPolicy(owner: pg.Client): Promise<Policy[]> {
  const { rows } = await owner.query<Policy>(
    `select format('%I.%I', schemaname, tablename) as table, policyname as name, cmd as command, qual is not null as using, with_check is not null as check
     from pg_policies where not roles && array['rookery_maintenance', 'rookery_kit']::name[] order by 1, 2`,
  );
  return rows;
}

export async function guardedTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relrowsecurity order by 1`,
  );
  return rows.map((row) => row.name);
}

const serviceOf = (table: string) => `rookery_${table.split('.')[0]}`;

/** Columns that can be written, and how a row is told from another. */
interface Columns {
  written: string[];
  key: string;
}

async function columnsOf(owner: pg.Client, table: string): Promise<Columns> {
  const { rows } = await owner.query<{ name: string; generated: boolean }>(
    `select quote_ident(attname) as name, attgenerated <> '' as generated from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return { written: rows.filter((row) => !row.generated).map((row) => row.name), key: rows[0]?.name ?? '' };
}

const dummies: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'nothing'`,
  bytea: `'\\x00'`,
  jsonb: `'{}'`,
  inet: `'192.0.2.1'`,
  timestamptz: 'clock_timestamp()',
  bool: 'false',
};

/** A table without rows hides nothing: one is put in, with the constraints off. All of it is rolled back. */
async function ensureRow(owner: pg.Client, table: string): Promise<void> {
  const { rowCount } = await owner.query(`select from ${table} limit 1`);
  if (rowCount) return;
  const { rows: constraints } = await owner.query<{ name: string }>(
    `select quote_ident(conname) as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f')`,
    [table],
  );
  for (const { name } of constraints) await owner.query(`alter table ${table} drop constraint ${name}`);
  const { rows: columns } = await owner.query<{ name: string; type: string }>(
    `select quote_ident(attname) as name, typname as type from pg_attribute join pg_type t on t.oid = atttypid
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
    [table],
  );
  const values = columns.map(({ type }) => dummies[type] ?? (type.startsWith('_') ? `'{}'` : '0'));
  await owner.query(
    `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`,
  );
}

async function become(owner: pg.Client, table: string, { signed }: Person): Promise<void> {
  await owner.query(`grant all on ${table} to ${serviceOf(table)}`);
  await owner.query(`set local role ${serviceOf(table)}`);
  await owner.query('select kit.enter($1, $2, false, $3)', [signed.kind, signed.subject, '{}']);
}

/** What a statement comes to, in one word: how many rows, or that a policy refused. What fails for other reasons got past the policies. */
async function outcomeOf(owner: pg.Client, sql: string, parameters: unknown[] = []): Promise<string> {
  try {
    const { rowCount } = await owner.query(sql, parameters);
    return `${rowCount} rows`;
  } catch (error) {
    return /row-level security/.test((error as Error).message) ? 'refused' : 'past the policies';
  }
}

async function attempt(
  owner: pg.Client,
  table: string,
  command: string,
  row: unknown,
  { written, key }: Columns,
): Promise<string> {
  if (command === 'SELECT') return outcomeOf(owner, `select ${key} from ${table}`);
  const values = `select ${written.join(', ')} from jsonb_populate_record(null::${table}, $1)`;
  if (command === 'INSERT')
    return outcomeOf(owner, `insert into ${table} (${written.join(', ')}) overriding system value ${values}`, [row]);
  const column = written.at(-1) ?? key;
  if (command === 'UPDATE')
    return outcomeOf(
      owner,
      `update ${table} set ${column} = (select ${column} from jsonb_populate_record(null::${table}, $1))`,
      [row],
    );
  return outcomeOf(owner, `delete from ${table}`);
}

const commandsOf = (policy: Policy) =>
  policy.command === 'ALL' ? ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] : [policy.command];

/** What each caller can do to a table, through its service's role and with no other wall. */
async function outcomes(owner: pg.Client, policy: Policy, people: readonly Person[]): Promise<string[]> {
  const columns = await columnsOf(owner, policy.table);
  const { rows } = await owner.query<{ row: unknown }>(`select to_jsonb(t) as row from ${policy.table} t limit 1`);
  const found: string[] = [];
  for (const person of people) {
    for (const command of commandsOf(policy)) {
      await owner.query('savepoint attempt');
      await become(owner, policy.table, person);
      found.push(`${person.name} ${command}: ${await attempt(owner, policy.table, command, rows[0]?.row, columns)}`);
      await owner.query('rollback to savepoint attempt');
    }
  }
  return found;
}

/** Whether a policy that lets everything through would change what somebody can do. Nothing of it stays. */
export async function isDeletionNoticed(owner: pg.Client, policy: Policy, people: readonly Person[]): Promise<boolean> {
  await owner.query('begin');
  try {
    // What a trigger refuses is another matter.
    await owner.query(`alter table ${policy.table} disable trigger user`);
    await ensureRow(owner, policy.table);
    const before = await outcomes(owner, policy, people);
    const clauses = `${policy.using ? 'using (true)' : ''} ${policy.check ? 'with check (true)' : ''}`;
    await owner.query(`alter policy ${policy.name} on ${policy.table} ${clauses}`);
    const after = await outcomes(owner, policy, people);
    return before.some((outcome, index) => outcome !== after[index]);
  } finally {
    await owner.query('rollback');
  }
}

/** The places of the rows that somebody sees of a table, through its service's role and with no other wall. */
export async function visibleRows(owner: pg.Client, table: string, person: Person): Promise<string[]> {
  await owner.query('begin');
  try {
    await become(owner, table, person);
    const { rows } = await owner.query<{ place: string }>(`select ctid::text as place from ${table} order by 1`);
    return rows.map((row) => row.place);
  } finally {
    await owner.query('rollback');
  }
}
