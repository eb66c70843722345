import { expect, test } from '@jest/globals';
import { choicesToLend } from './lendable';

const permission = (name: string, more: Partial<Parameters<typeof choicesToLend>[0][number]> = {}) => ({
  name,
  title: `Do ${name}`,
  category: 'general',
  lendable: true,
  never: [],
  ...more,
});

test('offers what can be lent to this person, what they came for at the top', () => {
  const permissions = [
    permission('a'),
    permission('held'),
    permission('approves', { lendable: false }),
    permission('wanted'),
    permission('capped', { never: ['qa'] }),
    permission('money', { category: 'billing' }),
  ];
  const context = { tier: 'qa', held: new Set(['held']), first: ['wanted'] };
  expect(choicesToLend(permissions, context)).toEqual([
    {
      group: 'General',
      items: [
        { value: 'wanted', label: 'Do wanted' },
        { value: 'a', label: 'Do a' },
      ],
    },
    { group: 'Billing', items: [{ value: 'money', label: 'Do money' }] },
  ]);
});
