import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { refuseUnopened, userOfCase } from '../cases/send-customer-message.js';
import { supportCaseOf } from '../cases/support-cases.js';
import type { CaseMessage, CaseMessageInput } from '../resolver-types.generated.js';
import { mergeFields } from './merge-fields.js';
import { templateOf } from './templates.js';

/** A standard answer as this user would get it from this sender. */
export async function caseMessage(ctx: SubgraphContext, input: CaseMessageInput): Promise<CaseMessage> {
  const supportCase = await supportCaseOf(ctx, input.caseId);
  if (!supportCase) throw notFound('support case');
  refuseUnopened(ctx, supportCase);
  const user = await userOfCase(ctx, supportCase, input.userId);
  const { subject, text } = await templateOf(ctx, input.templateId);
  return mergeFields(ctx, { subject, text }, { supportCase, user });
}
