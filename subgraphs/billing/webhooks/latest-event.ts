import type { StripeEvent } from '../stripe/objects.js';

type Attributes = Record<string, unknown>;

const isObject = (value: unknown): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has these values; nested ones are compared as far as they are named, null like absent. */
function has(object: unknown, values: unknown): boolean {
  if (isObject(values) && isObject(object))
    return Object.entries(values).every(([name, value]) => has(object[name], value));
  return JSON.stringify(object ?? null) === JSON.stringify(values ?? null);
}

/** Stripe says with each update what was there before it: an event whose object shows that was overtaken by the update. */
function overtakes(later: StripeEvent, earlier: StripeEvent): boolean {
  const before = later.data.previous_attributes;
  return later !== earlier && before != null && Object.keys(before).length > 0 && has(earlier.data.object, before);
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

/**
 * Which of an object's events holds its latest state, whatever order they came in. Stripe's clock has whole seconds,
 * and a sign-up sends several events in one: `rank` and what the updates say of each other decide between those, and
 * at last the id, so that the answer depends on the set of events alone.
 */
export function latestEvent(
  events: readonly StripeEvent[],
  rank: (event: StripeEvent) => readonly number[],
): StripeEvent | undefined {
  const highest = events.map(rank).sort(compare).at(-1);
  if (!highest) return undefined;
  const ties = events.filter((event) => compare(rank(event), highest) === 0);
  const standing = ties.filter((event) => !ties.some((other) => overtakes(other, event)));
  return (standing.length ? standing : ties).sort((one, other) => (one.id < other.id ? -1 : 1)).at(-1);
}
