import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { inSavepoint } from '../../kit/transaction.js';
import { effectivePlan } from '../overrides/effective-plan.js';
import type { CreateUserInput } from '../resolver-types.generated.js';
import { tenantOf } from '../tenants/tenants.js';
import type { UserOf } from '../user-changes/change-user.js';
import { requireReach } from '../user-changes/reach.js';
import { whyOf } from '../user-changes/reason.js';
import { userOf } from '../users/users.js';
import { nameOf } from './name-of.js';

/** How many users the tenant may have, by its plan and what was agreed with it; null is without limit. */
async function mostUsers(ctx: SubgraphContext, tenantId: string): Promise<number | null> {
  const plan = await effectivePlan(ctx, tenantId);
  return plan?.limits.find(({ name }) => name === 'MAX_USERS')?.limit ?? null;
}

/**
 * Who tries addresses learns by it which of them have an account, as by a search: so it is on record as a search is, without the
 * address, and nothing else of it stays.
 */
async function recordingDuplicates(
  ctx: SubgraphContext,
  tenantId: string,
  make: () => Promise<unknown>,
): Promise<void> {
  try {
    await inSavepoint(ctx.tx, () => refusedInWords(make));
  } catch (error) {
    if (!(error instanceof AppError) || error.extensions.field !== 'email') throw error;
    await recordAudit(ctx.tx, {
      action: 'user.creation_refused',
      resourceType: 'Tenant',
      resourceId: tenantId,
      tenantId,
      newValues: { because: 'the address has an account' },
    });
    throw new AppError(error.code, error.message, { details: error.extensions, keepChanges: true });
  }
}

/** Makes an account, puts it into a tenant and invites whom it is for: all of it, or nothing. */
export async function createUser(ctx: SubgraphContext, input: CreateUserInput): Promise<UserOf> {
  const why = whyOf(input);
  const name = nameOf(input.name);
  const tenant = await tenantOf(ctx, input.tenantId);
  if (!tenant) throw notFound('tenant');
  requireReach(ctx, 'users:create', { environment: tenant.environment, tenantIds: [tenant.id] }, 'createUser');
  const now = ctx.clock.now().getTime();
  const [userId, mailId] = [newId('User', now), newId('OutgoingMail', now)];
  const most = await mostUsers(ctx, tenant.id);
  const person = JSON.stringify({ name, email: input.email, role: input.role });
  const made = [userId, mailId, newId('UserActivity', now), tenant.id, person, most];
  await recordingDuplicates(ctx, tenant.id, () =>
    ctx.tx.query('select tenants.create_user_as_viewer($1, $2, $3, $4, $5, $6)', made),
  );
  await recordAudit(ctx.tx, {
    action: 'user.created',
    resourceType: 'User',
    resourceId: userId,
    tenantId: tenant.id,
    newValues: { status: 'ACTIVE', role: input.role, invitationMailId: mailId },
    notes: why.reason,
    ...(why.ticket && { metadata: { ticket: why.ticket } }),
  });
  const user = await userOf(ctx, userId);
  if (!user) throw new AppError('INTERNAL', 'The user cannot be read.');
  return { user };
}
