import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { closeWithCase } from '../openings/close-tenant.js';
import type { AssignCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { noSuchStep } from './case-texts.js';
import { addEvent, isAtOrBeyond, lockCaseToWorkOn, mayHaveCase, recordStep, setCase, walkTo } from './change-case.js';
import type { SupportCaseEntity } from './support-case.entity.js';

/** Gives a case to somebody of its level, or takes it. */
export async function assignCase(ctx: SubgraphContext, input: AssignCaseInput): Promise<CasePayload> {
  const before = await lockCaseToWorkOn(ctx, input.caseId);
  if (isAtOrBeyond(before.status, 'SOLVED')) throw noSuchStep(before.reference, before.status, 'given to anybody');
  const assigneeId = (input.staffMemberId ?? ctx.viewer.id ?? '').toLowerCase();
  if (!isIdOf('StaffMember', assigneeId)) throw badInput('staffMemberId', 'This is no id of a staff member.');
  if (before.assigneeId === assigneeId && before.status !== 'TRIAGED') return { supportCase: before };
  if (!(await mayHaveCase(ctx, assigneeId, before.level))) {
    throw badInput('staffMemberId', `Nobody of this id can have a case of level ${before.level}.`);
  }
  const supportCase = await give(ctx, before, assigneeId);
  await recordStep(ctx, 'support_case.assigned', before, supportCase);
  await closeWithCase(ctx, supportCase.id);
  return { supportCase };
}

async function give(ctx: SubgraphContext, before: SupportCaseEntity, assigneeId: string): Promise<SupportCaseEntity> {
  if (!isAtOrBeyond(before.status, 'ASSIGNED')) {
    const sorted = before.status === 'NEW' ? await walkTo(ctx, before, 'TRIAGED') : before;
    return walkTo(ctx, sorted, 'ASSIGNED', { assigneeId });
  }
  const given = await setCase(ctx, before, 'ASSIGNED', { assigneeId });
  await addEvent(ctx, given, 'ASSIGNED');
  return given;
}
