import type { Shape } from '../shape.js';
import type { FieldWeight } from './weights.js';

type Weights = ReadonlyMap<string, FieldWeight>;

/** What an answer did cost: the objects that are in it, by the same weights as before it ran. */
export function actualCost(weights: Weights, shape: Shape, data: Record<string, unknown> | null): number {
  const costOfObject = (object: Record<string, unknown>, below: Shape): number => {
    const typeName = below.abstract ? String(object.__typename ?? '') : below.type.name;
    let sum = 0;
    for (const field of below.fieldsOf(typeName)) {
      const found = object[field.key];
      if (found === null || found === undefined) continue;
      const weight = weights.get(field.coordinate)?.weight ?? 0;
      sum += weight * (Array.isArray(found) ? found.length : 1);
      if (field.below) sum += costOf(found, field.below);
    }
    return sum;
  };
  const costOf = (value: unknown, below: Shape): number => {
    if (value === null || value === undefined) return 0;
    if (!Array.isArray(value)) return costOfObject(value as Record<string, unknown>, below);
    let sum = 0;
    for (const one of value) sum += costOf(one, below);
    return sum;
  };
  return costOf(data, shape);
}
