import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../kit/ids.js';
import type { MailKind } from './queue-mail.js';

/** A mail whose turn has come. */
export interface MailToSend {
  id: string;
  userId: string;
  kind: MailKind;
  content: Record<string, unknown>;
  attempts: number;
  /** Null when the user's address is gone. */
  address: string | null;
}

export interface Written {
  subject: string;
  text: string;
  /** What the database keeps of a reset's secret. */
  reset?: { id: string; tokenHash: Buffer; minutes: number };
}

const resetMinutes = 60;

/** The secret is made here and stands in the mail alone. It follows the `#`, which no server and no log gets to see. */
function passwordReset(customerAppUrl: string): Written {
  const token = randomBytes(32).toString('base64url');
  const link = `${customerAppUrl.replace(/\/$/, '')}/reset-password#token=${token}`;
  return {
    subject: 'Choose a new password for PenguinMails',
    text: [
      'Hello,',
      `you can choose a new password for PenguinMails here, within the next ${resetMinutes} minutes, once:`,
      link,
      'Our support team sent you this link. Your password stays as it is until you choose another. If you did not ask us for it, you need not do anything.',
      'PenguinMails',
    ].join('\n\n'),
    reset: {
      id: newId('PasswordReset'),
      tokenHash: createHash('sha256').update(token).digest(),
      minutes: resetMinutes,
    },
  };
}

/** Puts a mail into words when its turn has come. */
export function writeMail({ kind, content }: MailToSend, customerAppUrl: string): Written {
  if (kind === 'PASSWORD_RESET') return passwordReset(customerAppUrl);
  return { subject: String(content.subject), text: String(content.text) };
}
