import type pg from 'pg';
import { contentHashes, differencesOf } from './content-hash.js';
import type { Ledger } from './ledger.js';
import { api, typeNamed } from './operations.js';
import type { Person } from './people.js';
import type { Setting } from './setting.js';
import { type Cell, denialCode } from './table.js';
import { least } from './ways.js';

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);
const none = () => undefined;
const nowhere = { name: 'anywhere', environment: 'NONE', opened: false, own: false } as const;

/** Ends the caller's own session, so it comes last and once. */
const last = (name: string) => (name === 'signOut' || name === 'revokeAllSessions' ? 1 : 0);

const fieldsOf = (type: 'Query' | 'Mutation') =>
  Object.keys(typeNamed(type).getFields()).sort((a, b) => last(a) - last(b));

/** Asks for one field; `isRight` judges the code that came back, if any. */
async function proveRoot(
  person: Person,
  ledger: Ledger,
  cell: Cell,
  coordinate: string,
  isRight: (code?: string) => boolean,
) {
  const [type = '', field = ''] = coordinate.split('.');
  const kind = type === 'Mutation' ? 'mutation ' : '';
  const { errors = [] } = await person.run(`${kind}{ ${least(api, type, field, none)} }`);
  const code = errors.find((one) => one.path?.[0] === field || !one.path)?.extensions.code;
  const entry = { caller: person.name, field: coordinate, edge: 'the root', situation: 'nothing of that kind' };
  if (isRight(code)) ledger.prove(entry);
  else ledger.find(entry, `gave ${code ?? 'an answer'}, the table says ${[...cell].join('|')}`);
}

/**
 * Who may call each field of Query and Mutation at all, with input of the right shape that leads to nothing: what is
 * refused then is refused for who asks, not for what they ask. What is refused has changed nothing. Changes that are allowed are
 * proved by being made; but the ways in are open to everybody, and say what is wrong with a wrong password.
 */
export async function proveRoots(setting: Setting, person: Person, owner: pg.Client, ledger: Ledger): Promise<void> {
  const cellsOf = (coordinate: string) => setting.table.get(coordinate)?.cells;
  const before = await contentHashes(owner);
  for (const type of ['Query', 'Mutation'] as const) {
    for (const coordinate of fieldsOf(type).map((field) => `${type}.${field}`)) {
      const cell = cellsOf(coordinate)?.[person.name];
      if (!cell) continue;
      const wanted = denialCode(cell, person.name, nowhere);
      if (cell.has('no')) await proveRoot(person, ledger, cell, coordinate, (code) => code === wanted);
      else if (type === 'Query')
        await proveRoot(person, ledger, cell, coordinate, (code) => !refusals.has(String(code)));
    }
  }
  const changed = differencesOf(before, await contentHashes(owner));
  if (changed.length > 0) {
    const entry = { caller: person.name, field: 'Mutation', edge: 'the root', situation: 'denied' };
    ledger.find(entry, `${changed.join(', ')} changed`);
  }
  for (const coordinate of fieldsOf('Mutation').map((field) => `Mutation.${field}`)) {
    const cells = cellsOf(coordinate);
    if (cells?.nobody.has('yes'))
      await proveRoot(person, ledger, cells[person.name], coordinate, (code) => code !== 'FORBIDDEN');
  }
}
