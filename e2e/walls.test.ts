import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Deleted, deletePolicies, deleteRules } from './proof/delete-rules.js';
import { besideTheRow } from './proof/directory.js';
import { readEdges } from './proof/edges.js';
import { type Finding, Ledger } from './proof/ledger.js';
import { proveReads, readAsks } from './proof/reads.js';
import { proveRowsAlone } from './proof/rows-alone.js';
import { aSwitchboard, type Switchboard } from './proof/switchboard.js';
import { type CallerName, callers } from './proof/table.js';

/** Walls, each of which holds alone. `npm run proof -- --delete-rules` goes on to delete every rule of each. */
let board: Switchboard;

beforeAll(async () => {
  board = await aSwitchboard();
}, 60_000);

afterEach(() => {
  for (const wall of [board.filter, board.shield, board.rowGuard]) wall.stand('all');
});

afterAll(() => board?.stop());

/** The callers of whom the walls ask most: some of what they ask for is open, some is not. */
const some = ['support', 'partner', 'nobody'] as const;
/**
 * Every thing by its id, and every third of the other ways to it; all of them are gone in `e2e/proof/proof.test.ts`, where all walls
 * stand. Pages are left by their nodes.
 */
const edges = readEdges
  .filter((edge) => !edge.name.endsWith('.edges.node'))
  .filter((edge, index) => edge.name.startsWith('Query.node(') || index % 3 === 0);

/** What comes out that the table does not allow; behind a wall that is off, a list without rows is as good as null. `rows`: whether rows count, or fields alone. */
async function leaks(rows = true): Promise<{ findings: Finding[]; cells: number }> {
  const ledger = new Ledger();
  for (const caller of some) {
    const person = board.people[caller];
    await proveReads(board, person, ledger, readAsks(board, person, false, edges), { codes: false, rows });
  }
  return { findings: ledger.findings, cells: ledger.cells };
}

const fieldsOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ field }) => field))].sort();

describe('each wall alone', () => {
  test('without the gateway’s filter the subgraphs deny the same cells', async () => {
    board.filter.stand('none');
    const { findings, cells } = await leaks();
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThan(3_000);
  }, 60_000);

  test('without shield and row guard the gateway and Postgres deny the same cells', async () => {
    board.shield.stand('none');
    board.rowGuard.stand('none');
    expect((await leaks()).findings).toEqual([]);
  }, 60_000);

  test('with Postgres alone all that comes out is columns that stand beside others in a visible row', async () => {
    for (const wall of [board.filter, board.shield, board.rowGuard]) wall.stand('none');
    const found = fieldsOf((await leaks()).findings);
    expect(found.filter((field) => !besideTheRow.has(field))).toEqual([]);
    // With nothing left to find, the walls would not have been off.
    expect(found).toContain('User.maskedLastLoginIp');
  }, 60_000);

  test('each table shows, by itself, exactly the rows that the access table says', async () => {
    const ledger = new Ledger();
    for (const caller of callers) await proveRowsAlone(board, board.people[caller], board.owner, ledger);
    expect(ledger.problems()).toEqual([]);
  }, 60_000);

  test('without row-level security gateway and subgraphs hold every field that no grant opens', async () => {
    await board.rows(false);
    const { findings, cells } = await leaks(false);
    await board.rows(true);
    const isDenied = ({ caller, field }: Finding) => board.table.get(field)?.cells[caller as CallerName].has('no');
    expect(findings.filter(isDenied)).toEqual([]);
    expect(cells).toBeGreaterThan(3_000);
  }, 60_000);
});

describe('deleting a rule of a wall is noticed, with the other walls off', () => {
  const missed = (deleted: readonly Deleted[]) => deleted.filter(({ noticed }) => !noticed);

  test('a sample of row-level security', async () => {
    const deleted = await deletePolicies(board, 12);
    expect(missed(deleted)).toEqual([]);
    expect(deleted.length).toBeGreaterThan(5);
  }, 60_000);

  test('a sample of the gateway’s filter, the subgraphs’ shield and the row guard', async () => {
    const deleted = await deleteRules(board, 15);
    expect(missed(deleted)).toEqual([]);
    expect(deleted.length).toBeGreaterThan(20);
  }, 60_000);
});
