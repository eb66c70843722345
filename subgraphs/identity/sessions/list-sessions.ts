import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { notFound } from '../../kit/errors.js';
import { decideOne } from '../../kit/viewer.js';
import { staffMemberById } from '../staff/staff-members.js';
import type { Session } from './session.entity.js';
import { sessionsOf } from './sessions.js';

/** Somebody's sessions, one's own when nobody is named. Another's ask for more than one's own do. */
export async function listSessions(ctx: SubgraphContext, staffMemberId: string | null | undefined): Promise<Session[]> {
  const { viewer } = ctx;
  const staffId = staffMemberId?.toLowerCase() ?? viewer.id;
  if (!staffId) return [];
  if (staffId !== viewer.id) {
    if (decideOne(viewer, 'staff-sessions:read') !== 'allow')
      throw denied(viewer, 'Query.sessions', [['staff-sessions:read']]);
    if (!(await staffMemberById(ctx).load(staffId))) throw notFound('staff member');
  }
  return sessionsOf(ctx).load(staffId);
}
