import type { Clock } from '../../kit/clock.js';
import type { Answered } from './product-events.js';

const keptMs = 5_000;
const mostKept = 500;

/** What there is for each of these ids. */
type Fetch<Found> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>;

/**
 * Asks for what was not asked for in the last few seconds: who presses a button again, or has the same page open as somebody else,
 * is told what is known. Those who ask meanwhile wait for the same answer; a failure is told to all of them, and not kept.
 */
export function remembered<Found>(
  clock: Clock,
  fetch: Fetch<Found>,
): (ids: readonly string[]) => Promise<Answered<Found>[]> {
  const known = new Map<string, { until: number; answer: Promise<Answered<Found>> }>();

  const keep = (id: string, answer: Promise<Answered<Found>>) => {
    const entry = { until: clock.now().getTime() + keptMs, answer };
    known.delete(id);
    if (known.size >= mostKept) known.delete(known.keys().next().value as string);
    known.set(id, entry);
    answer.catch(() => {
      if (known.get(id) === entry) known.delete(id);
    });
  };

  const begin = (ids: readonly string[]) => {
    const asked = clock.now();
    const fetching = fetch(ids);
    return ids.map((id): [string, Promise<Answered<Found>>] => {
      const answer = fetching.then((found) => ({ asked, found: found.get(id) as Found }));
      keep(id, answer);
      return [id, answer];
    });
  };

  return (ids) => {
    const now = clock.now().getTime();
    const answers = new Map<string, Promise<Answered<Found>>>();
    for (const id of ids) {
      const entry = known.get(id);
      if (entry && entry.until > now) answers.set(id, entry.answer);
    }
    const unknown = [...new Set(ids)].filter((id) => !answers.has(id));
    if (unknown.length) for (const [id, answer] of begin(unknown)) answers.set(id, answer);
    return Promise.all(ids.map((id) => answers.get(id) as Promise<Answered<Found>>));
  };
}
