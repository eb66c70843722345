import { expect, test } from '@jest/globals';
import { acknowledgedOf, validateAlertsSearch } from './alerts-search';

test('what does not fit is left out of the address', () => {
  expect(validateAlertsSearch({ state: 'seen', kind: ['NEW_DEVICE', 'KING'], page: '2' })).toEqual({
    state: 'seen',
    kind: ['NEW_DEVICE'],
    page: 2,
  });
  expect(validateAlertsSearch({ state: 'open', kind: 'KING', page: '-1', person: ' ' })).toEqual({});
});

test('open alerts are shown unless the address says otherwise', () => {
  expect([undefined, 'seen', 'all'].map((state) => acknowledgedOf(validateAlertsSearch({ state }).state))).toEqual([
    false,
    true,
    undefined,
  ]);
});
