import { expect, test } from '@jest/globals';
import { aboutTenant, aboutUser } from './about-customer';

const at = (...names: (string | null)[]) => names.map((name) => ({ tenant: { name } }));

test('a user is where their tenants are; what is usual is not said', () => {
  const user = { status: 'ACTIVE', maskedEmail: 'j•••@acme.example', memberships: at('Acme') };
  expect(aboutUser(user)).toBe('User · Acme · j•••@acme.example');
  expect(aboutUser({ ...user, status: 'SUSPENDED', memberships: at('Acme', 'Birch', 'Cedar') })).toBe(
    'User · Acme and 2 more · j•••@acme.example · Suspended',
  );
});

test('what the viewer may not read is left out', () => {
  expect(aboutUser({ status: 'ACTIVE', maskedEmail: null, memberships: [{ tenant: null }, {}] })).toBe('User');
  expect(aboutTenant({ status: 'PAST_DUE' })).toBe('Tenant · Past due');
});
