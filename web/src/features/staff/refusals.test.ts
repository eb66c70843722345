import { expect, test } from '@jest/globals';
import { lockOutRefusal, suspensionRefusal } from './refusals';

const may = { refusal: () => undefined };
const ada = { id: 'ada', tier: 'super_admin', ...may };
const boss = { id: 'boss', tier: 'admin', ...may };

test('a super admin locks anybody out but themselves and those who are out', () => {
  for (const tier of ['super_admin', 'admin', 'support', 'qa']) {
    expect(lockOutRefusal(ada, { id: 'x', name: 'X', tier, status: 'ACTIVE' })).toBeUndefined();
  }
  expect(lockOutRefusal(ada, { id: 'ada', name: 'Ada' })).toContain('Nobody locks themselves out');
  expect(lockOutRefusal(ada, { id: 'x', name: 'X', status: 'SUSPENDED' })).toContain('already');
});

test('an admin locks out support and QA, and nobody whose tier is not known', () => {
  expect(lockOutRefusal(boss, { id: 'x', name: 'X', tier: 'support' })).toBeUndefined();
  expect(lockOutRefusal(boss, { id: 'x', name: 'X', tier: 'qa' })).toBeUndefined();
  for (const tier of ['admin', 'super_admin', null]) {
    expect(lockOutRefusal(boss, { id: 'x', name: 'X', tier })).toContain('Only a super admin');
  }
});

test('whoever lacks the permission reads which one it is', () => {
  const agent = { id: 'sam', tier: 'support', refusal: (permission: string) => `needs ${permission}` };
  expect(lockOutRefusal(agent, { id: 'x', name: 'X' })).toBe('needs staff:lock-out');
});

test('nobody is suspended twice, or by themselves', () => {
  expect(suspensionRefusal('me', { id: 'me', name: 'Me' })).toContain('yourself');
  expect(suspensionRefusal('me', { id: 'x', name: 'X', status: 'SUSPENDED' })).toBe('Suspended already.');
  expect(suspensionRefusal('me', { id: 'x', name: 'X', status: 'ACTIVE' })).toBeUndefined();
});
