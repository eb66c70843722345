import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runNode, say } from './run.mjs';

const stampFile = join(root, 'node_modules', '.rookery-install');

/** `npm ci`, only when what is installed differs from the lock file. */
export async function install() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  const stamp = `${hash.digest('hex')} ${process.platform}-${process.arch}\n`;
  if (readText(stampFile) === stamp) return;
  if (!isInstalled()) {
    try {
      await npmCi();
    } catch (error) {
      // Registries have bad moments; a real mistake fails the second time too.
      say(`${firstLine(error.message)} Trying once more.`);
      await npmCi();
    }
  }
  writeFileSync(stampFile, stamp);
}

function npmCi() {
  // Development packages too, whatever NODE_ENV says: the build needs them.
  const args = [npmProgram(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return runNode('installing packages (the first time this takes a minute or so)', args);
}

/** npm tells its scripts where it is; without that (a plain `node scripts/prepare.mjs`) it lies beside Node. */
function npmProgram() {
  const bin = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  if (!found) throw new Error('npm was not found; run "npm ci --include=dev" by hand.');
  return found;
}

/** Does node_modules hold what the lock file asks for (by npm's own note of what it put there)? */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (!found) {
      if (!entry.optional || isForThisMachine(entry)) return false;
    } else if (
      found.version !== entry.version ||
      found.integrity !== entry.integrity ||
      !existsSync(join(root, path))
    ) {
      return false;
    }
  }
  return Object.keys(present).every((path) => Object.hasOwn(wanted, path));
}

/** An optional package that names no platform may be missing, for it hangs on one that does. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  const mine = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return [
    [os, process.platform],
    [cpu, process.arch],
    [process.platform === 'linux' ? libc : undefined, mine],
  ].every(([list, value]) => !list || list.includes(value));
}

function readPackages(file) {
  const text = readText(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function firstLine(text) {
  return text.split('\n', 2).join(' ');
}
