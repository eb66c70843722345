import pg from 'pg';
import { proveChanges } from './changes.js';
import { readEdges } from './edges.js';
import { Ledger } from './ledger.js';
import { proveReads, readAsks } from './reads.js';
import { proveRoots } from './roots.js';
import type { Setting } from './setting.js';
import { proveStraight } from './straight.js';
import { type CallerName, callers } from './table.js';

export interface ProofOptions {
  /** Each edge in each way of writing it, instead of one of them in turn. */
  everyStyle: boolean;
}

/** A page's rows stand in `nodes` and in `edges` alike: the second way is gone by each caller in turn when not all is to be asked. */
const inTurn = (caller: CallerName) =>
  readEdges.filter(({ name }, index) => !name.endsWith('.edges.node') || (index + callers.indexOf(caller)) % 3 === 0);

/** All that is proved of one kind of caller: what they read, over which edge, what they change, and what each subgraph answers by itself. */
export async function proveCaller(setting: Setting, caller: CallerName, { everyStyle }: ProofOptions): Promise<Ledger> {
  const person = setting.people[caller];
  const ledger = new Ledger();
  const owner = new pg.Client({ connectionString: setting.rookery.ownerUrl });
  await owner.connect();
  try {
    await proveReads(
      setting,
      person,
      ledger,
      readAsks(setting, person, everyStyle, everyStyle ? readEdges : inTurn(caller)),
    );
    await proveStraight(setting, person, ledger);
    await proveRoots(setting, person, owner, ledger);
    await proveChanges(setting, person, owner, ledger);
  } finally {
    await owner.end();
  }
  return ledger;
}
