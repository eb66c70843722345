import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { textOf } from '../../kit/texts.js';
import { reaches } from '../../kit/viewer.js';
import { queueMail } from '../outgoing-mail/queue-mail.js';
import type { SendCustomerMessageInput } from '../resolver-types.generated.js';
import type { CasePayload } from '../rows.js';
import { mergeFields } from '../templates/merge-fields.js';
import type { UserEntity } from '../users/user.entity.js';
import { userLoader } from '../users/users.js';
import { lockCase, noteAnswer, recordStep } from './change-case.js';
import type { SupportCaseEntity } from './support-case.entity.js';

/** Only for a case of an opened tenant, unless the grant reaches further. */
export function refuseUnopened(ctx: SubgraphContext, { tenantId, environment }: SupportCaseEntity): void {
  if (reaches(ctx.viewer, 'case-messages:send', { tenantIds: [tenantId], environment })) return;
  throw new AppError('TENANT_NOT_OPEN', 'Open the tenant to write to its users.', {
    details: {
      field: 'Mutation.sendCustomerMessage',
      requiredScopes: [['case-messages:send']],
      tenantIds: [tenantId],
    },
  });
}

/** A user of the case's tenant; another's is as good as none. */
export async function userOfCase(ctx: SubgraphContext, one: SupportCaseEntity, userId: string): Promise<UserEntity> {
  const user = isIdOf('User', userId) ? await userLoader(ctx).load(userId.toLowerCase()) : null;
  if (!user?.tenantIds.includes(one.tenantId)) throw badInput('userId', 'The case’s tenant has no such user.');
  return user;
}

/**
 * Queues a message to a registered address that nobody here sees. What is merged in is what the sender may read, so that
 * a message is no way around a permission. The audit trail has who wrote to whom and never what.
 */
export async function sendCustomerMessage(ctx: SubgraphContext, input: SendCustomerMessageInput): Promise<CasePayload> {
  const written = {
    subject: textOf('subject', input.subject, [1, 200]).replace(/\s+/g, ' '),
    text: textOf('text', input.text, [1, 4000]),
  };
  const before = await lockCase(ctx, input.caseId);
  refuseUnopened(ctx, before);
  const user = await userOfCase(ctx, before, input.userId);
  const content = await mergeFields(ctx, written, { supportCase: before, user });
  await queueMail(ctx.tx, { userId: user.id, kind: 'MESSAGE', content: { ...content } });
  const supportCase = await noteAnswer(ctx, before);
  await recordStep(ctx, 'support_case.answered', before, supportCase, null, { userId: user.id });
  return { supportCase };
}
