import type { Viewer } from './viewer.js';

const most = 2_000;
const known = new Map<string, Viewer>();

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/**
 * The viewer of whom the database said this. It is asked each time; the same words are the same viewer, so that what was decided
 * of a viewer can be kept with them, and ends with whatever changes a single letter.
 */
export function viewerOf(said: string): Viewer {
  const found = known.get(said);
  if (found) return found;
  if (known.size >= most) known.delete(known.keys().next().value as string);
  const viewer = frozen(JSON.parse(said) as Viewer);
  known.set(said, viewer);
  return viewer;
}
