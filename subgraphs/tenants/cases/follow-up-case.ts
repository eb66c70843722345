import type { SubgraphContext } from '../../kit/context.js';
import { optionalText } from '../../kit/texts.js';
import type { FollowUpCaseInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { longestNote, noSuchStep } from './case-texts.js';
import { addNote, lockCaseToWorkOn, recordStep, walkTo } from './change-case.js';

/** Notes that the customer was asked afterwards, and what was said. */
export async function followUpCase(ctx: SubgraphContext, input: FollowUpCaseInput): Promise<CasePayload> {
  const note = optionalText('note', input.note, longestNote);
  const before = await lockCaseToWorkOn(ctx, input.caseId);
  if (before.status !== 'SOLVED') throw noSuchStep(before.reference, before.status, 'followed up');
  const supportCase = await walkTo(ctx, before, 'FOLLOWED_UP');
  if (note) await addNote(ctx, supportCase, 'FOLLOW_UP', note);
  await recordStep(ctx, 'support_case.followed_up', before, supportCase);
  return { supportCase };
}
