import { z } from 'zod';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { isIdOf, newId } from '../../kit/ids.js';
import { reaches, type Viewer } from '../../kit/viewer.js';
import { type RequestKind, readInput } from './request-kind.js';

const exportInput = z.object({ userId: z.string(), caseId: z.string().trim().min(1).max(100).nullish() });

interface Asked {
  tenantIds: string[] | null;
  caseId: string | null;
}

interface Made {
  exportId: string;
  holderId: string;
  expires: string;
  tenantId: string | null;
}

/** All that is held is of all their tenants: whoever reaches opened ones alone opens each. */
function refuseUnopened(viewer: Viewer, tenantIds: readonly string[]): void {
  const reached = (some: readonly string[]) => reaches(viewer, 'users:export:request', { tenantIds: [...some] });
  const shut = tenantIds.filter((id) => !reached([id]));
  if (shut.length === 0 && reached(tenantIds)) return;
  throw new AppError('TENANT_NOT_OPEN', 'Open each of the user’s tenants first.', {
    details: { field: 'Mutation.exportUserData', tenantIds: shut.slice(0, 5) },
  });
}

/**
 * An export of everything that is held on a customer's user, which nobody makes alone. The service that holds it says who is handed the
 * file; what is put into it is put in afterwards.
 */
export const exportRequest: RequestKind = {
  kind: 'MUTATION',
  mutation: 'exportUserData',
  asks: 'users:export:request',
  confirmed: true,

  async read(ctx, input) {
    const { userId, caseId: named } = readInput(exportInput, input);
    const [asked] = isIdOf('User', userId)
      ? await ctx.tx.query<Asked>(
          'select tenant_ids as "tenantIds", case_id as "caseId" from tenants.export_asked($1, $2)',
          [userId, named ?? null],
        )
      : [];
    if (!asked?.tenantIds) throw notFound('user');
    const { tenantIds, caseId } = asked;
    refuseUnopened(ctx.viewer, tenantIds);
    if (named && !caseId) throw badInput('input.caseId', 'The user’s tenants have no such case.');
    return { input: { userId: userId.toLowerCase(), ...(caseId && { caseId }) }, tenantId: tenantIds[0] ?? null };
  },

  async apply(ctx, request) {
    const [row] = await ctx.tx.query<{ made: Made }>('select tenants.export_user_by_request($1, $2) as made', [
      request.id,
      newId('UserExport', ctx.clock.now().getTime()),
    ]);
    if (!row) throw new AppError('INTERNAL', 'The export could not be begun.');
    const { tenantId, ...newValues } = row.made;
    await ctx.tx.query(`select jobs.want('user-exports:make', $1, $2)`, [
      JSON.stringify({ exportId: newValues.exportId }),
      `user export ${newValues.exportId}`,
    ]);
    const resourceId = String(request.input.userId);
    const caseId = request.input.caseId;
    const record = { action: 'user.exported', resourceType: 'User', resourceId, classification: 'restricted' } as const;
    return {
      record: { ...record, tenantId, newValues: { ...newValues }, ...(caseId ? { metadata: { caseId } } : {}) },
    };
  },
};
