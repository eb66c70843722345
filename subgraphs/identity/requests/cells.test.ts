import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSubgraphSdl, subgraphNames } from '../../../schema/files.js';
import { type Holder, permissions } from '../../../schema/permissions.js';
import { objectFields } from '../../../schema/requirements.js';
import { requestKinds } from './kinds.js';

/** The A, Q and E cells of the permission matrix, as people wrote them: capability, mutation, and who may only ask. */
const cells: readonly { capability: string; mutation: string; asks: readonly Holder[] }[] = [
  { capability: 'assign staff role, add-on', mutation: 'assignRole', asks: ['super_admin'] },
  { capability: 'let in a new colleague', mutation: 'inviteStaffMember', asks: ['super_admin'] },
  { capability: 'lift a suspension or a lock-out', mutation: 'reinstateStaffMember', asks: ['super_admin'] },
  { capability: 'change the matrix', mutation: 'requestPermissionChange', asks: ['super_admin'] },
  { capability: 'change the matrix: make an add-on', mutation: 'createRole', asks: ['super_admin'] },
  { capability: 'change the matrix: describe an add-on', mutation: 'updateRole', asks: ['super_admin'] },
  { capability: 'suspend staff', mutation: 'suspendStaffMember', asks: ['admin', 'support'] },
  { capability: 'revoke all sessions', mutation: 'revokeAllSessions', asks: ['admin', 'support'] },
  { capability: 'request elevation', mutation: 'requestElevation', asks: ['super_admin', 'admin', 'support', 'qa'] },
  { capability: 'more open tenants than the limit', mutation: 'requestCrossTenantAccess', asks: ['admin', 'support'] },
  { capability: 'issue token', mutation: 'requestToken', asks: ['super_admin', 'admin'] },
  { capability: 'suspend tenant', mutation: 'suspendTenant', asks: ['super_admin', 'admin', 'support'] },
  { capability: 'reactivate tenant', mutation: 'reactivateTenant', asks: ['super_admin', 'admin', 'support'] },
  { capability: 'force sync', mutation: 'forceSync', asks: ['support'] },
  { capability: 'ban customer user', mutation: 'banUser', asks: ['support'] },
  { capability: 'unban customer user', mutation: 'unbanUser', asks: ['support'] },
  { capability: 'suspend customer user', mutation: 'suspendUser', asks: ['support'] },
  { capability: 'reinstate customer user', mutation: 'reinstateUser', asks: ['support'] },
  { capability: 'revoke customer sessions', mutation: 'revokeUserSessions', asks: ['support'] },
  { capability: 'change tenant role of a customer user', mutation: 'changeUserRole', asks: ['support'] },
  { capability: 'bulk edit', mutation: 'bulkUsers', asks: ['admin', 'user_manager'] },
  { capability: 'bulk export', mutation: 'startExport', asks: ['super_admin', 'admin'] },
  { capability: 'GDPR erasure', mutation: 'eraseUser', asks: ['super_admin', 'admin', 'support'] },
  { capability: 'GDPR export', mutation: 'exportUserData', asks: ['super_admin', 'admin', 'support'] },
  { capability: 'platform settings', mutation: 'setConfig', asks: ['super_admin'] },
  { capability: 'platform settings: an earlier version', mutation: 'rollBackConfig', asks: ['super_admin'] },
  { capability: 'rotate secret', mutation: 'rotateSecret', asks: ['super_admin'] },
];

const mutations = new Set(
  subgraphNames.flatMap((name) =>
    [...objectFields(parse(readSubgraphSdl(name)))].flatMap(({ type, field }) =>
      type === 'Mutation' ? [field.name.value] : [],
    ),
  ),
);

/**
 * Mutations of other services whose requests are not built: whoever adds the mutation adds its way to ask, and takes it
 * from here. Nothing may stand here that the schema does not have, so this list cannot hide anything for long.
 */
const notYet: readonly string[] = [];

test('every cell that waits for somebody else has a way to ask, for each who may', () => {
  const missing = cells
    .filter(({ mutation }) => mutations.has(mutation) && !notYet.includes(mutation))
    .flatMap(({ mutation, asks }) => {
      const kind = requestKinds.find((one) => one.mutation === mutation);
      if (!kind) return [`${mutation}: nobody can ask for it`];
      const given = permissions[kind.asks].grants;
      return asks.filter((holder) => !given[holder]).map((holder) => `${mutation}: ${holder} cannot ask for it`);
    });
  expect(missing).toEqual([]);
});

test('nothing can be asked for that is in no cell', () => {
  const known = new Set([...cells.map(({ mutation }) => mutation), 'requestFactorReset']);
  expect(requestKinds.filter(({ mutation }) => !known.has(mutation)).map(({ mutation }) => mutation)).toEqual([]);
  for (const { mutation } of requestKinds) expect(mutations).toContain(mutation);
});

test('whoever asks by a cell is not among those who may never', () => {
  for (const { asks } of requestKinds) {
    const { grants, never } = permissions[asks];
    expect(Object.keys(grants).filter((holder) => never.some((one) => one === holder))).toEqual([]);
  }
});
