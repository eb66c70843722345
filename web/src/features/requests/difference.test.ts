import { describe, expect, test } from '@jest/globals';
import { actionOf, differencesOf, type Known } from './difference';

const known: Known = { titleOf: (permission) => `“${permission}”`, waits: true };

describe('what a request would change', () => {
  test('a tier replaces the one before, an add-on stands beside the others', () => {
    const subject = { name: 'Nora', tier: 'support', roles: [{ name: 'support' }, { name: 'finance' }] };
    const asked = (roleName: string) => differencesOf({ mutation: 'assignRole', input: { roleName }, subject }, known);
    expect(asked('admin')).toEqual([{ what: 'Tier', before: 'Support', after: 'Admin' }]);
    expect(asked('user_manager')).toEqual([{ what: 'Add-ons', before: 'Finance', after: 'Finance, User manager' }]);
  });

  test('each permission that is lent, how far and for how long', () => {
    const input = { scopes: ['user-phone:read'], minutes: 60, reach: null, reaches: { 'user-phone:read': ['OPENED'] } };
    expect(differencesOf({ mutation: 'requestElevation', input }, known)).toEqual([
      { what: '“user-phone:read”', before: 'not held', after: 'lent in opened tenants for 60 minutes' },
    ]);
  });

  test('a cell of the matrix, as it stands and as it would', () => {
    const input = {
      roleName: 'support',
      add: [{ permission: 'usage:read', reach: 'ANY', needs: 'ELEVATION' }],
      remove: [{ permission: 'tenants:read', reach: 'ANY' }],
    };
    const cells = [{ role: 'support', permission: 'tenants:read', reach: 'ANY', needs: 'NOTHING' }];
    expect(differencesOf({ mutation: 'requestPermissionChange', input }, { ...known, cells })).toEqual([
      { what: 'Support: “tenants:read”', before: 'everywhere', after: 'taken: everywhere' },
      { what: 'Support: “usage:read”', before: 'not given', after: 'everywhere, under an elevation' },
    ]);
  });

  test('each setting of the platform as it stood and would stand, with what is sensitive from where that lies', () => {
    const values = [
      { key: 'a', title: 'Failed sign-ins', unit: 'in 5 minutes', was: 8, value: 5, followsDefault: true },
      { key: 'b', title: 'Seeds', sensitive: true },
    ];
    const personalInput = { hidden: { b: { was: [], value: ['s@t.example'] } } };
    const rows = [{ what: 'Failed sign-ins', before: '8 in 5 minutes', after: '5 in 5 minutes (default)' }];
    const seeds = { what: 'Seeds', before: 'none', after: 's@t.example' };
    expect(differencesOf({ mutation: 'setConfig', input: { values }, personalInput }, known)).toEqual([...rows, seeds]);
    expect(differencesOf({ mutation: 'setConfig', input: { values } }, known)[1]?.after).toBe('not shown');
    expect(differencesOf({ mutation: 'rollBackConfig', input: { version: 3, values: [] } }, known)).toMatchObject([
      { after: 'version 3 again' },
    ]);
  });

  test('of one that is over, only what was asked: how it stood is in the trail', () => {
    const suspension = { mutation: 'suspendStaffMember', input: {}, subject: { name: 'Nora', status: 'SUSPENDED' } };
    expect(differencesOf(suspension, { ...known, waits: false })).toEqual([
      { what: 'Status', before: undefined, after: 'Suspended' },
      { what: 'Sessions', before: undefined, after: 'all ended' },
    ]);
  });

  test('of a mutation that is new here, every field as it was asked', () => {
    const wanted = { mutation: 'suspendTenant', input: { tenantId: 'x', notify: true } };
    expect(differencesOf(wanted, known)).toEqual([
      { what: 'Tenant id', before: undefined, after: 'x' },
      { what: 'Notify', before: undefined, after: 'true' },
    ]);
    expect(actionOf('suspendTenant')).toBe('Suspend tenant');
    expect(differencesOf({ mutation: 'assignRole', input: 'not an object' }, known)[0]?.what).toBe('Add-ons');
  });
});
