// Looks for keys, tokens and passwords in everything that git would commit: what is ignored (DATA_DIR, deploy/secrets) is
// where secrets belong. Without git (an unpacked archive) there is nothing that could be committed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(join(root, '.git'))) {
  console.log('not a git checkout: nothing to look at');
  process.exit(0);
}

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const files = listed
  .split('\0')
  .filter((file) => file !== '' && file !== 'package-lock.json' && isFile(join(root, file)));

const { status } = spawnSync(
  process.execPath,
  ['node_modules/secretlint/bin/secretlint.js', '--no-glob', '--maskSecrets', ...files],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
