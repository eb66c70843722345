import { describe, expect, test } from '@jest/globals';
import { formatRelative, formatRemaining } from './time';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('time', () => {
  test.each([
    ['2026-03-01T11:59:30Z', 'just now'],
    ['2026-03-01T11:58:00Z', '2 minutes ago'],
    ['2026-03-01T15:30:00Z', 'in 3 hours'],
    ['2026-02-28T11:00:00Z', 'yesterday'],
    ['2025-02-01T12:00:00Z', 'last year'],
  ])('%s is %s', (time, expected) => {
    expect(formatRelative(time, now)).toBe(expected);
  });

  test('what remains is rounded up, so that it never says zero while it is open', () => {
    expect(formatRemaining('2026-03-01T12:00:01Z', now)).toBe('1 min');
    expect(formatRemaining('2026-03-01T19:58:00Z', now)).toBe('7 h 58 min');
    // The server's clock may be some seconds ahead.
    expect(formatRemaining('2026-03-01T20:00:04Z', now)).toBe('8 h 0 min');
    expect(formatRemaining('2026-03-01T12:00:00Z', now)).toBe('closed');
  });
});
