import { expect, test } from '@jest/globals';
import { createUserRules, fieldOf } from './create-user-draft';

test('what the server refuses stands at the field that it names', () => {
  expect(fieldOf({ code: 'CONFLICT', field: 'email' })).toBe('email');
  expect(fieldOf({ code: 'BAD_USER_INPUT', field: 'input.email' })).toBe('email');
  expect(fieldOf({ code: 'BAD_USER_INPUT', field: 'reason' })).toBe('reason');
  expect(fieldOf({ code: 'TENANT_NOT_OPEN', field: 'Mutation.createUser' })).toBe('tenantId');
  expect(fieldOf({ code: 'CONFLICT' })).toBeUndefined();
  expect(fieldOf(undefined)).toBeUndefined();
});

test('what is no address is said before the server is asked', () => {
  expect(createUserRules.email?.(' grace@hopper.example ')).toBeNull();
  for (const wrong of ['', 'grace', 'grace@', 'gr ace@hopper.example', 'a@b@c'])
    expect(createUserRules.email?.(wrong)).not.toBeNull();
});
