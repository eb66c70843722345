import { expect, test } from '@jest/globals';
import { partsShown } from './parts-shown';

test('what was read is said by how many of what, and which fields of them', () => {
  const shown = [
    { type: 'User', ids: ['a', 'b'], fields: ['id', 'name'], maskedFields: ['maskedEmail'] },
    { type: 'TenantSubscription', ids: ['c'], fields: ['status'], maskedFields: [] },
    { type: 'UserActivity', ids: ['e', 'f'], fields: ['kind'], maskedFields: [] },
    { type: 'Tenant', ids: ['d'], fields: ['id'], maskedFields: [] },
  ];
  expect(partsShown(shown)).toEqual([
    '2 users: name, maskedEmail',
    '1 tenant subscription: status',
    '2 user activities: kind',
    '1 tenant: that there is such a thing',
  ]);
});
