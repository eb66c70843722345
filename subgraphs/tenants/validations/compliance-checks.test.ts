import { describe, expect, test } from '@jest/globals';
import type { Content } from './campaign-validation.entity.js';
import { complianceChecks } from './compliance-checks.js';

const sender = { domains: ['acme.test'], names: ['Acme (synthetic)'] };
const good: Content = {
  subject: 'What is new this month',
  fromName: 'Acme',
  fromAddress: 'news@acme.test',
  listUnsubscribe: '<https://acme.test/u>, <mailto:leave@acme.test>',
  body: 'Hello.\nUnsubscribe: https://acme.test/unsubscribe\nPrivacy: https://acme.test/privacy\nAcme (synthetic), 12 Fixture Street, TEST-001 Testville 1',
  consentBasis: 'CONSENT',
};
const resultOf = (rule: string, changed: Partial<Content>) =>
  complianceChecks({ ...good, ...changed }, sender).find((check) => check.rule === rule)?.result;

test('a campaign that is as it should be passes every check', () => {
  expect(complianceChecks(good, sender).map(({ rule, result }) => `${rule} ${result}`)).toEqual([
    'UNSUBSCRIBE_LINK PASS',
    'LIST_UNSUBSCRIBE PASS',
    'POSTAL_ADDRESS PASS',
    'HONEST_SUBJECT PASS',
    'HONEST_SENDER PASS',
    'LAWFUL_BASIS PASS',
    'CONTROLLER_NAMED PASS',
    'PRIVACY_NOTICE PASS',
  ]);
});

describe('What is not as it should be is found', () => {
  test.each<[string, Partial<Content>, string]>([
    ['UNSUBSCRIBE_LINK', { body: 'Hello' }, 'FAIL'],
    ['UNSUBSCRIBE_LINK', { body: 'Answer “unsubscribe”.' }, 'WARN'],
    ['LIST_UNSUBSCRIBE', { listUnsubscribe: null }, 'FAIL'],
    ['LIST_UNSUBSCRIBE', { listUnsubscribe: '<mailto:a@acme.test>' }, 'WARN'],
    ['LIST_UNSUBSCRIBE', { listUnsubscribe: 'https://acme.test' }, 'FAIL'],
    ['POSTAL_ADDRESS', { body: 'Acme, somewhere' }, 'FAIL'],
    ['POSTAL_ADDRESS', { body: 'Acme, Hauptstraße 5, 10115 Berlin' }, 'PASS'],
    ['POSTAL_ADDRESS', { body: 'Acme, P.O. Box 12' }, 'PASS'],
    ['HONEST_SUBJECT', { subject: ' ' }, 'FAIL'],
    ['HONEST_SUBJECT', { subject: 'RE: our call' }, 'FAIL'],
    ['HONEST_SUBJECT', { subject: 'BUY THIS NOW TODAY' }, 'FAIL'],
    ['HONEST_SUBJECT', { subject: 'Your account will be closed' }, 'FAIL'],
    ['HONEST_SUBJECT', { subject: 'News!!!' }, 'WARN'],
    ['HONEST_SENDER', { fromAddress: 'news@acme.test.evil.test' }, 'FAIL'],
    ['HONEST_SENDER', { fromAddress: 'news@mail.acme.test' }, 'PASS'],
    ['HONEST_SENDER', { fromName: 'ceo@bank.test' }, 'FAIL'],
    ['HONEST_SENDER', { fromAddress: 'no-reply@acme.test' }, 'WARN'],
    ['LAWFUL_BASIS', { consentBasis: null }, 'FAIL'],
    ['LAWFUL_BASIS', { consentBasis: 'LEGITIMATE_INTEREST' }, 'PASS'],
    ['LAWFUL_BASIS', { consentBasis: 'LEGITIMATE_INTEREST', body: 'Hello' }, 'FAIL'],
    ['CONTROLLER_NAMED', { body: 'Hello' }, 'FAIL'],
    ['PRIVACY_NOTICE', { body: 'https://acme.test/unsubscribe' }, 'FAIL'],
  ])('%s of %j: %s', (rule, changed, result) => expect(resultOf(rule, changed)).toBe(result));
});
