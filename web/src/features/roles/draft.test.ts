import { expect, test } from '@jest/globals';
import { type Draft, differencesOf, readPlaceKey, withCell } from './draft';
import type { Grant } from './matrix';

const all: Grant = { reach: 'ANY', needs: 'NOTHING' };
const opened: Grant = { reach: 'OPENED', needs: 'NOTHING' };
const elevated: Grant = { reach: 'ANY', needs: 'ELEVATION' };
const place = { role: 'support', permission: 'users:read' };
const nothing: Draft = new Map();
const present = (role: string) => (role === 'support' ? [all] : []);

test('another reach is taken and given', () => {
  const draft = withCell(nothing, place, [all], [opened]);
  expect(differencesOf(draft, present)).toEqual([
    {
      roleName: 'support',
      remove: [{ permission: 'users:read', reach: 'ANY' }],
      add: [{ permission: 'users:read', reach: 'OPENED', needs: 'NOTHING' }],
    },
  ]);
});

test('another condition of the same reach is a change too', () => {
  const [difference] = differencesOf(withCell(nothing, place, [all], [elevated]), present);
  expect(difference).toMatchObject({ remove: [{ reach: 'ANY' }], add: [{ reach: 'ANY', needs: 'ELEVATION' }] });
});

test('what is as it was is no change', () => {
  const changed = withCell(nothing, place, [all], []);
  expect(changed.size).toBe(1);
  expect(withCell(changed, place, [all], [all]).size).toBe(0);
});

test('each role has a difference of its own', () => {
  const both = withCell(
    withCell(nothing, place, [all], []),
    { role: 'qa', permission: 'users:read' },
    [],
    [{ reach: 'TEST', needs: 'NOTHING' }],
  );
  expect(differencesOf(both, present).map(({ roleName }) => roleName)).toEqual(['support', 'qa']);
});

test('a place is read from an address, which anybody may have typed', () => {
  expect(readPlaceKey('support~users:read')).toEqual(place);
  expect(readPlaceKey('support')).toBeUndefined();
  expect(readPlaceKey(undefined)).toBeUndefined();
});
