// Makes the folder ready on a machine that has Node and npm only: node scripts/prepare.mjs [install] [build]
// Runs before every npm script, so it does nothing when there is nothing to do. Uses no package: there may be none yet.
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { withLock } from './prepare/lock.mjs';
import { say } from './prepare/run.mjs';

const steps = { install, build };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

try {
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Rookery needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !Object.hasOwn(steps, name));
  if (unknown !== undefined || wanted.length === 0)
    throw new Error('usage: node scripts/prepare.mjs [install] [build]');
  await withLock(async () => {
    for (const name of wanted) await steps[name]();
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
