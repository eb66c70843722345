import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { tellDeciders } from '../notices/notices.js';
import type { RequestRow } from './access-request.js';
import { approversOf, requestNow } from './access-requests.js';
import { waitingHours } from './file-request.js';
import { kindOf } from './kinds.js';
import { refuse } from './refusals.js';

export interface Outcome {
  request: RequestRow;
  invitationToken?: string;
  issuedToken?: string;
}

/** Does what was approved. Both records stand in the transaction of the change: what was done, and whose wish it was. */
export async function apply(ctx: SubgraphContext, request: RequestRow): Promise<Outcome> {
  const approverIds = await approversOf(ctx).load(request.id);
  const { record, ...once } = await refusedInWords(() => kindOf(request.mutation).apply(ctx, request));
  const people = { requestId: request.id, requesterId: request.requesterId, approverIds };
  if (record) {
    await recordAudit(ctx.tx, {
      ...record,
      newValues: { ...record.newValues, ...people },
      notes: request.reason,
      metadata: { ...record.metadata, ...people, ticket: request.ticket },
    });
  }
  await recordAudit(ctx.tx, {
    action: 'request.applied',
    resourceType: 'AccessRequest',
    resourceId: request.id,
    tenantId: request.tenantId,
    oldValues: { state: 'APPROVED' },
    newValues: {
      state: 'APPLIED',
      mutation: request.mutation,
      input: request.input,
      version: request.version,
      ...people,
    },
    notes: request.reason,
  });
  return { request: await requestNow(ctx, request.id), ...once };
}

/** Applies one's own request that was approved for later. An approval by somebody who may not any more does not count. */
export async function applyRequest(ctx: SubgraphContext, requestId: string): Promise<Outcome> {
  const request = await requestNow(ctx, requestId);
  if (request.requesterId !== ctx.viewer.id) throw notFound('request');
  const resource = { resourceType: 'AccessRequest', resourceId: request.id };
  if (request.state !== 'APPROVED') {
    const record = { action: 'request.refused', ...resource, newValues: { state: request.state } } as const;
    return refuse(ctx, record, 'CONFLICT', `This request is ${request.state}.`, { currentVersion: request.version });
  }
  if (!request.isApproved) {
    const approverIds = await approversOf(ctx).load(request.id);
    await ctx.tx.query('select identity.wait_again($1, $2)', [request.id, waitingHours]);
    await tellDeciders(ctx, request.id);
    const record = {
      action: 'request.waits_again',
      ...resource,
      oldValues: { state: 'APPROVED', approverIds },
    } as const;
    return refuse(ctx, record, 'CONFLICT', 'Who approved it may not approve any more; it waits for somebody else.');
  }
  return apply(ctx, request);
}
