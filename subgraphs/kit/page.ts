import { badInput } from './errors.js';
import type { Transaction } from './transaction.js';

/** Relay's arguments, and `offset` to jump to a page. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
}

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counts when it is called, and graphql-js calls it only when the client asks. */
  totalCount: () => Promise<number>;
}

/** A list in SQL. Every part is written by us; what comes from outside is in `parameters`. */
export interface ListQuery {
  /** `u.id, u.name` */
  columns: string;
  /** `tenants.users u` */
  from: string;
  /** Conditions, joined by AND. `$parent` stands for the parent's id in lists of several parents. */
  where: string[];
  parameters: unknown[];
  /** Not null, and with the id after it unique: what the cursor holds. */
  sort: {
    expression: string;
    type: 'text' | 'timestamptz' | 'integer' | 'bigint' | 'numeric' | 'boolean';
    direction: 'ASC' | 'DESC';
  };
  /** `u.id` */
  id: string;
}

interface Window {
  size: number;
  backwards: boolean;
  cursor: Cursor | null;
  offset: number;
}

const defaultSize = 50;
const largestSize = 100;
const deepestOffset = 100_000;

export const encodeCursor = (key: string, id: string): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** What a key must look like before Postgres may cast it: a cursor is opaque, but nobody has to respect that. */
const keyShapes: Record<ListQuery['sort']['type'], RegExp> = {
  text: /^[^\0]*$/,
  timestamptz: /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
  integer: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,30}(\.\d{1,20})?$/,
  boolean: /^(true|false)$/,
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Cursor = [key: string, id: string];

function decodeCursor(field: 'after' | 'before', cursor: string, type: ListQuery['sort']['type']): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && value.length === 2) {
      const [key, id] = value as unknown[];
      if (typeof key === 'string' && typeof id === 'string' && keyShapes[type].test(key) && uuid.test(id))
        return [key, id];
    }
  } catch {
    // Falls through to the one error for whatever is wrong with it.
  }
  throw badInput(field, `“${field}” is no cursor of this list.`);
}

function sizeOf(field: 'first' | 'last', value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > largestSize) {
    throw badInput(field, `“${field}” is a number from 1 to ${largestSize}.`);
  }
  return value;
}

/** Pairs of arguments that say two different things: the one that is named is the one too many. */
const contradictions: readonly [keyof PageArguments, keyof PageArguments, string][] = [
  ['first', 'last', 'Ask for “first” or for “last”, not for both.'],
  ['after', 'before', 'Ask for “after” or for “before”, not for both.'],
  ['after', 'offset', '“offset” goes with “first” alone.'],
  ['before', 'offset', '“offset” goes with “first” alone.'],
  ['last', 'offset', '“offset” goes with “first” alone.'],
  ['after', 'last', '“last” goes with “before”.'],
  ['before', 'first', '“first” goes with “after”.'],
];

/** Checks the arguments; throws BAD_USER_INPUT that names the one that is wrong. */
function windowOf(args: PageArguments, type: ListQuery['sort']['type']): Window {
  for (const [one, other, message] of contradictions) {
    if (args[one] != null && args[other] != null) throw badInput(other, message);
  }
  const { first, last, after, before, offset } = args;
  if (offset != null && (!Number.isInteger(offset) || offset < 0 || offset > deepestOffset)) {
    throw badInput('offset', `“offset” is a number from 0 to ${deepestOffset}.`);
  }
  const backwards = last != null || before != null;
  const cursor =
    after != null ? decodeCursor('after', after, type) : before != null ? decodeCursor('before', before, type) : null;
  const size = last != null ? sizeOf('last', last) : first != null ? sizeOf('first', first) : defaultSize;
  return { size, backwards, cursor, offset: offset ?? 0 };
}

interface Statement {
  sql: string;
  parameters: unknown[];
}

/**
 * How many rows are asked for, of few sizes and written out: the planner then knows how many it is about, so that one plan is kept for
 * all callers of a list. With a parameter in its place PostgreSQL finds that plan too dear, and plans again each time, which with row-level
 * security costs more than the rows.
 */
const limits = [2, 6, 11, 21, 26, 51, 101] as const;
const limitOf = (size: number) => limits.find((limit) => limit > size) ?? size + 1;

function pageStatement(query: ListQuery, window: Window, parents: readonly string[] | null): Statement {
  const parameters = [...query.parameters];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const { expression, type, direction } = query.sort;
  const forwards = (direction === 'ASC') !== window.backwards;
  // One parent is an equality, which has one plan for all; of how many parents a list holds the planner knows nothing.
  const [only, another] = parents ?? [];
  const alone = only !== undefined && another === undefined ? `${bind(only)}::uuid` : undefined;
  const where = query.where.map((condition) => condition.replaceAll('$parent', () => alone ?? 'parent.id'));
  if (window.cursor) {
    const [key, id] = window.cursor;
    where.push(`(${expression}, ${query.id}) ${forwards ? '>' : '<'} (${bind(key)}::${type}, ${bind(id)}::uuid)`);
  }
  const way = forwards ? 'asc' : 'desc';
  const body = `select ${query.columns}, (${expression})::text as "__key", ${query.id} as "__id" from ${query.from}
    ${where.length ? `where ${where.join(' and ')}` : ''}
    order by ${expression} ${way}, ${query.id} ${way} limit ${limitOf(window.size)}${window.offset ? ` offset ${bind(window.offset)}` : ''}`;
  if (!parents) return { sql: body, parameters };
  if (alone) return { sql: `select ${alone} as "__parent", item.* from (${body}) item`, parameters };
  return {
    sql: `select parent.id as "__parent", item.* from unnest(${bind(parents)}::uuid[]) as parent(id) cross join lateral (${body}) item`,
    parameters,
  };
}

function countStatement(query: ListQuery, parents: readonly string[] | null): Statement {
  const where = query.where.map((condition) => condition.replaceAll('$parent', 'parent.id'));
  const body = `select count(*)::int as count from ${query.from} ${where.length ? `where ${where.join(' and ')}` : ''}`;
  if (!parents) return { sql: body, parameters: query.parameters };
  const parameters = [...query.parameters, parents];
  return {
    sql: `select parent.id as "__parent", item.count from unnest($${parameters.length}::uuid[]) as parent(id) cross join lateral (${body}) item`,
    parameters,
  };
}

type Keyed<Row> = Row & { __key: string; __id: string; __parent?: string };

function connectionOf<Row>(found: Keyed<Row>[], window: Window, totalCount: () => Promise<number>): Connection<Row> {
  const more = found.length > window.size;
  const rows = found.slice(0, window.size);
  if (window.backwards) rows.reverse();
  const cursorOf = (row: Keyed<Row>) => encodeCursor(row.__key, row.__id);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    // Most who read a list read its nodes: cursors are written for those who look.
    get edges() {
      return rows.map((node) => ({ cursor: cursorOf(node), node }));
    },
    nodes: rows,
    pageInfo: {
      hasNextPage: window.backwards ? window.cursor !== null : more,
      hasPreviousPage: window.backwards ? more : window.cursor !== null || window.offset > 0,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
    totalCount,
  };
}

/** A page of one list: one query, and one more when the count is asked for. Throws BAD_USER_INPUT. */
export async function page<Row>(tx: Transaction, args: PageArguments, query: ListQuery): Promise<Connection<Row>> {
  const window = windowOf(args, query.sort.type);
  const { sql, parameters } = pageStatement(query, window, null);
  const rows = await tx.query<Keyed<Row>>(sql, parameters);
  return connectionOf(rows, window, async () => {
    const count = countStatement(query, null);
    return (await tx.query<{ count: number }>(count.sql, count.parameters))[0]?.count ?? 0;
  });
}

/** The same page of the lists of many parents, in one query for all; the answers stand in the order of `parents`. */
export async function pagesOf<Row>(
  tx: Transaction,
  parents: readonly string[],
  args: PageArguments,
  query: ListQuery,
): Promise<Connection<Row>[]> {
  const window = windowOf(args, query.sort.type);
  const { sql, parameters } = pageStatement(query, window, parents);
  const byParent = new Map<string, Keyed<Row>[]>();
  for (const row of await tx.query<Keyed<Row>>(sql, parameters)) {
    const list = byParent.get(row.__parent ?? '') ?? [];
    list.push(row);
    byParent.set(row.__parent ?? '', list);
  }
  let counts: Promise<Map<string, number>> | undefined;
  const count = async (parent: string) => {
    counts ??= (async () => {
      const statement = countStatement(query, parents);
      const rows = await tx.query<{ __parent: string; count: number }>(statement.sql, statement.parameters);
      return new Map(rows.map((row) => [row.__parent, row.count]));
    })();
    return (await counts).get(parent) ?? 0;
  };
  return parents.map((parent) => connectionOf(byParent.get(parent) ?? [], window, () => count(parent)));
}
