import { expect, test } from '@jest/globals';
import { whatWasTyped } from './what-was-typed';

test('an id is known by its shape, in either case and with blanks around it', () => {
  const id = '0197c1f2-8d2a-7001-8000-00000000abcd';
  expect(whatWasTyped(` ${id.toUpperCase()} `)).toEqual({ kind: 'id', id });
});

test('so are addresses and Stripe’s ids', () => {
  expect(whatWasTyped('ada@penguinmails.example')).toEqual({ kind: 'email', email: 'ada@penguinmails.example' });
  expect(whatWasTyped('cus_QxY1z2A3b4')).toEqual({ kind: 'stripe-id', id: 'cus_QxY1z2A3b4' });
  expect(whatWasTyped('in_progress list').kind).toBe('text');
});

test('everything else is text, and a single letter nothing yet', () => {
  expect(whatWasTyped('Nora')).toEqual({ kind: 'text', text: 'Nora' });
  expect(whatWasTyped(' n ')).toEqual({ kind: 'nothing' });
  expect(whatWasTyped('').kind).toBe('nothing');
});
