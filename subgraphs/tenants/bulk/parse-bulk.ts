import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { reasonOf } from '../../kit/reason.js';
import type { BulkAction, BulkUsersInput, TenantRole, UserFilter } from '../resolver-types.generated.js';
import { actions } from './bulk-actions.js';

/** More at once would keep the list of what will change from being read by anybody. */
export const mostUsers = 10_000;
const longestTicket = 100;

export interface BulkWish {
  action: BulkAction;
  /** Either these, or those that match. */
  userIds: string[] | null;
  filter: UserFilter;
  search: string;
  role: TenantRole | null;
  tenantId: string | null;
  fromTeamId: string | null;
  toTeamId: string | null;
  reason: string;
  ticket: string | null;
}

function idsOf(ids: readonly string[]): string[] {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (!unique.length) throw badInput('userIds', 'Choose at least one user.');
  if (unique.length > mostUsers) throw badInput('userIds', `At most ${mostUsers} users at once.`);
  if (!unique.every((id) => isIdOf('User', id))) throw badInput('userIds', 'One of these is no id of a user.');
  return unique;
}

/** What is only part of some actions: there when it has to be, and nowhere else. */
function requireWith(field: string, goesWith: boolean, isThere: boolean, missing: string, needless: string): void {
  if (goesWith !== isThere) throw badInput(field, goesWith ? missing : needless);
}

function idOf(type: 'Tenant' | 'Team', field: string, id: string | null | undefined): string | null {
  if (id === null || id === undefined) return null;
  if (!isIdOf(type, id)) throw badInput(field, `This is no id of a ${type.toLowerCase()}.`);
  return id.toLowerCase();
}

type Where = Pick<BulkWish, 'role' | 'tenantId' | 'fromTeamId' | 'toTeamId'>;

/** In which tenant, with which role or which teams. */
function whereOf({ action, role = null, ...input }: BulkUsersInput): Where {
  const tenantId = idOf('Tenant', 'tenantId', input.tenantId);
  const fromTeamId = idOf('Team', 'fromTeamId', input.fromTeamId);
  const toTeamId = idOf('Team', 'toTeamId', input.toTeamId);
  const { inTenant } = actions[action];
  requireWith('role', action === 'CHANGE_ROLE', Boolean(role), 'Say which role.', 'A role goes with CHANGE_ROLE.');
  requireWith('tenantId', inTenant, Boolean(tenantId), 'Say in which tenant.', 'This is not about one tenant.');
  const hasTeam = Boolean(fromTeamId ?? toTeamId);
  const field = toTeamId || !fromTeamId ? 'toTeamId' : 'fromTeamId';
  requireWith(
    field,
    action === 'MOVE_TEAM',
    hasTeam,
    'Say which team to leave or to join.',
    'Teams go with MOVE_TEAM.',
  );
  if (hasTeam && fromTeamId === toTeamId) throw badInput('toTeamId', 'Choose another team than the one to leave.');
  return { role, tenantId, fromTeamId, toTeamId };
}

/** Reads what was asked for; throws BAD_USER_INPUT that names the field. */
export function parseBulk(input: BulkUsersInput): BulkWish {
  const { action, filter, ticket } = input;
  const search = input.search?.trim() ?? '';
  const byFilter = Boolean(filter || search);
  if (Boolean(input.userIds) === byFilter) throw badInput('userIds', 'Choose users by hand or by a filter.');
  const where = whereOf(input);
  if (ticket && ticket.length > longestTicket)
    throw badInput('ticket', `A ticket has ${longestTicket} characters at most.`);
  return {
    action,
    userIds: input.userIds ? idsOf(input.userIds) : null,
    filter: filter ?? {},
    search,
    ...where,
    reason: reasonOf(input.reason),
    ticket: ticket?.trim() || null,
  };
}
