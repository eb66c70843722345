import { IsNull } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import type { Transaction } from '../../kit/transaction.js';
import { shippedRoles } from '../catalogue.js';
import { Role } from './role.entity.js';

/** The role that an input names; BAD_USER_INPUT when there is none. */
export async function roleNamed(ctx: SubgraphContext, name: string): Promise<Role> {
  const role = await ctx.tx.manager.findOneBy(Role, { name, deleted: IsNull() });
  if (!role) throw badInput('roleName', 'There is no role of this name.');
  return role;
}

export const isShipped = ({ builtIn, name }: Role): boolean => builtIn || shippedRoles.includes(name);

/** Whether a ceiling or the catalogue knows the role by its name, which it then keeps for ever. */
export async function keepsItsName(ctx: SubgraphContext, role: Role): Promise<boolean> {
  const known = await ctx.tx.query('select 1 from identity.permissions where $1 = any (never) limit 1', [role.name]);
  return isShipped(role) || known.length > 0;
}

export interface Held {
  tier: string | null;
  addOns: string[];
}

/** What somebody holds now, by name: for the audit trail, and for what comes next. */
export async function heldRoles(tx: Transaction, staffId: string): Promise<Held> {
  const [row] = await tx.query<Held>(
    `select (select t.name from identity.staff_roles t where t.id = m.role_id) as tier,
       array(select r.name from identity.staff_member_roles h join identity.staff_roles r on r.id = h.role_id
         where h.user_id = m.user_id order by r.name) as "addOns"
     from identity.staff_members m where m.user_id = $1`,
    [staffId],
  );
  return row ?? { tier: null, addOns: [] };
}

export const holds = ({ tier, addOns }: Held, name: string): boolean => tier === name || addOns.includes(name);
