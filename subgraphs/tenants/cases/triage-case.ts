import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import type { TriageCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { answerSettings, type CaseRules } from './case-rules.js';
import { noSuchStep } from './case-texts.js';
import { addEvent, isAtOrBeyond, lockCaseToWorkOn, recordStep, setCase, walkTo } from './change-case.js';
import { supportCaseOf } from './support-cases.js';

/** Says what a case is about and how bad it is; its clocks follow, from the moment when it was opened. */
export async function triageCase(ctx: SubgraphContext, input: TriageCaseInput, rules: CaseRules): Promise<CasePayload> {
  const before = await lockCaseToWorkOn(ctx, input.caseId);
  if (isAtOrBeyond(before.status, 'SOLVED')) throw noSuchStep(before.reference, before.status, 'sorted');
  const change = { category: input.category ?? before.category, severity: input.severity ?? before.severity };
  if (before.emergency && change.severity !== 'CRITICAL') {
    throw badInput('severity', 'An emergency is critical.');
  }
  const isNew = before.status === 'NEW';
  const changed = isNew
    ? await walkTo(ctx, before, 'TRIAGED', change)
    : await setCase(ctx, before, before.status, change);
  if (!isNew) await addEvent(ctx, changed, 'TRIAGED');
  await ctx.tx.query(
    `update tenants.support_cases set answer_due = created + platform.setting_number($2) * interval '1 hour', solve_due = created + $3 * interval '1 hour'
     where id = $1 and severity is distinct from $4`,
    [before.id, answerSettings[change.severity], rules.solveWithinHours[change.severity], before.severity],
  );
  const after = await supportCaseOf(ctx, before.id);
  if (!after) throw new AppError('INTERNAL', 'The case could not be sorted.');
  await recordStep(ctx, 'support_case.triaged', before, after);
  return { supportCase: after };
}
