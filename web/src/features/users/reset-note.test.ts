import { expect, test } from '@jest/globals';
import { resetNote } from './reset-note';

const at = (time: string) => `2026-11-21T${time}:00.000Z`;
const sent = { action: 'user.reset_link_sent', time: at('06:00') };
const signIn = (time: string, succeeded = false) => ({ kind: 'SIGN_IN', succeeded, time: at(time) });

test('nothing is noted of a link that was sent before the case, or never', () => {
  expect(resetNote(at('06:01'), [sent], [])).toBeUndefined();
  expect(resetNote(at('05:00'), [{ action: 'user.suspended', time: at('06:00') }], [])).toBeUndefined();
});

test('the sign-ins that failed since the last one that worked are counted', () => {
  const entries = [
    signIn('06:02', true),
    signIn('05:58'),
    { kind: 'API_CALL', succeeded: false, time: at('05:57') },
    signIn('04:03'),
    signIn('04:00', true),
    signIn('03:00'),
  ];
  expect(resetNote(at('05:59'), [sent], entries)).toBe(
    'Reset link sent after 2 failed sign-ins since 21 Nov, 04:03 UTC.',
  );
});

test('where more failed than the page shows, there are at least so many', () => {
  const eight = Array.from({ length: 8 }, (_, index) => signIn(`05:5${index}`)).reverse();
  expect(resetNote(at('05:59'), [sent], eight)).toBe(
    'Reset link sent after at least 8 failed sign-ins since 21 Nov, 05:50 UTC.',
  );
});

test('somebody who never came in has as many as there are, or none', () => {
  expect(resetNote(at('05:59'), [sent], [signIn('05:58')])).toBe(
    'Reset link sent after 1 failed sign-in since 21 Nov, 05:58 UTC.',
  );
  expect(resetNote(at('05:59'), [sent], [])).toBe('Reset link sent.');
});
