/** The same day some months on, in UTC; the last of the month where there is no such day. */
export function plusMonths(start: Date, months: number): Date {
  const moved = new Date(start);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== start.getUTCDate()) moved.setUTCDate(0);
  return moved;
}

/** How many whole months lie between two moments; 0 when the second is not a month later. */
export function monthsBetween(start: Date, end: Date): number {
  let months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  while (months > 0 && plusMonths(start, months) > end) months -= 1;
  return Math.max(months, 0);
}
