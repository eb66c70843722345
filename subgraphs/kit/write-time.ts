const dayMs = 86_400_000;
const mostDays = 5_000;

/** `2026-01-31T`, by the number of the day. */
const days = new Map<number, string>();

function textOfDay(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * dayMs).toISOString().slice(0, -'00:00:00.000Z'.length);
  if (days.size >= mostDays) days.clear();
  days.set(day, text);
  return text;
}

const twoDigits = Array.from({ length: 60 }, (_one, value) => String(value).padStart(2, '0'));
const threeDigits = Array.from({ length: 1_000 }, (_one, value) => String(value).padStart(3, '0'));

/** RFC 3339 in UTC with milliseconds: what `toISOString` writes, for lists full of times. Throws RangeError when there is no time. */
export function writeTime(time: Date): string {
  const ms = time.getTime();
  if (Number.isNaN(ms)) return time.toISOString();
  const day = Math.floor(ms / dayMs);
  const rest = ms - day * dayMs;
  const seconds = Math.floor(rest / 1_000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${textOfDay(day)}${twoDigits[hours]}:${twoDigits[minutes % 60]}:${twoDigits[seconds % 60]}.${threeDigits[rest % 1_000]}Z`;
}
