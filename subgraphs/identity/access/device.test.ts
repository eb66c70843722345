import { describe, expect, test } from '@jest/globals';
import { browserOf, deviceNameOf } from './device.js';

describe('a device', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0', 'Firefox 131 on Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
      'Safari 17 on macOS',
    ],
    ['curl/8.5.0', 'An unknown browser'],
    [null, 'An unknown browser'],
    ['', 'An unknown browser'],
    ['???', 'An unknown browser'],
  ])('that says %p is %p', (userAgent, browser) => {
    expect(browserOf(userAgent)).toBe(browser);
  });

  test('keeps the name that a person gives, without control characters', () => {
    expect(deviceNameOf('  Work\nlaptop ')).toBe('Work laptop');
  });
});
