import { expect, test } from '@jest/globals';
import { readArrival } from './arrival';

test.each([
  [
    '#next=SECOND_FACTOR&challenge=abc&passkey=true',
    { challenge: { next: 'SECOND_FACTOR', challenge: 'abc', passkey: true } },
  ],
  [
    '#next=ENROL_SECOND_FACTOR&challenge=abc&passkey=false',
    { challenge: { next: 'ENROL_SECOND_FACTOR', challenge: 'abc', passkey: false } },
  ],
  ['#next=HOME&challenge=abc', {}],
  ['#next=SECOND_FACTOR', {}],
  ['', {}],
])('%s leads on as it says', (hash, arrival) => {
  expect(readArrival(hash)).toEqual(arrival);
});

test('what went wrong is said in a sentence, also when it is news to this version', () => {
  expect(readArrival('#problem=GOOGLE_UNAVAILABLE').problem).toContain('does not answer');
  expect(readArrival('#problem=WHATEVER').problem).toContain('Try again');
});
