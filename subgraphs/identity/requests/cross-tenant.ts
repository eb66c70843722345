import { z } from 'zod';
import { notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type RequestKind, readInput } from './request-kind.js';

const wanted = z.object({ tenantId: z.string() });

/**
 * One more open tenant than the limit, for that tenant and eight hours. Whether the tenant is there, the service that
 * opens it says: this one knows no customer.
 */
export const crossTenant: RequestKind = {
  kind: 'CROSS_TENANT',
  mutation: 'requestCrossTenantAccess',
  asks: 'tenants:open:request',
  confirmed: false,

  async read(_ctx, input) {
    const tenantId = readInput(wanted, input).tenantId.toLowerCase();
    if (!isIdOf('Tenant', tenantId)) throw notFound('tenant');
    return { input: { tenantId }, tenantId };
  },

  async apply(ctx, request) {
    await ctx.tx.query(`select identity.take_approved($1, 'CROSS_TENANT')`, [request.id]);
    return {
      record: {
        action: 'cross_tenant.allowed',
        resourceType: 'Tenant',
        resourceId: request.tenantId,
        tenantId: request.tenantId,
        newValues: { staffMemberId: request.requesterId, hours: 8 },
      },
    };
  },
};
