import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';

/** The kinds of token have columns of their own in the matrix. */
const reserved: readonly string[] = ['partner', 'analyst', 'nobody', 'system'];

export const roleName = z
  .string()
  .trim()
  .regex(
    /^[a-z][a-z0-9_]{1,39}$/,
    'A name has 2 to 40 small letters, digits and underscores, and begins with a letter.',
  );
export const roleDescription = z.string().trim().min(1, 'Say what the role is for.').max(300);

const wanted = z.object({ name: roleName, description: roleDescription });

/** Names are not used twice, so that what the audit trail says of a role is about one role. */
export async function requireFreeName(ctx: SubgraphContext, name: string): Promise<void> {
  if (reserved.includes(name)) throw badInput('name', 'This name means something else already.');
  const taken = await ctx.tx.query('select 1 from identity.staff_roles where name = $1', [name]);
  if (taken.length) throw new AppError('CONFLICT', 'There is or was a role of this name.');
}

/** A new add-on. It gives nothing until a change of the matrix gives it something, which is approved as well. */
export const newRole: RequestKind = {
  kind: 'MUTATION',
  mutation: 'createRole',
  asks: 'matrix:change',
  confirmed: true,

  async read(ctx, input) {
    const { name, description } = readInput(wanted, input);
    await requireFreeName(ctx, name);
    return { input: { name, description } };
  },

  async apply(ctx, request) {
    const id = newId('Role', ctx.clock.now().getTime());
    await ctx.tx.query('select identity.apply_new_role($1, $2)', [request.id, id]);
    return {
      record: {
        action: 'role.created',
        resourceType: 'Role',
        resourceId: id,
        newValues: { name: request.input.name, description: request.input.description },
        classification: 'restricted',
      },
    };
  },
};
