import { describe, expect, test } from '@jest/globals';
import { looksLikeApiToken, newApiToken } from './token-format.js';

describe('API tokens', () => {
  test('say their world, and are 32 random characters and 6 of checksum', () => {
    expect(newApiToken('PRODUCTION')).toMatch(/^pm_live_[0-9A-Za-z]{38}$/);
    expect(newApiToken('TEST')).toMatch(/^pm_test_[0-9A-Za-z]{38}$/);
  });

  test('are never the same', () => {
    expect(new Set(Array.from({ length: 200 }, () => newApiToken('TEST'))).size).toBe(200);
  });

  test('are known by their checksum', () => {
    for (let i = 0; i < 200; i += 1) expect(looksLikeApiToken(newApiToken('PRODUCTION'))).toBe(true);
  });

  test('the checksum is CRC-32 of what stands before it, in base 62', () => {
    const token = newApiToken('PRODUCTION');
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const value = [...token.slice(-6)].reduce((sum, digit) => sum * 62 + alphabet.indexOf(digit), 0);
    let crc = 0xffffffff;
    for (const byte of Buffer.from(token.slice(0, -6))) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    expect(value).toBe((crc ^ 0xffffffff) >>> 0);
  });

  test('one wrong character, another world or another length is not one of ours', () => {
    const token = newApiToken('PRODUCTION');
    const swapped = token.slice(0, 20) + (token[20] === 'a' ? 'b' : 'a') + token.slice(21);
    for (const text of [swapped, token.replace('live', 'test'), token.slice(1), `${token}0`, '', 'pm_live_']) {
      expect(looksLikeApiToken(text)).toBe(false);
    }
  });
});
