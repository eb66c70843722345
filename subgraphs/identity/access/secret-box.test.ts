import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createSecretBox } from './secret-box.js';

const box = createSecretBox(randomBytes(32));

describe('a secret box', () => {
  test('gives back what was sealed, and shows nothing of it', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'ada');
    expect(box.open(sealed, 'ada')).toBe('JBSWY3DPEHPK3PXP');
    expect(sealed.toString('latin1')).not.toContain('JBSWY3DP');
  });

  test('seals the same secret differently each time', () => {
    expect(box.seal('same', 'ada').equals(box.seal('same', 'ada'))).toBe(false);
  });

  test('does not open for another owner, with another key, or after a change', () => {
    const sealed = box.seal('secret', 'ada');
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => box.open(sealed, 'bob')).toThrow();
    expect(() => createSecretBox(randomBytes(32)).open(sealed, 'ada')).toThrow();
    expect(() => box.open(changed, 'ada')).toThrow();
    expect(() => box.open(Buffer.of(9, 9), 'ada')).toThrow('another way');
  });
});
