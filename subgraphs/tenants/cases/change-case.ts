import { type AuditRecord, recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { isIdOf, newId } from '../../kit/ids.js';
import { columnsOf } from '../columns.js';
import type { CaseEventKind, CaseLevel, CaseNoteKind } from '../resolver-types.generated.js';
import { SupportCaseEntity } from './support-case.entity.js';

type Status = SupportCaseEntity['status'];

/** The order in which a case passes its states; what is left out is passed through, and stands among its events. */
const path: readonly Status[] = ['NEW', 'TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'SOLVED', 'FOLLOWED_UP'];
const eventOf: Readonly<Record<Status, CaseEventKind>> = {
  NEW: 'OPENED',
  TRIAGED: 'TRIAGED',
  ASSIGNED: 'ASSIGNED',
  INVESTIGATING: 'STARTED',
  SOLVED: 'SOLVED',
  FOLLOWED_UP: 'FOLLOWED_UP',
};

export const isAtOrBeyond = (one: Status, other: Status) => path.indexOf(one) >= path.indexOf(other);

/** The case, locked until the transaction ends; NOT_FOUND outside the viewer's world. */
export async function lockCase(ctx: SubgraphContext, caseId: string): Promise<SupportCaseEntity> {
  if (!isIdOf('SupportCase', caseId)) throw badInput('caseId', 'This is no id of a support case.');
  const [found] = await ctx.tx.query<SupportCaseEntity>(
    `select ${columnsOf(ctx.tx, SupportCaseEntity, 'c')} from tenants.support_cases c where c.id = $1 and c.deleted is null for update`,
    [caseId],
  );
  if (!found) throw notFound('support case');
  return found;
}

/** A case that was handed up is worked on where it is now. */
export async function lockCaseToWorkOn(ctx: SubgraphContext, caseId: string): Promise<SupportCaseEntity> {
  const found = await lockCase(ctx, caseId);
  if (!(await mayHaveCase(ctx, ctx.viewer.id, found.level))) {
    throw new AppError('FORBIDDEN', `${found.reference} was handed up: others have it now.`, {
      details: { reason: 'ESCALATED', level: found.level },
    });
  }
  return found;
}

export async function mayHaveCase(ctx: SubgraphContext, staffId: string | null, level: CaseLevel): Promise<boolean> {
  const [row] = await ctx.tx.query<{ may: boolean }>('select tenants.may_have_case($1, $2) as may', [staffId, level]);
  return row?.may ?? false;
}

export async function addEvent(ctx: SubgraphContext, one: SupportCaseEntity, kind: CaseEventKind): Promise<void> {
  const { id, tenantId, environment, assigneeId, level, severity } = one;
  await ctx.tx.query(
    `insert into tenants.support_case_events (id, case_id, tenant_id, environment, kind, assignee_id, level, severity)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId('CaseEvent', ctx.clock.now().getTime()), id, tenantId, environment, kind, assigneeId, level, severity],
  );
}

/** Without RETURNING: whoever writes down how a case was solved need not have its tenant open. */
export async function addNote(
  ctx: SubgraphContext,
  { id, tenantId, environment }: SupportCaseEntity,
  kind: CaseNoteKind,
  text: string,
): Promise<void> {
  await ctx.tx.query(
    `insert into tenants.support_case_notes (id, case_id, tenant_id, environment, kind, text) values ($1, $2, $3, $4, $5, $6)`,
    [newId('CaseNote', ctx.clock.now().getTime()), id, tenantId, environment, kind, text],
  );
}

/** Columns that a step sets, by the entity's names. */
type Change = Partial<Pick<SupportCaseEntity, 'category' | 'severity' | 'level' | 'emergency' | 'assigneeId'>>;

/** Puts the case into a state, with whatever changes besides. The database refuses what is no step. */
export async function setCase(
  ctx: SubgraphContext,
  one: SupportCaseEntity,
  status: Status,
  change: Change = {},
): Promise<SupportCaseEntity> {
  const next = { ...one, ...change, status };
  const [row] = await ctx.tx.query<SupportCaseEntity>(
    `update tenants.support_cases c set status = $2, category = $3, severity = $4, level = $5, emergency = $6, assignee_id = $7,
       solved = case when $2 = 'SOLVED' then clock_timestamp() else solved end,
       followed_up = case when $2 = 'FOLLOWED_UP' then clock_timestamp() else followed_up end, updated = clock_timestamp()
     where c.id = $1 returning ${columnsOf(ctx.tx, SupportCaseEntity, 'c')}`,
    [one.id, status, next.category, next.severity, next.level, next.emergency, next.assigneeId],
  );
  if (!row) throw notFound('support case');
  return row;
}

/** Goes forward to a state, through each one between, with an event for each. */
export async function walkTo(
  ctx: SubgraphContext,
  one: SupportCaseEntity,
  status: Status,
  change: Change = {},
): Promise<SupportCaseEntity> {
  let now = one;
  for (const step of path.slice(path.indexOf(one.status) + 1, path.indexOf(status) + 1)) {
    // Nobody looks into a case that nobody has.
    const taken = step === 'ASSIGNED' && !now.assigneeId ? { assigneeId: ctx.viewer.id, ...change } : change;
    now = await setCase(ctx, now, step, taken);
    await addEvent(ctx, now, eventOf[step]);
  }
  return now;
}

/** The customer has an answer: the clock stops at the first one. */
export async function noteAnswer(ctx: SubgraphContext, one: SupportCaseEntity): Promise<SupportCaseEntity> {
  const [row] = await ctx.tx.query<SupportCaseEntity>(
    `update tenants.support_cases c set first_answered = coalesce(first_answered, clock_timestamp()), updated = clock_timestamp()
     where c.id = $1 returning ${columnsOf(ctx.tx, SupportCaseEntity, 'c')}`,
    [one.id],
  );
  if (!row) throw notFound('support case');
  await addEvent(ctx, row, 'ANSWERED');
  return row;
}

const watched = ['status', 'category', 'severity', 'level', 'emergency', 'assigneeId'] as const;

/** Records what is other than before, with the reason. */
export async function recordStep(
  ctx: SubgraphContext,
  action: AuditRecord['action'],
  before: SupportCaseEntity,
  after: SupportCaseEntity,
  notes: string | null = null,
  more: Record<string, unknown> = {},
): Promise<void> {
  const changed = watched.filter((name) => before[name] !== after[name]);
  const valuesOf = (one: SupportCaseEntity) => Object.fromEntries(changed.map((name) => [name, one[name]]));
  await recordAudit(ctx.tx, {
    action,
    resourceType: 'SupportCase',
    resourceId: after.id,
    tenantId: after.tenantId,
    oldValues: changed.length ? valuesOf(before) : null,
    newValues: changed.length || Object.keys(more).length ? { ...valuesOf(after), ...more } : null,
    notes,
  });
}
