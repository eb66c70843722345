import type { SubgraphContext } from '../../kit/context.js';
import { fieldsLost } from '../requests/field-scopes.js';

/** A role that somebody holds, and what it gives them. */
export interface GrantInUse {
  staffId: string;
  roleId: string;
  roleName: string;
  isTier: boolean;
  since: Date | null;
  requestId: string | null;
  lastSeen: Date | null;
  permissions: string[];
}

/** Every role that somebody holds who is on the staff now. */
export const grantsNow = (ctx: Pick<SubgraphContext, 'tx'>): Promise<GrantInUse[]> =>
  ctx.tx.query<GrantInUse>(
    `with held as (
       select m.user_id, m.role_id, true as tier, m.role_since as since, m.role_request_id as request_id, m.last_seen, m.status
       from identity.staff_members m where m.role_id is not null
       union all
       select h.user_id, h.role_id, false, h.created, h.request_id, m.last_seen, m.status
       from identity.staff_member_roles h join identity.staff_members m on m.user_id = h.user_id)
     select h.user_id as "staffId", h.role_id as "roleId", r.name as "roleName", h.tier as "isTier", h.since,
       h.request_id as "requestId", h.last_seen as "lastSeen",
       array(select distinct p.name from identity.staff_role_permissions g join identity.permissions p on p.id = g.permission_id
         where g.role_id = h.role_id and g.needs = 'NOTHING' and not (r.name = any (p.never))) as permissions
     from held h join identity.staff_roles r on r.id = h.role_id
     where h.status <> 'SUSPENDED' order by h.user_id, h.tier desc, r.name`,
  );

const yearBack = 365;

/** When something was last shown to its holder that this grant opens, and no other of theirs does. A tier is used by coming in. */
export async function lastUses(
  ctx: Pick<SubgraphContext, 'tx'>,
  grants: readonly GrantInUse[],
): Promise<(Date | null)[]> {
  const asked = grants.map((grant, index) => {
    const others = grants
      .filter((one) => one.staffId === grant.staffId && one !== grant)
      .flatMap((one) => one.permissions);
    const fields = fieldsLost(new Set([...others, ...grant.permissions]), new Set(others));
    return { key: String(index), actor: grant.staffId, fields };
  });
  const rows = await ctx.tx.query<{ key: string; lastUsed: Date }>(
    `select key, last_used as "lastUsed" from identity.uses_of_fields($1, clock_timestamp() - $2 * interval '1 day')`,
    [JSON.stringify(asked), yearBack],
  );
  const byKey = new Map(rows.map((row) => [row.key, row.lastUsed]));
  return grants.map((grant, index) => {
    const shown = byKey.get(String(index)) ?? null;
    const seen = grant.isTier ? grant.lastSeen : null;
    return shown && seen ? new Date(Math.max(shown.getTime(), seen.getTime())) : (shown ?? seen);
  });
}
