import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { page } from '../../kit/page.js';
import type { Transaction } from '../../kit/transaction.js';
import type { QueryaccessRequestsArgs } from '../resolver-types.generated.js';
import type { RequestPage, RequestRow } from './access-request.js';

const isOver = "r.state in ('PENDING', 'APPROVED') and r.expires <= clock_timestamp()";
const state = `case when ${isOver} then 'EXPIRED' else r.state end`;
const columns = `r.id, r.kind, r.mutation, r.input, r.requester_id as "requesterId", r.subject_id as "subjectId",
  r.tenant_id as "tenantId", r.reason, r.ticket, ${state} as state, r.version, r.created, r.expires, r.closed,
  r.closed_by as "closedById", r.note, identity.holds_by_role(r.requester_id, r.asks) as askable,
  identity.is_approved(r) as "isApproved", identity.may_decide(kit.viewer_id(), r) as "mayDecide"`;

export const requestById = (ctx: SubgraphContext): DataLoader<string, RequestRow | null> =>
  ctx.once(
    'identity.requestById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const asked = ids.filter((id) => isIdOf('AccessRequest', id));
        const found = await ctx.tx.query<RequestRow>(
          `select ${columns} from identity.access_requests r where r.id = any ($1::uuid[])`,
          [asked],
        );
        return ids.map((id) => found.find((row) => row.id === id.toLowerCase()) ?? null);
      }),
  );

/** As it is now, whatever was read before; NOT_FOUND when it is not for the viewer. */
export async function requestNow(ctx: SubgraphContext, id: string): Promise<RequestRow> {
  const request = await requestById(ctx).clear(id).load(id);
  if (!request) throw notFound('request');
  return request;
}

/** One's own and those that one may decide (row-level security says which), newest first. */
export function accessRequests(ctx: SubgraphContext, args: QueryaccessRequestsArgs): Promise<RequestPage> {
  const { states, kind, mine, decidable, subjectId } = args.filter ?? {};
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const where: string[] = [];
  if (states) where.push(`${state} = any (${bind(states)}::text[])`);
  if (kind) where.push(`r.kind = ${bind(kind)}`);
  if (mine != null) where.push(`(r.requester_id = kit.viewer_id()) = ${bind(mine)}::boolean`);
  if (decidable != null) {
    where.push(`(${state} = 'PENDING' and identity.may_decide(kit.viewer_id(), r)) = ${bind(decidable)}::boolean`);
  }
  // Whatever is no id of a staff member is about nobody.
  if (subjectId != null)
    where.push(`r.subject_id = ${bind(isIdOf('StaffMember', subjectId) ? subjectId : null)}::uuid`);
  return page(ctx.tx, args, {
    columns,
    from: 'identity.access_requests r',
    where,
    parameters,
    sort: { expression: 'r.created', type: 'timestamptz', direction: 'DESC' },
    id: 'r.id',
  });
}

/** Who approved the present version of a request, and whose approval was not voided. */
export const approversOf = (ctx: SubgraphContext): DataLoader<string, string[]> =>
  ctx.once(
    'identity.approversOf',
    () =>
      new DataLoader(
        async (ids: readonly string[]) => {
          const rows = await ctx.tx.query<{ requestId: string; approverId: string }>(
            `select a.request_id as "requestId", a.approver_id as "approverId" from identity.request_approvals a
           join identity.access_requests r on r.id = a.request_id and r.version = a.version
           where a.request_id = any ($1) and a.voided is null order by a.created`,
            [ids],
          );
          return ids.map((id) => rows.filter((row) => row.requestId === id).map((row) => row.approverId));
        },
        { cache: false },
      ),
  );

export const personalInputOf = (ctx: SubgraphContext): DataLoader<string, Record<string, unknown> | null> =>
  ctx.once(
    'identity.personalInputOf',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await ctx.tx.query<{ requestId: string; input: Record<string, unknown> }>(
          'select request_id as "requestId", input from identity.access_requests_personal where request_id = any ($1)',
          [ids],
        );
        return ids.map((id) => rows.find((row) => row.requestId === id)?.input ?? null);
      }),
  );

/** Voids what somebody asked for or approved; only Rookery itself may. */
export async function voidRequestsOf(
  tx: Transaction,
  staffId: string,
): Promise<{ requests: number; approvals: number }> {
  const [row] = await tx.query<{ requests: number; approvals: number }>(
    'select requests, approvals from identity.void_requests_of($1)',
    [staffId],
  );
  return row ?? { requests: 0, approvals: 0 };
}
