import type { BulkAction, BulkUsersInput, TenantRole } from '../../gql/graphql';
import type { Teams } from './teams';

/** In which tenant something is done, and what is chosen there. */
export interface Where {
  tenantId: string | null;
  role: TenantRole | null;
  teams: Teams;
}

/** Whether everything is chosen that the action needs. */
export function isWhole(action: BulkAction, { tenantId, role, teams }: Where): boolean {
  if (action === 'CHANGE_ROLE') return Boolean(tenantId && role);
  if (action === 'MOVE_TEAM') return Boolean(tenantId && (teams.from ?? teams.to) && teams.from !== teams.to);
  return true;
}

/** The part of the input that says so; nothing for what is about no tenant. */
export function inputOf(action: BulkAction, { tenantId, role, teams }: Where): Partial<BulkUsersInput> {
  if (action === 'CHANGE_ROLE') return { tenantId, role };
  return action === 'MOVE_TEAM' ? { tenantId, fromTeamId: teams.from, toTeamId: teams.to } : {};
}
