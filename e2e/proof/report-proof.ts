import { aSetting } from './setting.js';
import { callers } from './table.js';
import { proveCaller } from './whole-proof.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Proves all of it and says how much that was; false when anything is not as the table says. */
export async function reportProof(): Promise<boolean> {
  const setting = await aSetting();
  const [sum, problems] = [{ proved: 0, cells: 0, comparisons: 0 }, [] as string[]];
  const neverAnswered = new Set(setting.table.keys());
  try {
    for (const caller of callers) {
      const ledger = await proveCaller(setting, caller, { everyStyle: true });
      print(`${caller.padEnd(14)} ${ledger.summary()}`);
      problems.push(...ledger.problems());
      for (const field of ledger.fields) neverAnswered.delete(field);
      sum.proved += ledger.proved;
      sum.cells += ledger.cells;
      sum.comparisons += ledger.comparisons;
    }
  } finally {
    await setting.stop();
  }
  for (const problem of problems) print(problem);
  print(`lines of the table that nothing here leads to: ${[...neverAnswered].join(', ') || 'none'}`);
  print(`proved ${sum.proved} / ${sum.cells} cells in ${sum.comparisons} comparisons`);
  return problems.length === 0;
}
