import type { SubgraphContext } from '../../kit/context.js';
import { optionalText } from '../../kit/texts.js';
import { closeWithCase } from '../openings/close-tenant.js';
import type { CloseCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { longestNote, noSuchStep } from './case-texts.js';
import { addNote, isAtOrBeyond, lockCaseToWorkOn, recordStep, walkTo } from './change-case.js';

/** Solves a case. Whatever tenant was open for it is closed with it, whoever had opened it. */
export async function closeCase(ctx: SubgraphContext, input: CloseCaseInput): Promise<CasePayload> {
  const solution = optionalText('solution', input.solution, longestNote);
  const before = await lockCaseToWorkOn(ctx, input.caseId);
  if (isAtOrBeyond(before.status, 'SOLVED')) throw noSuchStep(before.reference, before.status, 'solved again');
  const supportCase = await walkTo(ctx, before, 'SOLVED');
  if (solution) await addNote(ctx, supportCase, 'SOLUTION', solution);
  await recordStep(ctx, 'support_case.solved', before, supportCase);
  await closeWithCase(ctx, supportCase.id);
  return { supportCase };
}
