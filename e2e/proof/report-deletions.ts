import pg from 'pg';
import { type Deleted, deleteFilterRules, deleteGuardRules, deleteShieldRules } from './delete-rules.js';
import { everyPolicy, isDeletionNoticed } from './policies.js';
import { aSetting } from './setting.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Every policy of row-level security, with no other wall. */
async function deletePolicies(): Promise<Deleted[]> {
  const setting = await aSetting();
  const owner = new pg.Client({ connectionString: setting.rookery.ownerUrl });
  await owner.connect();
  try {
    const found: Deleted[] = [];
    for (const policy of await everyPolicy(owner)) {
      const noticed = await isDeletionNoticed(owner, policy, Object.values(setting.people));
      found.push({ wall: 'row-level security', rule: `${policy.table}: ${policy.name}`, noticed });
    }
    return found;
  } finally {
    await owner.end();
    await setting.stop();
  }
}

/** Deletes every rule of every wall, one after another, with the other walls off; false when one is not missed. */
export async function reportDeletions(): Promise<boolean> {
  let [noticed, deleted] = [0, 0];
  for (const wall of [deleteFilterRules, deleteShieldRules, deleteGuardRules, deletePolicies]) {
    const all = await wall();
    const missed = all.filter((one) => !one.noticed);
    print(`${all[0]?.wall}: noticed ${all.length - missed.length} / ${all.length} deleted`);
    for (const { rule, why } of missed) print(`  ${rule} ${why ?? 'makes no difference'}`);
    noticed += all.length - missed.length;
    deleted += all.length;
  }
  print(`noticed ${noticed} / ${deleted} deleted`);
  return noticed === deleted;
}
