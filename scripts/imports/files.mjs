import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['bench', 'e2e', 'gateway', 'host', 'schema', 'scripts', 'subgraphs', 'web'];

/** Every source file, relative to the root, with forward slashes. */
export function sourceFiles() {
  return folders.flatMap((folder) => below(join(root, folder)));
}

function below(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return below(path);
    return /\.([cm]?js|tsx?)$/.test(entry.name) ? [relative(root, path).split(sep).join('/')] : [];
  });
}

/** Where an import leads: `{ to, npm }`, or undefined when there is no such file. */
export function resolveImport(specifier, from) {
  if (!specifier.startsWith('.')) return { to: packageName(specifier), npm: true };
  const [path] = specifier.split('?');
  const target = posix.join(dirname(from), path);
  const stem = target.replace(/\.jsx?$/, '');
  const candidates = [target, `${stem}.ts`, `${stem}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  const found = candidates.find((candidate) => statSync(join(root, candidate), { throwIfNoEntry: false })?.isFile());
  return found ? { to: found, npm: false } : undefined;
}

function packageName(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
