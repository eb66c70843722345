import type { Random } from '../../subgraphs/kit/random.js';

export const demoNow = new Date('2026-11-15T09:00:00.000Z');

const dayLong = 86_400_000;

export const daysBefore = (moment: Date, days: number) => new Date(moment.getTime() - Math.round(days * dayLong));

/** A moment between two, to the millisecond; the first when they are in the wrong order. */
export function between(random: Random, from: Date, to: Date): Date {
  const span = Math.max(0, to.getTime() - from.getTime());
  return new Date(from.getTime() + Math.floor(random.next() * span));
}

/** The first of the month that a moment lies in, or of one that lies some months before. */
export const monthStart = (moment: Date, monthsBefore = 0) =>
  new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - monthsBefore, 1));

export const later = (one: Date, other: Date) => new Date(Math.max(one.getTime(), other.getTime()));
