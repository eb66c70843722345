import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { tellDeciders } from '../notices/notices.js';
import type { EditRequestInput } from '../resolver-types.generated.js';
import type { RequestRow } from './access-request.js';
import { approversOf, personalInputOf, requestNow } from './access-requests.js';
import { requireConfirmation } from './confirmation.js';
import { ticketOf, waitingHours } from './file-request.js';
import { kindOf } from './kinds.js';
import { refuse } from './refusals.js';

/** Changes one's own request while it waits. It is the next version, and nobody has approved that one. */
export async function editRequest(ctx: SubgraphContext, input: EditRequestInput): Promise<RequestRow> {
  const before = await requestNow(ctx, input.requestId);
  if (before.requesterId !== ctx.viewer.id) throw notFound('request');
  const kind = kindOf(before.mutation);
  if (kind.confirmed) await requireConfirmation(ctx);
  const refused = { action: 'request.refused', resourceType: 'AccessRequest', resourceId: before.id } as const;
  if (before.state !== 'PENDING' && before.state !== 'APPROVED')
    return refuse(ctx, refused, 'CONFLICT', 'This request is over.', { currentVersion: before.version });
  if (before.version !== input.version)
    return refuse(ctx, refused, 'CONFLICT', 'There is a newer version.', { currentVersion: before.version });
  const reason = input.reason == null ? before.reason : reasonOf(input.reason);
  const ticket = input.ticket === undefined ? before.ticket : ticketOf(input.ticket);
  const kept = { ...before.input, ...(await personalInputOf(ctx).load(before.id)) };
  const wanted = (input.input ?? kept) as Record<string, unknown>;
  const asked = await kind.read(ctx, { ...wanted, requestId: before.id });
  const approved = await approversOf(ctx).load(before.id);
  await refusedInWords(() =>
    ctx.tx.query('select identity.edit_request($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      before.id,
      input.version,
      JSON.stringify(asked.input),
      asked.personal ? JSON.stringify(asked.personal) : null,
      asked.subjectId ?? null,
      asked.tenantId ?? null,
      reason,
      ticket,
      waitingHours,
    ]),
  );
  const request = await requestNow(ctx, before.id);
  await recordAudit(ctx.tx, {
    action: 'request.edited',
    resourceType: 'AccessRequest',
    resourceId: before.id,
    oldValues: { input: before.input, version: before.version, state: before.state, approverIds: approved },
    newValues: { input: asked.input, version: request.version, state: request.state, approverIds: [] },
    notes: reason,
  });
  // What had been decided waits again.
  if (before.state === 'APPROVED') await tellDeciders(ctx, before.id);
  return request;
}
