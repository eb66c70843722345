import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root, runNode } from './run.mjs';

const serverFolders = ['gateway', 'subgraphs', 'schema', 'host', 'bench'];
const dist = join(root, 'dist');

/** Builds the server to dist/ and the console to web/dist/, each only when its sources changed. */
export async function build() {
  await buildServer();
  await buildConsole();
}

async function buildServer() {
  const sources = serverFolders.flatMap((folder) => files(join(root, folder)));
  await whenChanged(
    join(dist, '.server'),
    [...sources, ...shared(), 'tsconfig.json', 'tsconfig.build.json'],
    async () => {
      await runNode('building the server', [bin('typescript', 'tsc'), '--project', 'tsconfig.build.json']);
      const kept = new Set(sources.flatMap(builtFiles));
      // What a file reads beside itself (SDL, SQL, …) has to lie beside the built file too.
      for (const asset of sources.filter(isAsset)) copy(asset);
      for (const folder of serverFolders) {
        for (const file of files(join(dist, folder)))
          if (!kept.has(relative(dist, join(root, file)))) rmSync(join(root, file));
      }
    },
  );
}

async function buildConsole() {
  const web = join(root, 'web');
  if (!existsSync(join(web, 'vite.config.ts'))) return;
  const sources = files(web).filter((file) => !/\.test\.tsx?$/.test(file));
  await whenChanged(join(web, 'dist', '.console'), [...sources, ...shared()], () =>
    runNode('building the console', [bin('vite', 'vite'), 'build', '--logLevel', 'warn'], {
      cwd: web,
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  );
}

/** A new release of a compiler or a library makes a build stale as well. */
function shared() {
  return ['package-lock.json'];
}

async function whenChanged(stampFile, sources, work) {
  const hash = createHash('sha256');
  for (const file of sources) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  const stamp = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(stampFile, { force: true });
  await work();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** All files below, relative to the root and in a steady order, without what is generated or installed there. */
function files(folder) {
  if (!existsSync(folder)) return [];
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...files(path));
    else if (entry.isFile()) found.push(relative(root, path));
  }
  return found;
}

function builtFiles(source) {
  if (!/\.ts$/.test(source)) return [source];
  const built = source.replace(/\.ts$/, '.js');
  return [built, `${built}.map`];
}

function isAsset(file) {
  return !/\.(ts|tsx|md|log)$/.test(file);
}

function copy(file) {
  const target = join(dist, file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, file), target);
}

/** The file behind a package's command: `npx` would ask the shell and cost a second. */
function bin(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]);
}
