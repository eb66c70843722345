// Holds the rules about who may import whom (scripts/imports/rules.mjs) and finds cycles, type-only imports included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCycles } from './imports/cycles.mjs';
import { resolveImport, root, sourceFiles } from './imports/files.mjs';
import { readImports } from './imports/read.mjs';
import { isGenerated, judge } from './imports/rules.mjs';

const graph = new Map();
const faults = [];

for (const from of sourceFiles()) {
  const targets = new Set();
  graph.set(from, targets);
  for (const { specifier, typeOnly } of readImports(readFileSync(join(root, from), 'utf8'), from)) {
    const target = resolveImport(specifier, from);
    if (!target) {
      faults.push(`${from}: '${specifier}' leads nowhere`);
      continue;
    }
    if (!target.npm && !isGenerated(from)) targets.add(target.to);
    for (const fault of judge({ from, typeOnly, ...target })) faults.push(`${from} → ${target.to}: ${fault}`);
  }
}

for (const cycle of findCycles(graph)) faults.push(`a cycle: ${[...cycle, cycle[0]].join(' → ')}`);

for (const fault of faults) console.error(fault);
const edges = [...graph.values()].reduce((sum, targets) => sum + targets.size, 0);
console.log(`${graph.size} files, ${edges} imports of ours, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
