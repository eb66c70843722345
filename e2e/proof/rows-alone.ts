import type pg from 'pg';
import { type GuardedRows, guardedRows, seenWithTheirRecord } from './directory.js';
import type { Ledger } from './ledger.js';
import type { Person } from './people.js';
import { guardedTables, visibleRows } from './policies.js';
import type { Setting } from './setting.js';
import { type CallerName, isAnswered } from './table.js';
import { readRefusals, situationOf, type Thing } from './truth.js';

interface Row extends Thing {
  place: string;
  reached: boolean;
}

async function rowsOf(owner: pg.Client, table: string, spec: GuardedRows, caller: CallerName): Promise<Row[]> {
  const { tenants, environment, owners } = spec;
  const { rows } = await owner.query<Row>(
    `select ctid::text as place, ctid::text as id, ${environment ?? `'NONE'`} as environment,
       array_remove(${tenants ?? 'null::uuid[]'}, null) as "tenantIds", ${owners ?? 'null::text[]'} as owners, '{}'::jsonb as links,
       ${spec.only?.[caller] ?? 'true'} as reached
     from ${table} order by 1`,
  );
  const isRefused = await readRefusals(owner);
  const complete = rows.map((row) => ({ ...row, tenantIds: row.tenantIds ?? [], owners: row.owners ?? [] }));
  return complete.map((row) => ({ ...row, refused: isRefused(row) }));
}

/** Row-level security by itself: no gateway, no subgraph, just SQL as the service's role. Each table shows exactly the rows that the access table says. */
export async function proveRowsAlone(
  setting: Setting,
  person: Person,
  owner: pg.Client,
  ledger: Ledger,
): Promise<void> {
  for (const table of await guardedTables(owner)) {
    if (seenWithTheirRecord.has(table)) continue;
    const spec = guardedRows[table];
    const cell = spec && setting.table.get(spec.field)?.cells[person.name];
    const rows = spec ? await rowsOf(owner, table, spec, person.name) : [];
    const isSeen = (row: Row) => {
      const situation = situationOf(person, row);
      const isAnothers = !situation.own && (spec?.ownOnly || !row.reached);
      return cell !== undefined && isAnswered(cell, person.name, situation) && !isAnothers;
    };
    const expected = rows.filter(isSeen).map((row) => row.place);
    const entry = { caller: person.name, field: spec?.field ?? 'nobody’s', edge: table, situation: 'every row' };
    const actual = await visibleRows(owner, table, person);
    if (actual.join() === expected.join()) ledger.prove(entry);
    else
      ledger.find(
        entry,
        `shows ${actual.length} rows, the table says ${expected.length}; e2e/proof/directory.ts says which field opens ${table}`,
      );
  }
}
