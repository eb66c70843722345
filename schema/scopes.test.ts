import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PermissionId } from './permissions.js';
import { allOf, describeScopes, implies, isMetBy, noScopes, type Scopes, simplify } from './scopes.js';

const ids: PermissionId[] = ['tenants:read', 'users:read', 'plans:read', 'audit:read'];
const [tenants, users, plans] = ids as [PermissionId, PermissionId, PermissionId];
const anyScopes = fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 4 }), { maxLength: 4 });
const anyHeld = fc.subarray(ids).map((held) => new Set<string>(held));

describe('scopes', () => {
  test('are met by holding all of one list', () => {
    const scopes: Scopes = [[tenants, users], [plans]];
    expect(isMetBy(scopes, new Set([plans]))).toBe(true);
    expect(isMetBy(scopes, new Set([tenants, users]))).toBe(true);
    expect(isMetBy(scopes, new Set([tenants]))).toBe(false);
  });

  test('nothing is met by nobody, and no alternative by nobody at all', () => {
    expect(isMetBy(noScopes, new Set())).toBe(true);
    expect(isMetBy([], new Set(ids))).toBe(false);
  });

  test('taken together, every pair of alternatives is one', () => {
    expect(allOf([[tenants], [users]], [[plans]])).toEqual([
      [plans, tenants],
      [plans, users],
    ]);
    expect(allOf()).toEqual(noScopes);
  });

  test('lose what asks for more than another alternative does', () => {
    expect(simplify([[users, tenants, users], [tenants], [tenants]])).toEqual([[tenants]]);
    expect(simplify([[tenants], []])).toEqual(noScopes);
  });

  test('read like a sentence', () => {
    expect(describeScopes([[tenants, users], [plans]])).toBe('tenants:read and users:read, or plans:read');
    expect(describeScopes(noScopes)).toBe('nothing');
    expect(describeScopes([])).toBe('never');
  });

  test('whatever is held: simplified they say the same, and together they are both', () => {
    fc.assert(
      fc.property(anyScopes, anyScopes, anyHeld, (a, b, held) => {
        expect(isMetBy(simplify(a), held)).toBe(isMetBy(a, held));
        expect(isMetBy(allOf(a, b), held)).toBe(isMetBy(a, held) && isMetBy(b, held));
      }),
    );
  });

  test('one implies another exactly when no holder of the one lacks the other', () => {
    const everyHeld = [...Array(2 ** ids.length).keys()].map((bits) => new Set(ids.filter((_, i) => bits & (1 << i))));
    fc.assert(
      fc.property(anyScopes, anyScopes, (a, b) => {
        expect(implies(a, b)).toBe(everyHeld.every((held) => !isMetBy(a, held) || isMetBy(b, held)));
      }),
    );
  });
});
