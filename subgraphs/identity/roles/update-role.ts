import { z } from 'zod';
import { AppError, badInput } from '../../kit/errors.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { requireFreeName, roleDescription, roleName } from './create-role.js';
import { keepsItsName, roleNamed } from './held-roles.js';

const wanted = z.object({
  roleName: z.string(),
  name: roleName.nullish(),
  description: roleDescription.nullish(),
});

/** Another name or description for an add-on. What it gives is changed with the matrix. */
export const roleUpdate: RequestKind = {
  kind: 'MUTATION',
  mutation: 'updateRole',
  asks: 'matrix:change',
  confirmed: true,

  async read(ctx, input) {
    const { roleName: present, name, description } = readInput(wanted, input);
    const role = await roleNamed(ctx, present);
    if (role.builtIn) throw new AppError('CONFLICT', 'A tier keeps its name and its description.');
    const renamed = name && name !== role.name ? name : undefined;
    const described = description && description !== role.description ? description : undefined;
    if (!renamed && !described) throw badInput('name', 'Say another name or another description.');
    if (renamed) {
      await requireFreeName(ctx, renamed);
      if (await keepsItsName(ctx, role))
        throw new AppError('CONFLICT', 'This role came with Rookery, or a ceiling names it: it keeps its name.');
    }
    return {
      input: { roleName: role.name, ...(renamed && { name: renamed }), ...(described && { description: described }) },
    };
  },

  async apply(ctx, request) {
    const before = await roleNamed(ctx, String(request.input.roleName));
    await ctx.tx.query('select identity.apply_role_update($1)', [request.id]);
    const after = await roleNamed(ctx, String(request.input.name ?? before.name));
    return {
      record: {
        action: 'role.updated',
        resourceType: 'Role',
        resourceId: before.id,
        oldValues: { name: before.name, description: before.description },
        newValues: { name: after.name, description: after.description },
        classification: 'restricted',
      },
    };
  },
};
