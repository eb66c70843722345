import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { columnTypes, parseTime, parseWords } from './column-values.js';

describe('a time', () => {
  test('is the moment that was written', () => {
    const moments = fc.date({
      min: new Date('0100-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const iso = moment.toISOString();
        // PostgreSQL leaves zeros at the end of a fraction away.
        const text = `${iso
          .replace('T', ' ')
          .replace('Z', '')
          .replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros.replace(/0+$/, '')))}+00`;
        fc.pre(/:\d\d(\.\d+)?\+00$/.test(text));
        expect(parseTime(text)).toEqual(moment);
      }),
    );
  });

  test.each([
    ['2026-11-15 08:47:47+00', '2026-11-15T08:47:47.000Z'],
    ['2026-11-15 08:47:47.2+00', '2026-11-15T08:47:47.200Z'],
    ['2026-11-15 08:47:47.279+00', '2026-11-15T08:47:47.279Z'],
    ['2026-11-15 08:47:47.279999+00', '2026-11-15T08:47:47.279Z'],
    ['2026-11-15 08:47:47.279+02', '2026-11-15T06:47:47.279Z'],
    ['2026-11-15 08:47:47+05:30', '2026-11-15T03:17:47.000Z'],
    ['10000-01-01 00:00:00+00', '+010000-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect((parseTime(text) as Date).toISOString()).toBe(iso);
  });

  test.each(['infinity', '-infinity', '0044-03-15 00:00:00+00 BC'])('%s is read as ever', (text) => {
    expect(parseTime(text)).toEqual(pg.types.getTypeParser(1184)(text));
  });
});

describe('an array of words', () => {
  const asEver = pg.types.getTypeParser(1009 as never) as (text: string) => unknown;

  test.each([
    '{}',
    '{a}',
    '{a,b,c}',
    '{01a1de64-244f-7202-a5b4-6643c2152525,01a1de64-244f-7202-a5b4-6643c2152526}',
    '{"a,b",c}',
    '{"a\\"b"}',
    '{NULL,a}',
    '{null}',
    '{{a,b},{c,d}}',
    '[2:3]={a,b}',
    '{"NULL"}',
    '{nullable,NULLS}',
  ])('%s is read as ever', (text) => {
    expect(parseWords(text)).toEqual(asEver(text));
  });
});

test('other columns, and what comes in binary, are read as ever', () => {
  expect(columnTypes.getTypeParser(16, 'text')('t')).toBe(true);
  expect(columnTypes.getTypeParser(1184, 'binary')).toBe(pg.types.getTypeParser(1184, 'binary'));
});
