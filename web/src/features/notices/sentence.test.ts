import { expect, test } from '@jest/globals';
import { sentenceOf } from './sentence';

test.each([
  [{ kind: 'BREAK_GLASS', staffMember: { name: 'Sam' } }, 'Sam took permissions in an emergency'],
  [{ kind: 'LOCK_OUT' }, 'Somebody was locked out'],
  [{ kind: 'CASE_UNANSWERED', supportCase: { reference: 'CASE-1042' } }, 'CASE-1042 was not answered in time'],
  [{ kind: 'CASE_EMERGENCY' }, 'A support case is an emergency'],
  [
    { kind: 'REQUEST_FILED', request: { state: 'PENDING', mutation: 'assignRole', requester: { name: 'Ada' } } },
    'Ada asks for your decision: Give a role',
  ],
  [
    { kind: 'REQUEST_DECIDED', request: { state: 'APPLIED', mutation: 'requestElevation' } },
    'Your request was decided: Lend permissions (applied)',
  ],
  [{ kind: 'REQUEST_DECIDED', request: null }, 'Your request was decided'],
])('%j', (notice, sentence) => {
  expect(sentenceOf(notice)).toBe(sentence);
});
