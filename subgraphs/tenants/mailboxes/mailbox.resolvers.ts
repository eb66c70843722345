import type { MailboxResolvers } from '../resolver-types.generated.js';
import { mailboxEmailLoader, mailboxOf } from './mailboxes.js';

export const mailboxFields: MailboxResolvers = {
  __resolveReference: (reference, ctx) => mailboxOf(ctx, reference.id),
  email: (mailbox, _args, ctx) => mailboxEmailLoader(ctx).load(mailbox.id),
};
