import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { refuse } from '../requests/refusals.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { roleNamed } from './held-roles.js';

const reach = z.enum(['ANY', 'OPENED', 'TEST', 'SELF']);
const granted = z.object({
  permission: z.string(),
  reach,
  needs: z
    .enum(['NOTHING', 'ELEVATION', 'APPROVAL'])
    .nullish()
    .transform((needs) => needs ?? 'NOTHING'),
});
const taken = z.object({ permission: z.string(), reach });

export const difference = z.object({
  roleName: z.string(),
  add: z
    .array(granted)
    .max(200)
    .nullish()
    .transform((list) => list ?? []),
  remove: z
    .array(taken)
    .max(200)
    .nullish()
    .transform((list) => list ?? []),
});
export type Difference = z.infer<typeof difference>;

/** What it takes to undo a change of the matrix. Without these nobody could. */
const superAdminsKeep: readonly string[] = [
  'profile:own',
  'requests:own',
  'requests:decide',
  'matrix:read',
  'matrix:change',
  'staff-roles:change',
];

interface Known {
  name: string;
  never: string[];
  cells: string[];
}

/** Reads a difference against the matrix as it is. A ceiling that it would pass is refused, and that is recorded. */
export async function readDifference(ctx: SubgraphContext, input: unknown): Promise<Difference & { roleId: string }> {
  const wanted = readInput(difference, input);
  const role = await roleNamed(ctx, wanted.roleName);
  if (!wanted.add.length && !wanted.remove.length) throw badInput('add', 'Say what to give or to take.');
  const names = [...wanted.add, ...wanted.remove].map(({ permission }) => permission);
  const known = await ctx.tx.query<Known>(
    `select p.name, p.never, array(select g.reach from identity.staff_role_permissions g
       where g.permission_id = p.id and g.role_id = $2) as cells from identity.permissions p where p.name = any ($1)`,
    [names, role.id],
  );
  const permission = (field: string, name: string): Known => {
    const found = known.find((one) => one.name === name);
    if (!found) throw badInput(field, `There is no permission “${name}”.`);
    return found;
  };
  for (const { permission: name, reach: far } of wanted.remove) {
    if (!permission('remove', name).cells.includes(far))
      throw badInput('remove', `The role has no “${name}” that reaches ${far}.`);
    if (role.name === 'super_admin' && superAdminsKeep.includes(name))
      throw new AppError('CONFLICT', `Without “${name}” of the super admins nobody could undo this.`);
  }
  for (const { permission: name, reach: far } of wanted.add) {
    const { never, cells } = permission('add', name);
    // The same reach on another condition: what is there goes in the same change.
    const replaced = wanted.remove.some((one) => one.permission === name && one.reach === far);
    if (cells.includes(far) && !replaced) throw badInput('add', `The role has “${name}” that reaches ${far} already.`);
    if (never.includes(role.name)) {
      const record = {
        action: 'request.refused',
        resourceType: 'Role',
        resourceId: role.id,
        newValues: { permission: name },
      } as const;
      const details = { missing: [name], canBeGivenBy: 'nobody' };
      await refuse(ctx, record, 'FORBIDDEN', `“${name}” can never be given to ${role.name}.`, details);
    }
  }
  return { ...wanted, roleId: role.id };
}

/** A difference in what a role may do: what is taken is gone with the next request, what is given waits for the next sign-in. */
export const permissionChange: RequestKind = {
  kind: 'PERMISSION_CHANGE',
  mutation: 'requestPermissionChange',
  asks: 'matrix:change',
  confirmed: true,

  async read(ctx, input) {
    const { roleName, add, remove } = await readDifference(ctx, input);
    return { input: { roleName, add, remove } };
  },

  async apply(ctx, request) {
    const { roleName, add, remove } = readInput(difference, request.input);
    const { id } = await roleNamed(ctx, roleName);
    await ctx.tx.query('select identity.apply_permission_change($1)', [request.id]);
    return {
      record: {
        action: 'role.permissions_changed',
        resourceType: 'Role',
        resourceId: id,
        oldValues: { roleName, cells: remove },
        newValues: { roleName, cells: add },
        classification: 'restricted',
      },
    };
  },
};
