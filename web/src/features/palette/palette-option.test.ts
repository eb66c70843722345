import { expect, test } from '@jest/globals';
import { grouped, matches, type PaletteOption } from './palette-option';

const option = (group: PaletteOption['group'], label: string): PaletteOption => ({
  ...{ key: label, group, label },
  run: () => undefined,
});

test('every word that was typed has to be there, wherever', () => {
  const audit = { label: 'Audit trail', hint: 'Who did what' };
  expect(matches(audit, 'trail AUD')).toBe(true);
  expect(matches(audit, 'who trail')).toBe(true);
  expect(matches(audit, 'trail x')).toBe(false);
  expect(matches(audit, '')).toBe(true);
});

test('people come before pages, and empty groups are not there', () => {
  const options = [option('Actions', 'Sign out'), option('Go to', 'Home'), option('Staff', 'Nora')];
  expect(grouped(options).map(([group]) => group)).toEqual(['Staff', 'Go to', 'Actions']);
});
