const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
});
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** “3 hours ago”, “in 2 days”, “just now”. */
export function formatRelative(time: string, now: number): string {
  const seconds = Math.round((Date.parse(time) - now) / 1000);
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  return 'just now';
}

/** The full moment in the reader's time zone. */
export function formatAbsolute(time: string): string {
  return absolute.format(new Date(time));
}

export function formatDay(time: string): string {
  return day.format(new Date(time));
}

/** What is left until then: “7 h 58 min”; the last minute counts whole. */
export function formatRemaining(until: string, now: number): string {
  const left = Date.parse(until) - now;
  if (left <= 0) return 'closed';
  const minutes = Math.max(1, Math.round(left / 60_000));
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
