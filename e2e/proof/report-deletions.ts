import { deletePolicies, deleteRules } from './delete-rules.js';
import { aSwitchboard } from './switchboard.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Deletes every rule of every wall, one after another, with the other walls off; false when one is not missed. */
export async function reportDeletions(): Promise<boolean> {
  const board = await aSwitchboard();
  try {
    const all = [...(await deletePolicies(board)), ...(await deleteRules(board))];
    for (const wall of new Set(all.map((one) => one.wall))) {
      const rules = all.filter((one) => one.wall === wall);
      const missed = rules.filter((one) => !one.noticed);
      print(`${wall.padEnd(20)} noticed ${rules.length - missed.length} / ${rules.length} deleted`);
      for (const { rule, why } of missed) print(`  ${rule} ${why ?? 'makes no difference'}`);
    }
    const noticed = all.filter((one) => one.noticed).length;
    print(`noticed ${noticed} / ${all.length} deleted`);
    return noticed === all.length;
  } finally {
    await board.stop();
  }
}
