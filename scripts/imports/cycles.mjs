/** The cycles of a graph (file → files it imports), each once, as a list of files that leads back to its first. */
export function findCycles(graph) {
  const state = new Map();
  const path = [];
  const cycles = [];
  const walk = (file) => {
    state.set(file, 'open');
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === 'open') cycles.push(path.slice(path.indexOf(next)));
      else if (!state.has(next)) walk(next);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) if (!state.has(file)) walk(file);
  return cycles;
}
