import { z } from 'zod';
import { AppError, badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { newSecretToken } from '../access/secret-token.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { roleNamed } from '../roles/held-roles.js';

const hours = 24;
const wanted = z.object({ email: z.email().max(254), name: z.string().trim().min(1).max(120), roleName: z.string() });

/** A new colleague. The one-time link goes to whoever applies the request, to pass on. */
export const invitationRequest: RequestKind = {
  kind: 'MUTATION',
  mutation: 'inviteStaffMember',
  asks: 'staff:invite',
  confirmed: true,

  async read(ctx, input) {
    const { email, name, roleName } = readInput(wanted, input);
    const role = await roleNamed(ctx, roleName);
    if (!role.builtIn) throw badInput('roleName', 'A new colleague begins with a tier; add-ons come later.');
    const taken = await ctx.tx.query('select 1 from identity.users_personal where lower(email) = lower($1)', [email]);
    if (taken.length) throw new AppError('CONFLICT', 'There is an account with this address.');
    return { input: { roleName: role.name }, personal: { email, name } };
  },

  async apply(ctx, request) {
    const staffId = newId('StaffMember', ctx.clock.now().getTime());
    const { token, hash } = newSecretToken();
    await ctx.tx.query('select identity.apply_invitation($1, $2, $3, $4)', [request.id, staffId, hash, hours]);
    return {
      invitationToken: token,
      record: {
        action: 'staff.invited',
        resourceType: 'StaffMember',
        resourceId: staffId,
        newValues: { status: 'INVITED', tier: request.input.roleName, invitedForHours: hours },
        classification: 'restricted',
      },
    };
  },
};
