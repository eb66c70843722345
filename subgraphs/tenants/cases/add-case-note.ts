import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { textOf } from '../../kit/texts.js';
import { reaches } from '../../kit/viewer.js';
import type { AddCaseNoteInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { lengths } from './case-texts.js';
import { addEvent, addNote, lockCase, noteAnswer, recordStep } from './change-case.js';

/** Writes down what was found out. What it says is read with the case and stands nowhere else, the audit trail included. */
export async function addCaseNote(ctx: SubgraphContext, input: AddCaseNoteInput): Promise<CasePayload> {
  const text = textOf('text', input.text, lengths.note);
  const before = await lockCase(ctx, input.caseId);
  if (!reaches(ctx.viewer, 'case-notes:write', { tenantIds: [before.tenantId], environment: before.environment })) {
    throw new AppError('TENANT_NOT_OPEN', 'Open the tenant to write notes on its cases.', {
      details: { field: 'Mutation.addCaseNote', requiredScopes: [['case-notes:write']], tenantIds: [before.tenantId] },
    });
  }
  await addNote(ctx, before, 'NOTE', text);
  await addEvent(ctx, before, 'NOTED');
  await recordStep(ctx, 'support_case.noted', before, before);
  if (!input.answered) return { supportCase: before };
  const after = await noteAnswer(ctx, before);
  await recordStep(ctx, 'support_case.answered', before, after);
  return { supportCase: after };
}
