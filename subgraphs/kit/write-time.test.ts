import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeTime } from './write-time.js';

test('any time is written as toISOString writes it', () => {
  fc.assert(fc.property(fc.date({ noInvalidDate: true }), (time) => expect(writeTime(time)).toBe(time.toISOString())));
});

test('what is no time is refused', () => {
  expect(() => writeTime(new Date(Number.NaN))).toThrow(RangeError);
});
