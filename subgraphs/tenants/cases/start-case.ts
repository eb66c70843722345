import type { SubgraphContext } from '../../kit/context.js';
import type { StartCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { noSuchStep } from './case-texts.js';
import { isAtOrBeyond, lockCaseToWorkOn, recordStep, walkTo } from './change-case.js';

/** Begins to look into a case; whoever does so has it when nobody had. */
export async function startCase(ctx: SubgraphContext, { caseId }: StartCaseInput): Promise<CasePayload> {
  const before = await lockCaseToWorkOn(ctx, caseId);
  if (isAtOrBeyond(before.status, 'INVESTIGATING')) throw noSuchStep(before.reference, before.status, 'begun');
  const supportCase = await walkTo(ctx, before, 'INVESTIGATING');
  await recordStep(ctx, 'support_case.started', before, supportCase);
  return { supportCase };
}
