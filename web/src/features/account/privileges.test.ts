import { expect, test } from '@jest/globals';
import type { OwnPrivilegesQuery } from '../../gql/graphql';
import { privilegesOf } from './privileges';

const cell = {
  __typename: 'PermissionCell',
  reach: 'ANY',
  needs: 'NOTHING',
  since: null,
  requestId: null,
  ceiling: null,
} as const;
const data: OwnPrivilegesQuery = {
  __typename: 'Query',
  permissions: [
    { __typename: 'Permission', id: '1', name: 'users:read', title: 'Read users', category: 'general' },
    {
      __typename: 'Permission',
      id: '2',
      name: 'user-phone:read',
      title: 'Read telephone numbers',
      category: 'general',
    },
    {
      __typename: 'Permission',
      id: '3',
      name: 'matrix:change',
      title: 'Change the matrix',
      category: 'system_administration',
    },
  ],
  permissionMatrix: [
    { ...cell, role: 'support', permission: 'users:read' },
    { ...cell, role: 'admin', permission: 'users:read' },
    { ...cell, role: 'support', permission: 'user-phone:read', needs: 'ELEVATION' },
  ],
};
const held = {
  scopes: new Set(['users:read', 'user-phone:read']),
  roles: ['support'],
  elevations: [{ scopes: ['user-phone:read'], expires: '2026-03-01T10:00:00.000Z' }],
};

test('each privilege is there because of a role of one’s own, or of an elevation', () => {
  expect(privilegesOf(data, held)).toMatchObject([
    { id: 'users:read', because: [{ source: 'support', reach: 'ANY' }] },
    { id: 'user-phone:read', because: [{ source: 'elevation', until: '2026-03-01T10:00:00.000Z' }] },
  ]);
});

test('what was not answered is not made up', () => {
  expect(privilegesOf(undefined, held)).toBeUndefined();
});
