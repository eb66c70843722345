// Some packages bring one binary package for each platform, as optional dependencies. npm leaves those out of the lock
// file that the registry could not serve when the file was written (a mirror that lags behind, say), and `npm ci` then
// refuses the whole file, on every platform. This fills the gaps in: version from the package that wants it, platform
// from the name. --check only looks and fails when something is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => ({ name, version, parent: entry, engines: entry.engines })),
);

if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.error(`package-lock.json lacks ${name}@${version}`);
  if (missing.length > 0) console.error('run "npm run lock:complete"');
  process.exitCode = missing.length > 0 ? 1 : 0;
} else if (missing.length > 0) {
  for (const gap of missing) lock.packages[`node_modules/${gap.name}`] = entryFor(gap);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`added ${missing.map(({ name }) => name).join(', ')}`);
}

/** Node looks beside the package that wants it, then beside each of those above. */
function isLocked(path, name) {
  for (let place = path; ; place = place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const candidate = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (lock.packages[candidate]) return true;
    if (place === '') return false;
  }
}

function entryFor({ name, version, parent, engines }) {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? 'musl' : words.some((word) => /^gnu/.test(word)) ? 'glibc' : undefined;
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`${name}@${version}: neither its platform nor its version can be told; add it by hand`);
  }
  return {
    version,
    cpu,
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os,
    ...(engines ? { engines } : {}),
  };
}
