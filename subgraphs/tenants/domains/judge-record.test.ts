import { describe, expect, test } from '@jest/globals';
import { statusOfDomain } from './check-records.js';
import { judgeRecord } from './judge-record.js';

const ours = 'v=spf1 include:spf.penguinmails.example -all';
const key = 'v=DKIM1; k=rsa; p=QUJDRA==';
const policy = 'v=DMARC1; p=quarantine; rua=mailto:dmarc@acme.example';
const exchange = '10 mx.penguinmails.example';

describe('A record is as it should be', () => {
  test.each([
    ['SPF', ours, [ours]],
    ['SPF', ours, ['google-site-verification=x', ours]],
    ['SPF', ours, ['V=SPF1 ip4:192.0.2.1 include:spf.penguinmails.example ~all']],
    ['DKIM', key, [key]],
    ['DKIM', key, ['k=rsa; v=DKIM1; p=QUJD RA==']],
    ['DMARC', policy, [policy]],
    ['DMARC', policy, ['v=DMARC1;p=reject']],
    ['MX', exchange, ['5 other.example', '20 MX.penguinmails.example.']],
  ] as const)('%s “%s” in %j', (kind, expected, found) => {
    expect(judgeRecord(kind, expected, found)).toBeNull();
  });
});

describe('A record is not', () => {
  test.each([
    ['SPF', ours, [], 'There is no record under this name.'],
    ['SPF', ours, ['v=spf10 something'], 'There is no record under this name.'],
    ['SPF', ours, [ours, 'v=spf1 ~all'], 'There are two SPF records or more; then none of them counts.'],
    ['SPF', ours, ['v=spf1 -all'], 'The record lacks “include:spf.penguinmails.example”.'],
    [
      'SPF',
      ours,
      ['v=spf1 include:spf.penguinmails.example +all'],
      'The record does not end with “-all” or “~all”: anybody may send.',
    ],
    ['DKIM', key, [], 'There is no record under this name.'],
    ['DKIM', key, ['v=DKIM1; p='], 'The key was withdrawn: “p=” is empty.'],
    ['DKIM', key, ['v=DKIM1; p=T1RIRVI='], 'The key that is published is not ours.'],
    ['DMARC', policy, ['v=DMARC1; rua=mailto:x@acme.example'], 'The record names no policy.'],
    ['DMARC', policy, ['v=DMARC1; p=none'], 'The policy is weaker than “quarantine”.'],
    ['DMARC', policy, [policy, policy], 'There are two DMARC records or more; then none of them counts.'],
    ['MX', exchange, ['10 mail.elsewhere.example'], 'Mail for this domain goes elsewhere.'],
  ] as const)('%s “%s” in %j', (kind, expected, found, error) => {
    expect(judgeRecord(kind, expected, found)).toBe(error);
  });
});

test.each([
  [['VERIFIED', 'VERIFIED'], 'VERIFIED'],
  [['VERIFIED', 'PENDING'], 'PENDING'],
  [['PENDING', 'FAILED'], 'FAILED'],
  [[], 'PENDING'],
] as const)('a domain whose records are %j is %s', (records, status) => {
  expect(statusOfDomain(records.map((verificationStatus) => ({ verificationStatus })))).toBe(status);
});
