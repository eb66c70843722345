import type pg from 'pg';
import { contentHash } from './content-hash.js';
import type { Ledger } from './ledger.js';
import { api } from './operations.js';
import type { Person } from './people.js';
import type { Setting } from './setting.js';
import { type Cell, denialCode } from './table.js';
import { least } from './ways.js';

const none = () => undefined;
const nowhere = { name: 'anywhere', environment: 'NONE', opened: false, own: false } as const;

/** Ends the caller's own session, so it comes last and once. */
const last = (name: string) => (name === 'signOut' || name === 'revokeAllSessions' ? 1 : 0);

/**
 * Who may call each field of Query and Mutation at all, with input of the right shape that leads to nothing: what is
 * refused then is refused for who asks, not for what they ask. What is refused has changed nothing.
 */
export async function proveRoots(setting: Setting, person: Person, owner: pg.Client, ledger: Ledger): Promise<void> {
  const before = await contentHash(owner);
  for (const [type, kind] of [
    [api.getQueryType(), ''],
    [api.getMutationType(), 'mutation '],
  ] as const) {
    const fields = Object.keys(type?.getFields() ?? {}).sort((a, b) => last(a) - last(b));
    for (const field of fields) {
      const coordinate = `${type?.name}.${field}`;
      const cells = setting.table.get(coordinate)?.cells;
      if (!type || !cells || (kind && !cells[person.name].has('no'))) continue;
      const { errors = [] } = await person.run(`${kind}{ ${least(api, type.name, field, none)} }`);
      const code = errors.find((one) => one.path?.[0] === field || !one.path)?.extensions.code;
      const entry = { caller: person.name, field: coordinate, edge: 'the root', situation: 'nothing of that kind' };
      const cell: Cell = cells[person.name];
      const right = cell.has('no')
        ? code === denialCode(cell, person.name, nowhere)
        : code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED';
      if (right) ledger.prove(entry);
      else ledger.find(entry, `gave ${code ?? 'an answer'}, the table says ${[...cell].join('|')}`);
    }
  }
  if ((await contentHash(owner)) !== before) {
    ledger.find({ caller: person.name, field: 'Mutation', edge: 'the root', situation: 'denied' }, 'something changed');
  }
}
