import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { deleteFilterRules, deleteGuardRules, deleteShieldRules } from './proof/delete-rules.js';
import { besideTheRow } from './proof/directory.js';
import { type Finding, Ledger } from './proof/ledger.js';
import { everyPolicy, isDeletionNoticed } from './proof/policies.js';
import { proveReads, readAsks } from './proof/reads.js';
import { proveRowsAlone } from './proof/rows-alone.js';
import { aSetting, type Setting } from './proof/setting.js';
import { type CallerName, callers } from './proof/table.js';
import type { RookeryWanted } from './support/rookery.js';

/** Walls, each of which holds alone. `npm run proof -- --delete-rules` goes on to delete every rule of each. */
const noRule = { has: () => true };

async function withWalls<T>(
  wanted: Omit<RookeryWanted, 'tenants'>,
  work: (setting: Setting) => Promise<T>,
): Promise<T> {
  const setting = await aSetting(wanted);
  try {
    return await work(setting);
  } finally {
    await setting.stop();
  }
}

/** What comes out that the table does not allow; behind a wall that is off, a list without rows is as good as null. */
async function leaks(
  setting: Setting,
  who: readonly CallerName[] = callers,
): Promise<{ findings: Finding[]; cells: number }> {
  const ledger = new Ledger();
  for (const caller of who) {
    const person = setting.people[caller];
    await proveReads(setting, person, ledger, readAsks(setting, person, false), false);
  }
  return { findings: ledger.findings, cells: ledger.cells };
}

const fieldsOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ field }) => field))].sort();
/** The callers of whom the walls ask most: some of what they ask for is open, some is not. */
const some = ['support', 'qa', 'partner', 'nobody'] as const;

describe('each wall alone', () => {
  test('without the gateway’s filter the subgraphs deny the same cells', async () => {
    const { findings, cells } = await withWalls({ without: { filter: true } }, (setting) => leaks(setting, some));
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThan(5_000);
  }, 60_000);

  test('without shield and row guard the gateway and Postgres deny the same cells', async () => {
    const off = { without: { shield: true }, withoutRules: { rowGuard: noRule } };
    expect((await withWalls(off, (setting) => leaks(setting, some))).findings).toEqual([]);
  }, 60_000);

  test('with Postgres alone all that comes out is columns that stand beside others in a visible row', async () => {
    const off = { without: { filter: true, shield: true }, withoutRules: { rowGuard: noRule } };
    const { findings } = await withWalls(off, (setting) => leaks(setting, some));
    expect(fieldsOf(findings).filter((field) => !besideTheRow.has(field))).toEqual([]);
    // It would be strange to name what does not come out.
    expect(fieldsOf(findings)).toContain('User.maskedLastLoginIp');
  }, 60_000);

  test('without row-level security gateway and subgraphs hold every field that no grant opens', async () => {
    await withWalls({ without: { rows: true } }, async (setting) => {
      const { findings } = await leaks(setting, some);
      const denied = findings.filter(({ caller, field }) =>
        setting.table.get(field)?.cells[caller as CallerName].has('no'),
      );
      expect(denied).toEqual([]);
    });
  }, 60_000);

  test('each table shows, by itself, exactly the rows that the access table says', async () => {
    await withWalls({}, async (setting) => {
      const owner = new pg.Client({ connectionString: setting.rookery.ownerUrl });
      await owner.connect();
      const ledger = new Ledger();
      for (const caller of callers) await proveRowsAlone(setting, setting.people[caller], owner, ledger);
      await owner.end();
      expect(ledger.problems()).toEqual([]);
    });
  }, 60_000);
});

describe('deleting a rule of a wall is noticed, with the other walls off', () => {
  const missed = (deleted: readonly { noticed: boolean; rule: string; why?: string }[]) =>
    deleted.filter(({ noticed }) => !noticed);

  test.each([
    ['the gateway’s filter', deleteFilterRules],
    ['the subgraphs’ shield', deleteShieldRules],
    ['the row guard', deleteGuardRules],
  ] as const)(
    'a sample of %s',
    async (_wall, deleteRules) => {
      const deleted = await deleteRules(12);
      expect(missed(deleted)).toEqual([]);
      expect(deleted.length).toBeGreaterThan(5);
    },
    60_000,
  );

  test('a sample of row-level security', async () => {
    await withWalls({}, async (setting) => {
      const owner = new pg.Client({ connectionString: setting.rookery.ownerUrl });
      await owner.connect();
      const policies = (await everyPolicy(owner)).filter((_policy, index) => index % 8 === 0);
      const unnoticed = [];
      for (const policy of policies) {
        if (!(await isDeletionNoticed(owner, policy, Object.values(setting.people)))) unnoticed.push(policy);
      }
      await owner.end();
      expect(unnoticed).toEqual([]);
      expect(policies.length).toBeGreaterThan(5);
    });
  }, 60_000);
});
