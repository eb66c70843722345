import type { PermissionId } from '../../../schema/permissions.js';
import { recordAudit } from '../../kit/audit.js';
import type { AuditAction } from '../../kit/audit-actions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import type { UserEntity } from '../users/user.entity.js';
import { userLoader } from '../users/users.js';
import { requireReach, userToChange } from './reach.js';
import { whyOf } from './reason.js';

/** The mutations that change a user, and what each asks for; `tenants.permission_to_change` says the same to the database. */
const permissionFor = {
  suspendUser: 'users:suspend',
  reinstateUser: 'users:suspend',
  banUser: 'users:ban',
  unbanUser: 'users:ban',
  revokeUserSessions: 'user-sessions:revoke',
  changeUserRole: 'user-role:change',
} as const satisfies Record<string, PermissionId>;

export type UserMutation = keyof typeof permissionFor;

interface Done {
  action: AuditAction;
  tenantId: string | null;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

/** What most payloads hold. */
export interface UserOf {
  user: UserEntity;
}

export interface Changed extends UserOf {
  /** How many sessions ended with it. */
  ended: number;
}

interface ChangeInput {
  userId: string;
  tenantId?: string;
  role?: string;
  reason: string;
  ticket?: string | null | undefined;
}

/** Changes a user and records it, in one transaction. The database looks at the viewer's right once more. */
export async function changeUser(ctx: SubgraphContext, mutation: UserMutation, input: ChangeInput): Promise<Changed> {
  const why = whyOf(input);
  const user = await userToChange(ctx, input.userId);
  const tenantIds = input.tenantId ? [input.tenantId.toLowerCase()] : user.tenantIds;
  if (input.tenantId && !user.tenantIds.includes(tenantIds[0] ?? ''))
    throw new AppError('NOT_FOUND', 'There is no such membership.');
  requireReach(ctx, permissionFor[mutation], { environment: user.environment, tenantIds }, mutation);
  const asked = { userId: user.id, ...(input.tenantId && { tenantId: tenantIds[0], role: input.role }) };
  const [row] = await refusedInWords(() =>
    ctx.tx.query<{ done: Done }>('select tenants.change_user_as_viewer($1, $2, $3) as done', [
      mutation,
      JSON.stringify(asked),
      newId('UserActivity', ctx.clock.now().getTime()),
    ]),
  );
  if (!row) throw new AppError('INTERNAL', 'The user could not be changed.');
  const { action, tenantId, old: oldValues, new: newValues } = row.done;
  await recordAudit(ctx.tx, {
    action,
    resourceType: 'User',
    resourceId: user.id,
    tenantId,
    oldValues,
    newValues,
    notes: why.reason,
    ...(why.ticket && { metadata: { ticket: why.ticket } }),
  });
  userLoader(ctx).clear(user.id);
  return { user: await userToChange(ctx, user.id), ended: Number(newValues.sessionsEnded ?? 0) };
}
