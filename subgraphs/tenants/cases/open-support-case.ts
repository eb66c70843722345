import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { isIdOf, newId } from '../../kit/ids.js';
import { optionalText, textOf } from '../../kit/texts.js';
import type { OpenSupportCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { tenantOf } from '../tenants/tenants.js';
import { answerSettings, type CaseRules } from './case-rules.js';
import { lengths, longestTicket } from './case-texts.js';
import { addCaseUsers, usersOfTenant } from './case-users.js';
import { addEvent } from './change-case.js';
import { warnOfEmergency } from './emergency.js';
import type { SupportCaseEntity } from './support-case.entity.js';
import { supportCaseOf } from './support-cases.js';

/** Opens a case for a tenant of the viewer's world. */
export async function openSupportCase(
  ctx: SubgraphContext,
  input: OpenSupportCaseInput,
  rules: CaseRules,
): Promise<CasePayload> {
  const subject = textOf('subject', input.subject, lengths.subject);
  const ticket = optionalText('ticket', input.ticket, longestTicket);
  if (!isIdOf('Tenant', input.tenantId)) throw badInput('tenantId', 'This is no id of a tenant.');
  const tenant = await tenantOf(ctx, input.tenantId);
  if (!tenant) throw notFound('tenant');
  const userIds = await usersOfTenant(ctx, tenant, input.userIds ?? [], 'userIds');
  const emergency = input.emergency ?? false;
  const severity = emergency ? 'CRITICAL' : (input.severity ?? 'NORMAL');
  const wish: NewCase = { tenant, category: input.category, severity, emergency, subject, ticket };
  const supportCase = await insertCase(ctx, wish, rules);
  await addCaseUsers(ctx, supportCase.id, tenant, userIds);
  await recordOpening(ctx, supportCase, { ticket, userIds, ...(emergency && { emergency }) });
  if (emergency) await warnOfEmergency(ctx, supportCase);
  return { supportCase };
}

export interface NewCase
  extends Pick<SupportCaseEntity, 'category' | 'severity'>,
    Partial<Pick<SupportCaseEntity, 'emergency'>> {
  tenant: TenantEntity;
  subject: string;
  ticket: string | null;
  /** Whether it is the viewer's own from the beginning. */
  own?: boolean;
}

/** Puts a case into the tables, with its first events. */
export async function insertCase(ctx: SubgraphContext, wish: NewCase, rules: CaseRules): Promise<SupportCaseEntity> {
  const { tenant, category, severity, emergency = false, own = false } = wish;
  const id = newId('SupportCase', ctx.clock.now().getTime());
  await ctx.tx.query(
    `insert into tenants.support_cases (id, tenant_id, environment, category, severity, status, level, emergency, assignee_id,
       answer_due, solve_due)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + platform.setting_number($10) * interval '1 hour', clock_timestamp() + $11 * interval '1 hour')`,
    [
      id,
      tenant.id,
      tenant.environment,
      category,
      severity,
      own ? 'ASSIGNED' : 'NEW',
      emergency ? 'L3' : 'L1',
      emergency,
      own ? ctx.viewer.id : null,
      answerSettings[severity],
      rules.solveWithinHours[severity],
    ],
  );
  await ctx.tx.query(
    `insert into tenants.support_case_details (case_id, tenant_id, environment, subject, ticket) values ($1, $2, $3, $4, $5)`,
    [id, tenant.id, tenant.environment, wish.subject, wish.ticket],
  );
  const made = await supportCaseOf(ctx, id);
  if (!made) throw new AppError('INTERNAL', 'The case could not be opened.');
  for (const kind of own ? (['OPENED', 'TRIAGED', 'ASSIGNED'] as const) : (['OPENED'] as const)) {
    await addEvent(ctx, made, kind);
  }
  return made;
}

export async function recordOpening(
  ctx: SubgraphContext,
  { id, tenantId, reference, category, severity, status }: SupportCaseEntity,
  more: Record<string, unknown>,
  notes: string | null = null,
): Promise<void> {
  await recordAudit(ctx.tx, {
    action: 'support_case.opened',
    resourceType: 'SupportCase',
    resourceId: id,
    tenantId,
    newValues: { reference, category, severity, status, ...more },
    notes,
  });
}
