import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { decideOne } from '../../kit/viewer.js';
import { tellDeciders } from '../notices/notices.js';
import type { RequestRow } from './access-request.js';
import { requestNow } from './access-requests.js';
import { requireConfirmation } from './confirmation.js';
import type { RequestKind } from './request-kind.js';

/** How long a request waits for somebody else, and an approved one to be applied. */
export const waitingHours = 7 * 24;
export const approvedHours = 24;

const longestTicket = 100;

export function ticketOf(text: string | null | undefined): string | null {
  const ticket = text?.trim() || null;
  if (ticket && [...ticket].length > longestTicket)
    throw badInput('ticket', `A ticket has ${longestTicket} characters at most.`);
  return ticket;
}

/** Files a request in the viewer's name; it waits for somebody else. */
export async function fileRequest(
  ctx: SubgraphContext,
  kind: RequestKind,
  { input, reason: why, ticket: forTicket }: { input: unknown; reason: string; ticket?: string | null | undefined },
): Promise<RequestRow> {
  if (decideOne(ctx.viewer, kind.asks) === 'deny') throw denied(ctx.viewer, `Mutation.${kind.mutation}`, [[kind.asks]]);
  if (kind.confirmed) await requireConfirmation(ctx);
  const reason = reasonOf(why);
  const ticket = ticketOf(forTicket);
  const asked = await kind.read(ctx, input);
  const id = newId('AccessRequest', ctx.clock.now().getTime());
  const { personal = null, subjectId = null, tenantId = null } = asked;
  await refusedInWords(() =>
    ctx.tx.query('select identity.file_request($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      id,
      kind.kind,
      kind.mutation,
      JSON.stringify(asked.input),
      personal && JSON.stringify(personal),
      subjectId,
      tenantId,
      kind.asks,
      reason,
      ticket,
      waitingHours,
    ]),
  );
  const request = await requestNow(ctx, id);
  await recordAudit(ctx.tx, {
    action: 'request.filed',
    resourceType: 'AccessRequest',
    resourceId: id,
    tenantId,
    newValues: {
      ...{ kind: kind.kind, mutation: kind.mutation, input: asked.input, staffMemberId: subjectId, ticket },
      ...{ requesterId: request.requesterId, state: 'PENDING', version: 1, expires: request.expires.toISOString() },
    },
    notes: reason,
  });
  await tellDeciders(ctx, id);
  return request;
}
