import { describe, expect, test } from '@jest/globals';
import { validateAuditSearch } from '../features/audit/audit-search';
import { validateTenantsSearch } from '../features/tenants/tenants-search';
import { readPlace, readText } from './read';

describe('search parameters', () => {
  test('keep what fits', () => {
    const search = {
      q: 'acme',
      status: ['TRIAL', 'ACTIVE'],
      environment: 'TEST',
      sort: 'USERS',
      direction: 'ASC',
      page: 3,
    };
    expect(validateTenantsSearch(search)).toEqual(search);
  });

  test('leave out what does not fit, and defaults', () => {
    expect(
      validateTenantsSearch({
        q: '  ',
        status: ['RICH'],
        environment: 'MOON',
        sort: 'MRR',
        direction: 1,
        page: 1,
        x: 'y',
      }),
    ).toEqual({});
    expect(validateTenantsSearch({ page: -2 })).toEqual({});
    expect(validateTenantsSearch({ page: 'Infinity' })).toEqual({});
  });

  test('one value counts as a list of one', () => {
    expect(validateTenantsSearch({ status: 'TRIAL' })).toEqual({ status: ['TRIAL'] });
    expect(validateAuditSearch({ action: 'session.revoked' })).toEqual({ action: ['session.revoked'] });
  });

  test('days are days', () => {
    expect(validateAuditSearch({ from: '2026-03-01', until: '2026-13-01' })).toEqual({ from: '2026-03-01' });
  });

  test('text that the router read as a number is text again', () => {
    expect(readText(1042)).toBe('1042');
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 7])(
    '%s is no place to go back to',
    (place) => {
      expect(readPlace(place)).toBeUndefined();
    },
  );

  test('a place inside is', () => {
    expect(readPlace('/dashboard/tenants?q=a')).toBe('/dashboard/tenants?q=a');
  });
});
