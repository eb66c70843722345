import { expect, test } from '@jest/globals';
import { byPlace, cellText, type MatrixCell, rolesOf } from './matrix';

const cells: MatrixCell[] = [
  { role: 'qa', permission: 'tenants:read', reach: 'TEST', needs: 'NOTHING' },
  { role: 'finance', permission: 'tenants:read', reach: 'ANY', needs: 'ELEVATION' },
  { role: 'super_admin', permission: 'tenants:read', reach: 'ANY', needs: 'NOTHING' },
  { role: 'admin', permission: 'audit:read', reach: 'OPENED', needs: 'NOTHING' },
  { role: 'admin', permission: 'audit:read', reach: 'SELF', needs: 'NOTHING' },
];

test('tiers come first, in their order', () => {
  expect(rolesOf(cells)).toEqual(['super_admin', 'admin', 'qa', 'finance']);
});

test('a cell says how far and on what condition', () => {
  const at = byPlace(cells);
  expect(cellText(at('admin', 'audit:read'))).toBe('Opened, Own');
  expect(cellText(at('finance', 'tenants:read'))).toBe('All (elevated)');
  expect(cellText(at('qa', 'audit:read'))).toBe('');
});
