import { recordAudit } from '../../kit/audit.js';
import type { AuditAction } from '../../kit/audit-actions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { tellRequester } from '../notices/notices.js';
import type { RejectRequestInput } from '../resolver-types.generated.js';
import type { RequestRow } from './access-request.js';
import { requestNow } from './access-requests.js';
import { refuseDeciding } from './approve-request.js';
import { refuse } from './refusals.js';

async function close(
  ctx: SubgraphContext,
  request: RequestRow,
  { state, action, note }: { state: 'REJECTED' | 'CANCELLED'; action: AuditAction; note: string | null },
): Promise<RequestRow> {
  await refusedInWords(() => ctx.tx.query('select identity.close_request($1, $2, $3)', [request.id, state, note]));
  await recordAudit(ctx.tx, {
    action,
    resourceType: 'AccessRequest',
    resourceId: request.id,
    oldValues: { state: request.state },
    newValues: { state, requesterId: request.requesterId, decidedBy: ctx.viewer.id },
    notes: note,
  });
  return requestNow(ctx, request.id);
}

/** Refuses somebody else's request, also one that was approved and not applied yet. */
export async function rejectRequest(ctx: SubgraphContext, input: RejectRequestInput): Promise<RequestRow> {
  const request = await requestNow(ctx, input.requestId);
  await refuseDeciding(ctx, request, ['PENDING', 'APPROVED']);
  const rejected = await close(ctx, request, {
    state: 'REJECTED',
    action: 'request.rejected',
    note: reasonOf(input.reason),
  });
  await tellRequester(ctx, request);
  return rejected;
}

/** Takes one's own request back. */
export async function cancelRequest(ctx: SubgraphContext, requestId: string): Promise<RequestRow> {
  const request = await requestNow(ctx, requestId);
  if (request.requesterId !== ctx.viewer.id) throw notFound('request');
  if (request.state !== 'PENDING' && request.state !== 'APPROVED') {
    const record = { action: 'request.refused', resourceType: 'AccessRequest', resourceId: request.id } as const;
    return refuse(ctx, record, 'CONFLICT', `This request is ${request.state}.`, { currentVersion: request.version });
  }
  return close(ctx, request, { state: 'CANCELLED', action: 'request.cancelled', note: null });
}
