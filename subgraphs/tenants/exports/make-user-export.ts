import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { newId } from '../../kit/ids.js';
import { asSystem, type Transaction } from '../../kit/transaction.js';

const job = 'user-exports:make';
const request = { client: { ipAddress: null, userAgent: null }, requestId: job };
/** Rows that are in memory at once, and characters of a piece. */
const rowsAtOnce = 200;
const pieceLength = 64 * 1024;

interface Standing {
  id: string;
  user_id: string;
  created: Date;
}

const leftOut = [
  'Notes that our staff wrote for themselves, and the reasons that they gave.',
  'What belongs to other people, or to the organisation alone.',
  'Passwords, links and other secrets, of which we keep nothing but digests.',
];

/** The rows of a statement, some at a time: how many there are does not matter. */
async function* rowsOf(tx: Transaction, sql: string, parameters: unknown[]): AsyncGenerator<unknown> {
  await tx.query(`declare exported no scroll cursor for ${sql}`, parameters);
  for (let rows = rowsAtOnce; rows === rowsAtOnce; ) {
    const found = await tx.query<{ row: unknown }>(`fetch ${rowsAtOnce} from exported`);
    for (const { row } of found) yield row;
    rows = found.length;
  }
  await tx.query('close exported');
}

async function* listOf(name: string, rows: AsyncGenerator<unknown>): AsyncGenerator<string> {
  yield `${JSON.stringify(name)}: [`;
  let first = true;
  for await (const row of rows) {
    yield `${first ? '\n  ' : ',\n  '}${JSON.stringify(row)}`;
    first = false;
  }
  yield first ? ']' : '\n]';
}

/** The file as it is written: one JSON object, with a line for each thing in it. */
async function* fileOf(tx: Transaction, { id, user_id: userId, created }: Standing): AsyncGenerator<string> {
  yield `{"export": ${JSON.stringify({ id, userId, approved: created, leftOut })},\n"held": {`;
  const parts = await tx.query<{ part: string }>('select part from tenants.held_parts() part');
  for (const [index, { part }] of parts.entries()) {
    yield index ? ',\n' : '\n';
    yield* listOf(part, rowsOf(tx, 'select h as row from tenants.held_on_user($1, $2) h', [userId, part]));
  }
  yield '\n},\n';
  const until = [userId, created];
  yield* listOf('seenBy', rowsOf(tx, 'select l as row from audit.looks_at_user($1, $2) l', until));
  yield ',\n';
  yield* listOf('doneBy', rowsOf(tx, 'select d as row from audit.deeds_about_user($1, $2) d', until));
  yield '}\n';
}

/** Small texts put together to pieces. */
async function* piecesOf(texts: AsyncGenerator<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/**
 * Makes the file of an approved export: what is held, who saw it, and what was done, up to when it was approved. It stands whole or not
 * at all, and once: whoever tries again finds that it is there. As the role of `jobs`; says whether it was made.
 */
export function makeUserExport(source: DataSource, exportId: string): Promise<boolean> {
  return asSystem(source, job, request, async (tx) => {
    // Somebody of whom much is held is read for longer than anybody waits for an answer.
    await tx.query(`set local statement_timeout = '10min'`);
    const [standing] = await tx.query<Standing>('select * from tenants.take_user_export($1)', [exportId]);
    if (!standing) return false;
    const hash = createHash('sha256');
    let [bytes, position] = [0, 0];
    for await (const text of piecesOf(fileOf(tx, standing))) {
      position += 1;
      hash.update(text);
      bytes += Buffer.byteLength(text);
      await tx.query('select tenants.add_export_piece($1, $2, $3, $4)', [
        newId('UserExportPiece'),
        exportId,
        position,
        text,
      ]);
    }
    await tx.query('select tenants.finish_user_export($1, $2, $3)', [exportId, bytes, hash.digest('hex')]);
    return true;
  });
}
