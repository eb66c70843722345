import pg from 'pg';

type Parse = (text: string) => unknown;

const timestamptz = 1184;
const textArrays = [1009, 1015, 2951];

/** `2026-01-31 12:00:00.123+00`, as a connection in UTC writes it. */
const lengthWithoutFraction = 19;
const digit = (text: string, at: number) => text.charCodeAt(at) - 48;
const two = (text: string, at: number) => digit(text, at) * 10 + digit(text, at + 1);

/** Milliseconds of `.1`, `.12`, `.123456`; further digits are cut off. */
function fractionOf(text: string, end: number): number {
  let found = 0;
  for (let at = lengthWithoutFraction + 1, weight = 100; at < end && weight >= 1; at += 1, weight /= 10)
    found += digit(text, at) * weight;
  return found;
}

const isPlain = (text: string) =>
  text.endsWith('+00') && text[4] === '-' && text[10] === ' ' && text[lengthWithoutFraction - 3] === ':';

const parseAnyTime = pg.types.getTypeParser(timestamptz) as Parse;

/** A time in UTC and in our millenniums, read digit by digit; any other as ever. */
export function parseTime(text: string): unknown {
  if (!isPlain(text)) return parseAnyTime(text);
  const year = two(text, 0) * 100 + two(text, 2);
  if (year < 100) return parseAnyTime(text);
  const end = text.length - 3;
  return new Date(
    Date.UTC(
      year,
      two(text, 5) - 1,
      two(text, 8),
      two(text, 11),
      two(text, 14),
      two(text, 17),
      end > lengthWithoutFraction ? fractionOf(text, end) : 0,
    ),
  );
}

/** What makes an array more than words between commas. */
const special = /["\\]|\bNULL\b|^[^{]|\{.*\{/i;
const parseAnyArray = pg.types.getTypeParser(1009 as never) as Parse;

/** An array of plain words, such as ids; any other as ever. */
export function parseWords(text: string): unknown {
  if (text === '{}') return [];
  return special.test(text) ? parseAnyArray(text) : text.slice(1, -1).split(',');
}

const ours = new Map<number, Parse>([
  [timestamptz, parseTime],
  ...textArrays.map((oid): [number, Parse] => [oid, parseWords]),
]);

/** How columns are read: the same values as ever, and those that rows are full of without a regular expression each. */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Parse => {
    const found = format === 'binary' ? undefined : ours.get(oid);
    return found ?? (pg.types.getTypeParser(oid, format as 'text') as Parse);
  },
};
