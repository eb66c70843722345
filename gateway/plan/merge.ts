/** A part of an answer, as it came out of JSON or out of graphql-js. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inherited = new Set(['__proto__', ...Object.getOwnPropertyNames(Object.prototype)]);

/** A key that a client chose: `constructor` is a fine alias, and must not find what every object inherits. */
export function ownValue(source: Json, key: string): unknown {
  return inherited.has(key) && !Object.hasOwn(source, key) ? undefined : source[key];
}

function put(target: Json, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

/** Adds what a subgraph answered to what is there; what is there in both is merged, and what came last wins. */
export function merge(target: Json, source: Json): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined) continue;
    const known = ownValue(target, key);
    if (known === undefined || known === null || typeof value !== 'object' || value === null) put(target, key, value);
    else if (Array.isArray(value)) mergeLists(target, key, known, value);
    else if (typeof known === 'object') merge(known as Json, value as Json);
    else put(target, key, value);
  }
}

function mergeLists(target: Json, key: string, known: unknown, value: unknown[]): void {
  if (!Array.isArray(known) || known.length !== value.length) {
    put(target, key, value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const [left, right] = [known[index] as unknown, value[index]];
    if (isObject(left) && isObject(right)) merge(left, right);
    else known[index] = right;
  }
}
