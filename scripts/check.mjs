// npm run check: everything that can be judged without running the product. npm run check -- NAME… runs some steps only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const module = (path) => join('node_modules', path);

/** Each step is a Node program. Steps of one stage run side by side; two at most, for machines are small. */
const steps = [
  { name: 'types', args: [module('typescript/bin/tsc'), '--project', '.', '--noEmit'] },
  { name: 'lint', args: [module('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50'] },
  {
    name: 'types-web',
    args: [module('typescript/bin/tsc'), '--project', 'web', '--noEmit'],
    needs: 'web/tsconfig.json',
  },
  { name: 'secrets', args: ['scripts/check-secrets.mjs'] },
  { name: 'lock-file', args: ['scripts/complete-lock.mjs', '--check'] },
  { name: 'imports', args: ['scripts/check-imports.mjs'] },
  { name: 'unused', args: [module('knip/bin/knip.js'), '--no-progress', '--no-config-hints'] },
  { name: 'schema', args: ['--import', 'tsx', 'schema/check.ts'], needs: 'schema/check.ts' },
];
const ATONCE = 2;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const queue = steps.filter(
  ({ name, needs }) => (wanted.length === 0 || wanted.includes(name)) && (!needs || existsSync(join(root, needs))),
);
const failed = [];
await Promise.all(Array.from({ length: ATONCE }, work));

if (failed.length > 0) {
  console.log(`check: failed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log('check: all good');
}

async function work() {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const began = performance.now();
    const { code, output } = await run(step.args);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
    if (code !== 0) {
      failed.push(step.name);
      console.log(output.trim().replaceAll(/^/gm, '    '));
    }
  }
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
