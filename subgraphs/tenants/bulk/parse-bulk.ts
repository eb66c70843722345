import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { BulkAction, BulkUsersInput, TenantRole, UserFilter } from '../resolver-types.generated.js';

/** More at once would keep the list of what will change from being read by anybody. */
export const mostUsers = 10_000;
const longestReason = 500;
const longestTicket = 100;

export interface BulkWish {
  action: BulkAction;
  /** Either these, or those that match. */
  userIds: string[] | null;
  filter: UserFilter;
  search: string;
  role: TenantRole | null;
  tenantId: string | null;
  reason: string;
  ticket: string | null;
}

export function reasonOf(text: string): string {
  const reason = text.trim();
  if (!reason) throw badInput('reason', 'Say why.');
  if (reason.length > longestReason) throw badInput('reason', `A reason has ${longestReason} characters at most.`);
  return reason;
}

function idsOf(ids: readonly string[]): string[] {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (!unique.length) throw badInput('userIds', 'Choose at least one user.');
  if (unique.length > mostUsers) throw badInput('userIds', `At most ${mostUsers} users at once.`);
  if (!unique.every((id) => isIdOf('User', id))) throw badInput('userIds', 'One of these is no id of a user.');
  return unique;
}

/** Reads what was asked for; throws BAD_USER_INPUT that names the field. */
export function parseBulk(input: BulkUsersInput): BulkWish {
  const { action, role = null, filter, ticket } = input;
  const search = input.search?.trim() ?? '';
  const byFilter = Boolean(filter || search);
  if (Boolean(input.userIds) === byFilter) throw badInput('userIds', 'Choose users by hand or by a filter.');
  const isRole = action === 'CHANGE_ROLE';
  if (isRole !== Boolean(role)) throw badInput('role', isRole ? 'Say which role.' : 'A role goes with CHANGE_ROLE.');
  const tenantId = input.tenantId?.toLowerCase() ?? null;
  if (isRole !== Boolean(tenantId))
    throw badInput('tenantId', isRole ? 'Say in which tenant.' : 'A tenant goes with CHANGE_ROLE.');
  if (tenantId && !isIdOf('Tenant', tenantId)) throw badInput('tenantId', 'This is no id of a tenant.');
  if (ticket && ticket.length > longestTicket)
    throw badInput('ticket', `A ticket has ${longestTicket} characters at most.`);
  return {
    action,
    userIds: input.userIds ? idsOf(input.userIds) : null,
    filter: filter ?? {},
    search,
    role,
    tenantId,
    reason: reasonOf(input.reason),
    ticket: ticket?.trim() || null,
  };
}
