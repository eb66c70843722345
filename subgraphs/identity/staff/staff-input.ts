import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { StaffMemberRow } from './staff-member-row.js';
import { staffMemberById } from './staff-members.js';

export const staffMemberInput = z.object({ staffMemberId: z.string() });

/** The staff member that an input names, as they are now; NOT_FOUND when there is none. */
export async function staffMemberOf(ctx: SubgraphContext, staffMemberId: string): Promise<StaffMemberRow> {
  const id = staffMemberId.toLowerCase();
  const found = isIdOf('StaffMember', id) ? await staffMemberById(ctx).clear(id).load(id) : null;
  if (!found) throw notFound('staff member');
  return found;
}
