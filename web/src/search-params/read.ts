/** Readers of search parameters. An address may be typed or cut short by anybody, so what does not fit is left out, never thrown. */

export type RawSearch = Record<string, unknown>;

export function readText(value: unknown, longest = 200): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim().slice(0, longest) || undefined;
}

export function readPage(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isSafeInteger(page) && page > 1 && page <= 100_000 ? page : undefined;
}

export function readOne<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((item) => item === value);
}

export function readSome<T extends string>(value: unknown, allowed: readonly T[]): T[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const known = allowed.filter((item) => given.includes(item));
  return known.length ? known : undefined;
}

export function readTexts(value: unknown, most = 20): string[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const texts = given.map((item) => readText(item)).filter((item) => item !== undefined);
  return texts.length ? texts.slice(0, most) : undefined;
}

/** A day as date inputs give it: `2026-03-01`. */
export function readDay(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

/** A place inside this console to go back to after signing in; never another site. */
export function readPlace(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}

/** Leaves out what is not there, so that addresses stay short. */
export function compact<T extends object>(search: T): Partial<T> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Partial<T>;
}
