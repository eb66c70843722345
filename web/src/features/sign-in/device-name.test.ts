import { expect, test } from '@jest/globals';
import { guessDeviceName } from './device-name';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';

test.each([
  [chrome, 'Chrome on Linux'],
  [`${chrome} Edg/147.0`, 'Edge on Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1', 'Safari on iOS'],
  ['curl/8', 'Browser on an unknown system'],
])('%s is %s', (userAgent, expected) => {
  expect(guessDeviceName(userAgent)).toBe(expected);
});
