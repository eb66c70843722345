/**
 * What a caller must hold, as `@requiresScopes` writes it: any one of these lists, all of each list.
 * `[[]]` asks for nothing; `[]` can never be met.
 */

import type { PermissionId } from './permissions.js';

export type Scopes = readonly (readonly PermissionId[])[];

export const noScopes: Scopes = [[]];

/** Whether holding what `stronger` asks for always suffices for `weaker` too. */
export function implies(stronger: Scopes, weaker: Scopes): boolean {
  return stronger.every((all) => weaker.some((some) => some.every((id) => all.includes(id))));
}

/** Whether a caller who holds exactly `held` meets them. */
export function isMetBy(scopes: Scopes, held: ReadonlySet<string>): boolean {
  return scopes.some((all) => all.every((id) => held.has(id)));
}

/** All of them at once: `(a or b) and c` becomes `(a and c) or (b and c)`. */
export function allOf(...parts: readonly Scopes[]): Scopes {
  let result: Scopes = noScopes;
  for (const part of parts) result = result.flatMap((left) => part.map((right) => [...left, ...right]));
  return simplify(result);
}

/** Sorted, without repetition, and without alternatives that ask for more than another one does. */
export function simplify(scopes: Scopes): Scopes {
  const lists = scopes.map((all) => [...new Set(all)].sort());
  const kept = lists.filter(
    (all, i) =>
      !lists.some((other, j) => {
        const within = i !== j && other.every((id) => all.includes(id));
        // Of two equal lists the first one stays.
        return within && (other.length < all.length || j < i);
      }),
  );
  return kept.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** For messages: `a and b, or c`. */
export function describeScopes(scopes: Scopes): string {
  if (scopes.length === 0) return 'never';
  return scopes.map((all) => (all.length === 0 ? 'nothing' : all.join(' and '))).join(', or ');
}
