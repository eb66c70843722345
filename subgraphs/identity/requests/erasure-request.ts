import { z } from 'zod';
import type { AuditAction } from '../../kit/audit-actions.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { isIdOf, newId } from '../../kit/ids.js';
import { reaches } from '../../kit/viewer.js';
import { type RequestKind, readInput } from './request-kind.js';

const erasureInput = z.object({ userId: z.string(), email: z.string().trim().min(1).max(254) });

interface Asked {
  tenantIds: string[] | null;
  isTheirs: boolean | null;
}

/**
 * Erasing a customer's user, which nobody does alone. The address is typed to show that the right person is meant, compared where it
 * lies, and kept nowhere: a request outlives what it asks to be erased.
 */
export const erasureRequest: RequestKind = {
  kind: 'MUTATION',
  mutation: 'eraseUser',
  asks: 'users:erase:request',
  confirmed: true,

  async read(ctx, input) {
    const { userId, email } = readInput(erasureInput, input);
    const [asked] = isIdOf('User', userId)
      ? await ctx.tx.query<Asked>(
          'select tenant_ids as "tenantIds", is_theirs as "isTheirs" from tenants.erasure_asked($1, $2)',
          [userId, email],
        )
      : [];
    if (!asked?.tenantIds) throw notFound('user');
    const { tenantIds } = asked;
    if (!reaches(ctx.viewer, 'users:erase:request', { tenantIds })) {
      throw new AppError('TENANT_NOT_OPEN', 'Open the user’s tenant first.', {
        details: { field: 'Mutation.eraseUser', tenantIds: tenantIds.slice(0, 5) },
      });
    }
    if (!asked.isTheirs) throw badInput('input.email', 'This is not the address that the user has registered.');
    return { input: { userId: userId.toLowerCase() }, tenantId: tenantIds[0] ?? null };
  },

  async apply(ctx, request) {
    const [row] = await ctx.tx.query<{
      done: { action: AuditAction; tenantId: string | null; old: object; new: object };
    }>('select tenants.change_user_by_request($1, $2) as done', [
      request.id,
      newId('UserActivity', ctx.clock.now().getTime()),
    ]);
    if (!row) throw new AppError('INTERNAL', 'The user could not be erased.');
    const { action, tenantId, old: before, new: after } = row.done;
    const resourceId = String(request.input.userId);
    const record = { action, resourceType: 'User', resourceId, tenantId, classification: 'restricted' } as const;
    return { record: { ...record, oldValues: { ...before }, newValues: { ...after } } };
  },
};
