import { expect, test } from '@jest/globals';
import { isIdOf, newId, typeOfId } from './ids.js';

test('an id says its type and the time it was made', () => {
  const at = Date.UTC(2026, 0, 31, 12);
  const id = newId('Invoice', at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7303-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(typeOfId(id)).toBe('Invoice');
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
});

test('the same randomness gives the same id, other randomness another', () => {
  const random = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(newId('User', 1, random)).toBe(newId('User', 1, random));
  expect(newId('User', 1)).not.toBe(newId('User', 1));
});

test.each([
  '',
  'x',
  '019a0000-0000-7201-8000',
  '019a0000-0000-4201-8000-000000000001',
  '019a0000-0000-7fff-8000-000000000001',
])('%j is no id of ours', (text) => {
  expect(typeOfId(text)).toBeUndefined();
  expect(isIdOf('Tenant', text)).toBe(false);
});
