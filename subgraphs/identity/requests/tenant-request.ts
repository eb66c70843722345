import { z } from 'zod';
import type { AuditAction } from '../../kit/audit-actions.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type RequestKind, readInput } from './request-kind.js';

const tenantInput = z.object({ tenantId: z.string() });

interface Done {
  action: AuditAction;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

/** A step of a tenant's status that another person approves. The tenants service's own function uses the approval up. */
function tenantChange(mutation: 'suspendTenant' | 'reactivateTenant'): RequestKind {
  return {
    kind: 'MUTATION',
    mutation,
    asks: 'tenants:suspend:request',
    confirmed: false,

    async read(ctx, input) {
      const tenantId = readInput(tenantInput, input).tenantId.toLowerCase();
      const [known] = isIdOf('Tenant', tenantId)
        ? await ctx.tx.query<{ there: boolean }>('select tenants.is_there_to_ask_about($1) as there', [tenantId])
        : [];
      if (!known?.there) throw notFound('tenant');
      return { input: { tenantId }, tenantId };
    },

    async apply(ctx, request) {
      const [row] = await ctx.tx.query<{ done: Done }>('select tenants.change_tenant_by_request($1) as done', [
        request.id,
      ]);
      if (!row) throw new AppError('INTERNAL', 'The tenant could not be changed.');
      const { action, old: oldValues, new: newValues } = row.done;
      const tenantId = String(request.input.tenantId);
      return { record: { action, resourceType: 'Tenant', resourceId: tenantId, tenantId, oldValues, newValues } };
    },
  };
}

export const tenantSuspension = tenantChange('suspendTenant');
export const tenantReactivation = tenantChange('reactivateTenant');
