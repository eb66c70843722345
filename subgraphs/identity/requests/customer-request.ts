import { z } from 'zod';
import type { PermissionId } from '../../../schema/permissions.js';
import type { AuditAction } from '../../kit/audit-actions.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf, newId } from '../../kit/ids.js';
import { type RequestKind, readInput } from './request-kind.js';

const userInput = z.object({ userId: z.string() });
const roleInput = z.object({ userId: z.string(), tenantId: z.string(), role: z.enum(['OWNER', 'ADMIN', 'MEMBER']) });

interface Done {
  action: AuditAction;
  tenantId: string | null;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

/**
 * A change of a customer's user, which another service owns. That service's own function uses the approval up and does what
 * the request says, in this transaction; this service can do nothing to customers but hand it an approved request.
 */
function customerChange(mutation: string, asks: PermissionId): RequestKind {
  return {
    kind: 'MUTATION',
    mutation,
    asks,
    confirmed: false,

    async read(ctx, input) {
      const read = readInput(mutation === 'changeUserRole' ? roleInput : userInput, input);
      const { userId, tenantId, role } = read as z.infer<typeof userInput> & Partial<z.infer<typeof roleInput>>;
      if (!isIdOf('User', userId) || (tenantId !== undefined && !isIdOf('Tenant', tenantId))) throw notFound('user');
      const [known] = await ctx.tx.query<{ tenantId: string | null }>(
        'select tenants.tenant_to_ask_about($1, $2) as "tenantId"',
        [userId, tenantId ?? null],
      );
      if (!known?.tenantId) throw notFound('user');
      const about = tenantId ? { tenantId: known.tenantId, role } : {};
      return { input: { userId: userId.toLowerCase(), ...about }, tenantId: known.tenantId };
    },

    async apply(ctx, request) {
      const [row] = await ctx.tx.query<{ done: Done }>('select tenants.change_user_by_request($1, $2) as done', [
        request.id,
        newId('UserActivity', ctx.clock.now().getTime()),
      ]);
      if (!row) throw new AppError('INTERNAL', 'The user could not be changed.');
      const { action, tenantId, old: oldValues, new: newValues } = row.done;
      const resourceId = String(request.input.userId);
      return { record: { action, resourceType: 'User', resourceId, tenantId, oldValues, newValues } };
    },
  };
}

/** What support may only ask for. */
export const customerChanges: readonly RequestKind[] = [
  customerChange('suspendUser', 'users:suspend:request'),
  customerChange('reinstateUser', 'users:suspend:request'),
  customerChange('banUser', 'users:ban:request'),
  customerChange('unbanUser', 'users:ban:request'),
  customerChange('revokeUserSessions', 'user-sessions:revoke:request'),
  customerChange('changeUserRole', 'user-role:change:request'),
];
