import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder } from '../../schema/files.js';

export const callers = [
  'super_admin',
  'admin',
  'support',
  'qa',
  'user_manager',
  'partner',
  'analyst',
  'nobody',
] as const;
export type CallerName = (typeof callers)[number];

/** What people wrote of one field and one caller: `yes`, `no`, `opened`, `test`, `masked`, `self`, and unions of them. */
export type Cell = ReadonlySet<string>;

export interface AccessRow {
  type: string;
  field: string;
  cells: Record<CallerName, Cell>;
}

const words = new Set(['yes', 'no', 'opened', 'test', 'masked', 'self', 'inherit']);

/** Reads the table that people wrote. It is never generated: it is what the code is compared with. */
export function readAccessTable(): AccessRow[] {
  const [header, ...lines] = readFileSync(join(schemaFolder, 'expected-access.csv'), 'utf8').trim().split('\n');
  if (header !== `type,field,${callers.join(',')},why`) throw new Error('expected-access.csv has another header.');
  return lines.map((line, index) => {
    const [type = '', field = '', ...rest] = line.split(',');
    const cells = Object.fromEntries(
      callers.map((caller, column) => {
        const cell = (rest[column] ?? '').split('|');
        const unknown = cell.find((word) => !words.has(word));
        if (unknown !== undefined)
          throw new Error(`expected-access.csv, line ${index + 2}: “${unknown}” is no word of this table.`);
        return [caller, new Set(cell)];
      }),
    ) as unknown as Record<CallerName, Cell>;
    return { type, field, cells };
  });
}

export type Table = ReadonlyMap<string, AccessRow>;

/** The same by `Type.field`. */
export const readTable = (): Table => new Map(readAccessTable().map((row) => [`${row.type}.${row.field}`, row]));

/** Where a row stands, seen by the caller. */
export interface Situation {
  name: string;
  /** REFUSED: of a tenant that is not there for this caller, in whichever world it lives. */
  environment: 'PRODUCTION' | 'TEST' | 'NONE' | 'REFUSED';
  /** The caller has its tenant open (a token: it is one of its own). */
  opened: boolean;
  /** It is the caller's own. */
  own: boolean;
}

const worlds: Record<CallerName, readonly string[]> = {
  super_admin: ['PRODUCTION', 'TEST', 'NONE'],
  admin: ['PRODUCTION', 'TEST', 'NONE'],
  support: ['PRODUCTION', 'NONE'],
  user_manager: ['PRODUCTION', 'NONE'],
  qa: ['TEST', 'NONE'],
  partner: ['PRODUCTION', 'NONE'],
  analyst: ['PRODUCTION', 'NONE'],
  nobody: ['NONE'],
};

/** Where a root stands: no row is asked for, so whoever reaches any row is answered, with those. */
export const atTheRoot: Situation = { name: 'root', environment: 'NONE', opened: true, own: true };

/**
 * Whether the table says that the caller is answered in this situation. A tenant's list answers whoever may read nothing but
 * their own rows, with just those in it; whoever may read all of it has to open the tenant. A list that is no tenant's
 * holds the rows of opened tenants, or those of the test environment.
 */
export function isAnswered(
  cell: Cell,
  caller: CallerName,
  { environment, opened, own }: Situation,
  isList = false,
): boolean {
  if (!worlds[caller].includes(environment)) return false;
  if (cell.has('yes') || cell.has('masked')) return true;
  if (cell.has('opened') && opened) return true;
  if ((cell.has('opened') || cell.has('test')) && isList && environment === 'NONE') return true;
  if (cell.has('self') && (own || (isList && environment !== 'NONE' && !cell.has('opened')))) return true;
  return cell.has('test') && environment === 'TEST';
}

/** Whether the caller lives in the environment of a row; what lies outside is not there at all. */
export const isInWorld = (caller: CallerName, { environment }: Situation): boolean =>
  worlds[caller].includes(environment);

const staff: ReadonlySet<CallerName> = new Set(['super_admin', 'admin', 'support', 'qa', 'user_manager']);

/** The code that a field of a visible row is denied with: open the tenant, where that would help, or it is not permitted. */
export function denialCode(cell: Cell, caller: CallerName, { environment, opened }: Situation): string {
  if (caller === 'nobody') return 'UNAUTHENTICATED';
  const openable = staff.has(caller) && cell.has('opened') && !opened && environment !== 'NONE';
  return openable ? 'TENANT_NOT_OPEN' : 'FORBIDDEN';
}

/**
 * The codes that a row is denied with when it is asked for by its id. Where no row of the type is permitted, that is said;
 * otherwise what the caller cannot see is not there, or is where they have to open the tenant.
 */
export function absenceCodes(cell: Cell, caller: CallerName, situation: Situation): readonly string[] {
  if (cell.has('no')) return [denialCode(cell, caller, situation)];
  const code = isInWorld(caller, situation) ? denialCode(cell, caller, situation) : 'NOT_FOUND';
  return code === 'TENANT_NOT_OPEN' ? ['TENANT_NOT_OPEN', 'NOT_FOUND'] : ['NOT_FOUND'];
}
