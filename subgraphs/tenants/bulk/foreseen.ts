import type { Action } from './bulk-actions.js';
import type { BulkWish } from './parse-bulk.js';

/** What will become of each user `u`, in SQL: what they are, what they will be, and what stands in the way. */
export interface Foreseen {
  /** What is looked up of each, by name. */
  columns: readonly string[];
  old: string;
  wanted: string;
  /** True of whoever is so already. */
  same: string;
  /** A sentence, of whoever it cannot be done to; null of all others. */
  cannot: string;
}

type Bind = (value: unknown) => string;

const plain = ['false as old_leads'];

function ofStatus({ from, to, refusal }: NonNullable<Action['step']>, bind: Bind): Foreseen {
  const wanted = `${bind(to)}::text`;
  return {
    columns: plain,
    old: 'u.status',
    wanted,
    same: `old_value = ${wanted}`,
    cannot: `case when old_value <> all (${bind([...from])}::text[]) then ${bind(refusal)}::text end`,
  };
}

const isNoMember = 'This user does not belong to the tenant.';

function ofRole({ role, tenantId }: BulkWish, bind: Bind): Foreseen {
  const wanted = `${bind(role)}::text`;
  return {
    columns: plain,
    old: `(select m.role from tenants.tenant_users m where m.user_id = u.id and m.tenant_id = ${bind(tenantId)}::uuid)`,
    wanted,
    same: `old_value = ${wanted}`,
    cannot: `case when old_value is null then ${bind(isNoMember)}::text end`,
  };
}

/** Out of one team, into another, or both. Names stand in the rows as they are when it is planned. */
function ofTeams({ tenantId, fromTeamId, toTeamId }: BulkWish, bind: Bind): Foreseen {
  const [from, to, place] = [bind(fromTeamId), bind(toTeamId), bind(tenantId)];
  const isMember = `exists (select from tenants.tenant_users m where m.user_id = u.id and m.tenant_id = ${place}::uuid)`;
  const leadsOf = (team: string) =>
    `(select m.leads from tenants.team_members m where m.user_id = u.id and m.tenant_id = ${place}::uuid and m.team_id = ${team}::uuid)`;
  const nameOf = (team: string) => `(select t.name from tenants.teams t where t.id = ${team}::uuid)`;
  return {
    columns: [
      `coalesce(${leadsOf(from)}, false) as old_leads`,
      `${isMember} as is_member`,
      `${leadsOf(from)} is not null as in_old`,
      `${leadsOf(to)} is not null as in_new`,
      `${from}::uuid is not null as leaves`,
      `${to}::uuid is not null as joins`,
    ],
    old: `case when ${leadsOf(from)} is not null then ${nameOf(from)} end`,
    wanted: `coalesce(${nameOf(to)}, '')`,
    same: 'is_member and in_new = joins and not in_old',
    cannot: `case when not is_member then ${bind(isNoMember)}::text
      when leaves and not in_old then 'This user is not in the team to leave.'
      when in_new then 'This user is in both teams: let them leave the one alone.' end`,
  };
}

function ofAccess(bind: Bind): Foreseen {
  return {
    columns: [...plain, 'u.masked_email is not null as has_address'],
    // As far as the viewer may know of them: of users of other tenants none.
    old: `(select count(*)::text || case when count(*) = 1 then '_SESSION' else '_SESSIONS' end from tenants.user_sessions s
      where s.user_id = u.id and s.ended is null and clock_timestamp() < s.expires)`,
    wanted: `'NEW_PASSWORD_BY_LINK'`,
    same: 'false',
    cannot: `case when user_status <> 'ACTIVE' then ${bind('This user may not come in, with whatever password.')}::text
      when not has_address then 'This user has no address to write to.' end`,
  };
}

const ofExport: Foreseen = {
  columns: plain,
  old: 'null::text',
  wanted: `'IN_THE_FILE'`,
  same: 'false',
  cannot: 'null::text',
};

export function foreseen(wish: BulkWish, { step }: Action, bind: Bind): Foreseen {
  if (step) return ofStatus(step, bind);
  if (wish.action === 'MOVE_TEAM') return ofTeams(wish, bind);
  if (wish.action === 'EXPORT') return ofExport;
  return wish.action === 'RENEW_ACCESS' ? ofAccess(bind) : ofRole(wish, bind);
}
