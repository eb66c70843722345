import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { tellRequester } from '../notices/notices.js';
import type { ApproveRequestInput } from '../resolver-types.generated.js';
import type { RequestRow } from './access-request.js';
import { requestNow } from './access-requests.js';
import { apply, type Outcome } from './apply-request.js';
import { requireConfirmation } from './confirmation.js';
import { approvedHours } from './file-request.js';
import { kindOf } from './kinds.js';
import { refuse } from './refusals.js';

/** Why somebody may not decide a request now; recorded, for who tries it is worth knowing. */
export async function refuseDeciding(
  ctx: SubgraphContext,
  request: RequestRow,
  states: readonly RequestRow['state'][],
): Promise<void> {
  const record = {
    action: 'request.refused',
    resourceType: 'AccessRequest',
    resourceId: request.id,
    newValues: { requesterId: request.requesterId, state: request.state, version: request.version },
  } as const;
  if (request.requesterId === ctx.viewer.id)
    await refuse(ctx, record, 'FORBIDDEN', 'Nobody decides what they asked for themselves.', {
      canBeGivenBy: 'nobody',
    });
  if (request.subjectId === ctx.viewer.id)
    await refuse(ctx, record, 'FORBIDDEN', 'Nobody decides what is about themselves.', { canBeGivenBy: 'nobody' });
  if (!request.mayDecide) await refuse(ctx, record, 'FORBIDDEN', 'You may not decide this request.');
  if (!states.includes(request.state)) {
    await refuse(ctx, record, 'CONFLICT', `This request is ${request.state}.`, { currentVersion: request.version });
  }
}

/** Approves somebody else's request and applies it in the same transaction: as it was asked, or not at all. */
export async function approveRequest(ctx: SubgraphContext, input: ApproveRequestInput): Promise<Outcome> {
  const request = await requestNow(ctx, input.requestId);
  await refuseDeciding(ctx, request, ['PENDING']);
  const resource = { resourceType: 'AccessRequest', resourceId: request.id };
  if (input.version != null && input.version !== request.version) {
    const record = { action: 'request.refused', ...resource } as const;
    return refuse(ctx, record, 'CONFLICT', 'This request was edited.', { currentVersion: request.version });
  }
  if (kindOf(request.mutation).confirmed) await requireConfirmation(ctx);
  if (!request.askable) {
    await ctx.tx.query(`select identity.close_request($1, 'VOIDED', null)`, [request.id]);
    await tellRequester(ctx, request);
    const record = { action: 'request.voided', ...resource, oldValues: { state: request.state } } as const;
    return refuse(ctx, record, 'CONFLICT', 'Who asked for it may not ask any more.');
  }
  await refusedInWords(() =>
    ctx.tx.query('select identity.approve_request($1, $2, $3)', [request.id, request.version, approvedHours]),
  );
  await recordAudit(ctx.tx, {
    action: 'request.approved',
    ...resource,
    oldValues: { state: 'PENDING', version: request.version },
    newValues: {
      state: 'APPROVED',
      version: request.version,
      requesterId: request.requesterId,
      approverId: ctx.viewer.id,
    },
    notes: request.reason,
  });
  await tellRequester(ctx, request);
  const approved = await requestNow(ctx, request.id);
  return input.later || kindOf(request.mutation).collected ? { request: approved } : apply(ctx, approved);
}
