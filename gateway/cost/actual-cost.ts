import type { Shape } from '../shape.js';
import type { FieldWeight } from './weights.js';

type Weights = ReadonlyMap<string, FieldWeight>;
type Data = Readonly<Record<string, unknown>>;

/** What one object costs below itself. */
type CostOf = (object: Data) => number;

interface Costly {
  key: string;
  weight: number;
  below: ((value: unknown) => number) | null;
}

const nothing = () => 0;

/** A list costs what is in it. */
function sumOver(object: CostOf): (value: unknown) => number {
  const sum = (value: unknown): number => {
    if (value === null || value === undefined) return 0;
    if (!Array.isArray(value)) return object(value as Data);
    let all = 0;
    for (const one of value) all += sum(one);
    return all;
  };
  return sum;
}

function sizeOf(value: unknown): number {
  if (value === null || value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

/** Leaves cost nothing, so rows of leaves are not looked at: what is left is the few fields that lead somewhere. */
function compile(weights: Weights, shape: Shape): CostOf {
  const compiled = new Map<string, Costly[]>();
  const costlyOf = (typeName: string): Costly[] => {
    const known = compiled.get(typeName);
    if (known) return known;
    const made = shape.fieldsOf(typeName).flatMap((field): Costly[] => {
      const weight = weights.get(field.coordinate)?.weight ?? 0;
      const inner = field.below ? compile(weights, field.below) : nothing;
      const below = inner === nothing ? null : sumOver(inner);
      return weight || below ? [{ key: field.key, weight, below }] : [];
    });
    compiled.set(typeName, made);
    return made;
  };
  if (!shape.abstract && !costlyOf(shape.type.name).length) return nothing;
  return (object) => {
    let sum = 0;
    for (const { key, weight, below } of costlyOf(shape.abstract ? String(object.__typename ?? '') : shape.type.name)) {
      const found = object[key];
      if (weight) sum += weight * sizeOf(found);
      if (below) sum += below(found);
    }
    return sum;
  };
}

const compiled = new WeakMap<Shape, CostOf>();

/** What an answer did cost: the objects that are in it, by the same weights as before it ran. */
export function actualCost(weights: Weights, shape: Shape, data: Data | null): number {
  let costOf = compiled.get(shape);
  if (!costOf) {
    costOf = compile(weights, shape);
    compiled.set(shape, costOf);
  }
  return data === null ? 0 : costOf(data);
}
