import type { SubgraphContext } from '../../kit/context.js';
import { textOf } from '../../kit/texts.js';
import { closeWithCase } from '../openings/close-tenant.js';
import type { EscalateCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { nextLevel } from './case-rules.js';
import { lengths, noSuchStep } from './case-texts.js';
import { addEvent, addNote, isAtOrBeyond, lockCaseToWorkOn, recordStep, setCase, walkTo } from './change-case.js';
import { warnOfEmergency } from './emergency.js';

/** Hands a case up. Nobody has it then, until somebody of its new level takes it; what each may do stays as it was. */
export async function escalateCase(ctx: SubgraphContext, input: EscalateCaseInput): Promise<CasePayload> {
  const reason = textOf('reason', input.reason, lengths.reason);
  const emergency = input.emergency ?? false;
  const before = await lockCaseToWorkOn(ctx, input.caseId);
  const level = emergency ? 'L3' : nextLevel[before.level];
  if (!level || (emergency && before.emergency) || isAtOrBeyond(before.status, 'SOLVED')) {
    throw noSuchStep(before.reference, before.status, 'handed further up');
  }
  const sorted = before.status === 'NEW' ? await walkTo(ctx, before, 'TRIAGED') : before;
  const supportCase = await setCase(ctx, sorted, 'TRIAGED', {
    level,
    assigneeId: null,
    ...(emergency && { emergency, severity: 'CRITICAL' as const }),
  });
  await addEvent(ctx, supportCase, 'ESCALATED');
  await addNote(ctx, supportCase, 'ESCALATION', reason);
  await recordStep(ctx, 'support_case.escalated', before, supportCase, reason);
  await closeWithCase(ctx, supportCase.id);
  if (emergency) await warnOfEmergency(ctx, supportCase);
  return { supportCase };
}
