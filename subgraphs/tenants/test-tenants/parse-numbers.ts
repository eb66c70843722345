import { randomInt } from 'node:crypto';
import { badInput } from '../../kit/errors.js';

export function whole(field: string, value: number, from: number, to: number): number {
  if (!Number.isInteger(value) || value < from || value > to)
    throw badInput(field, `“${field}” is a number from ${from} to ${to}.`);
  return value;
}

const largestSeed = 2_147_483_647;

/** The seed that was given, or one that is drawn. */
export function seedOf(given: number | null | undefined): number {
  return whole('seed', given ?? randomInt(largestSeed), 0, largestSeed);
}
