import { z } from 'zod';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type RequestKind, readInput } from './request-kind.js';

const wanted = z.object({ jobId: z.string() });

interface Approved {
  action: string;
  users: number;
  tenantId: string | null;
}

/**
 * A bulk change of users that was planned and may not begin alone. The plan is the other service's, and cannot change any
 * more; what is approved is that plan, and whoever asked begins it.
 */
export const bulkRequest: RequestKind = {
  kind: 'MUTATION',
  mutation: 'bulkUsers',
  asks: 'users:bulk:request',
  confirmed: false,

  async read(ctx, input) {
    const jobId = readInput(wanted, input).jobId.toLowerCase();
    if (!isIdOf('BulkJob', jobId)) throw notFound('bulk change');
    const [known] = await ctx.tx.query<{ about: (Approved & { reason: string }) | null }>(
      'select tenants.bulk_to_ask_about($1) as about',
      [jobId],
    );
    if (!known?.about) throw notFound('bulk change');
    const { action, users, tenantId } = known.about;
    return { input: { jobId, action, users }, tenantId };
  },

  async apply(ctx, request) {
    const [row] = await ctx.tx.query<{ approved: Approved }>('select tenants.approve_bulk_by_request($1) as approved', [
      request.id,
    ]);
    if (!row) throw new AppError('INTERNAL', 'The bulk change could not be approved.');
    const { tenantId, ...newValues } = row.approved;
    const resourceId = String(request.input.jobId);
    return { record: { action: 'bulk.approved', resourceType: 'BulkJob', resourceId, tenantId, newValues } };
  },
};
