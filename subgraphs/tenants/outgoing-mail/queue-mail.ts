import { AppError } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';

/** What a mail says is written when it is sent, from its kind and its content. */
export type MailKind = 'PASSWORD_RESET' | 'MESSAGE' | 'INVITATION';

export interface MailToQueue {
  /** Whose registered address it goes to. */
  userId: string;
  kind: MailKind;
  /** `{ subject, text }` for a MESSAGE; never a secret and never an address: it lies in the database until it is sent. */
  content: Record<string, unknown>;
}

/** Queues a mail to a user of the viewer's world, in this transaction; says its id. CONFLICT when the user has no address. */
export async function queueMail(tx: Transaction, { userId, kind, content }: MailToQueue): Promise<string> {
  const id = newId('OutgoingMail');
  const [row] = await tx.query<{ queued: boolean }>('select tenants.queue_mail($1, $2, $3, $4) as queued', [
    id,
    userId,
    kind,
    JSON.stringify(content),
  ]);
  if (!row?.queued) throw new AppError('CONFLICT', 'This user has no address to write to.');
  return id;
}
