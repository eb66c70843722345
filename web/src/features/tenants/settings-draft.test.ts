import { expect, test } from '@jest/globals';
import { changesIn, differencesIn, draftOf, problemsIn } from './settings-draft';
import type { TenantSettings } from './settings-fields';

const policy = {
  __typename: 'SecurityPolicy' as const,
  passwordMinLength: 12,
  passwordMixed: true,
  sessionHours: 8,
  loginAttempts: 5,
  twoFactorRequired: false,
};
const notifications = {
  __typename: 'NotificationPreferences' as const,
  billing: true,
  system: true,
  security: true,
};
const settings: TenantSettings = {
  __typename: 'TenantSettings',
  version: 3,
  updated: null,
  updatedBy: null,
  billingEmail: 'bills@acme.example',
  maskedBillingEmail: 'b•••@acme.example',
  billingAddress: null,
  notifications: { ...notifications, system: false },
  securityPolicy: { ...policy, loginAttempts: 3 },
  defaultNotifications: notifications,
  defaultSecurityPolicy: policy,
  followDefault: [
    'NOTIFY_BILLING',
    'NOTIFY_SECURITY',
    'PASSWORD_MIN_LENGTH',
    'PASSWORD_MIXED',
    'SESSION_HOURS',
    'TWO_FACTOR_REQUIRED',
  ],
  consents: [],
};

test('what follows the default stands empty in the form', () => {
  expect(draftOf(settings, 'securityPolicy')).toEqual({
    passwordMinLength: '',
    passwordMixed: '',
    sessionHours: '',
    loginAttempts: '3',
    twoFactorRequired: '',
  });
});

test('a difference says how it is and how it would be, in words', () => {
  const draft = {
    ...draftOf(settings, 'securityPolicy'),
    sessionHours: '1',
    loginAttempts: '',
    twoFactorRequired: 'true',
  };
  expect(differencesIn(settings, 'securityPolicy', draft)).toEqual([
    { what: 'A session ends after', before: '8 hours (default)', after: '1 hour' },
    { what: 'Locked after', before: '3 failed attempts', after: '5 failed attempts (default)' },
    { what: 'Second factor required', before: 'off (default)', after: 'on' },
  ]);
  expect(changesIn(settings, 'securityPolicy', draft)).toEqual({
    securityPolicy: { sessionHours: 1, loginAttempts: null, twoFactorRequired: true },
  });
});

test('only what differs is sent, and an emptied contact is taken away', () => {
  const draft = { ...draftOf(settings, 'contact'), billingEmail: ' ' };
  expect(differencesIn(settings, 'contact', draft)).toEqual([
    { what: 'Billing e-mail', before: 'bills@acme.example', after: 'none' },
  ]);
  expect(changesIn(settings, 'contact', draft)).toEqual({ billingEmail: null });
  const moved = {
    ...draftOf(settings, 'contact'),
    recipient: 'Acme',
    street: '1 Mill Lane',
    city: 'Leeds',
    country: 'GB',
  };
  expect(changesIn(settings, 'contact', moved)).toEqual({
    billingAddress: {
      recipient: 'Acme',
      street: '1 Mill Lane',
      more: null,
      postalCode: null,
      city: 'Leeds',
      country: 'GB',
    },
  });
});

test('what cannot be saved says so at its field', () => {
  const policyDraft = { ...draftOf(settings, 'securityPolicy'), sessionHours: '0', loginAttempts: '20' };
  expect([...problemsIn('securityPolicy', policyDraft)]).toEqual([
    ['securityPolicy.sessionHours', 'This is from 1 to 720.'],
  ]);
  const contact = { ...draftOf(settings, 'contact'), billingEmail: 'nobody', recipient: 'Acme' };
  expect([...problemsIn('contact', contact).keys()]).toEqual([
    'billingEmail',
    'billingAddress.street',
    'billingAddress.city',
    'billingAddress.country',
  ]);
  expect(problemsIn('contact', draftOf(settings, 'contact')).size).toBe(0);
});

test('what is as it was changes nothing', () => {
  for (const section of ['contact', 'notifications', 'securityPolicy'] as const)
    expect(differencesIn(settings, section, draftOf(settings, section))).toEqual([]);
});
