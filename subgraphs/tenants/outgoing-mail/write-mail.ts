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
  /** What the database keeps of a link's secret, and by which function. */
  link?: { keep: 'keep_password_reset' | 'keep_invitation'; id: string; tokenHash: Buffer; minutes: number };
}

const resetMinutes = 60;
const invitationHours = 72;

/** The secret is made here and stands in the mail alone. It follows the `#`, which no server and no log gets to see. */
function linkTo(page: string, customerAppUrl: string): { link: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return {
    link: `${customerAppUrl.replace(/\/$/, '')}/${page}#token=${token}`,
    tokenHash: createHash('sha256').update(token).digest(),
  };
}

function passwordReset(customerAppUrl: string): Written {
  const { link, tokenHash } = linkTo('reset-password', customerAppUrl);
  return {
    subject: 'Choose a new password for PenguinMails',
    text: [
      'Hello,',
      `you can choose a new password for PenguinMails here, within the next ${resetMinutes} minutes, once:`,
      link,
      'Our support team sent you this link. Your password stays as it is until you choose another. If you did not ask us for it, you need not do anything.',
      'PenguinMails',
    ].join('\n\n'),
    link: { keep: 'keep_password_reset', id: newId('PasswordReset'), tokenHash, minutes: resetMinutes },
  };
}

function invitation(customerAppUrl: string, tenant: string): Written {
  // The customer chose this name: it stays on its line, and between its quotes.
  const name = tenant.replace(/[\s“”]+/g, ' ').trim();
  const { link, tokenHash } = linkTo('accept-invitation', customerAppUrl);
  return {
    subject: 'You are invited to PenguinMails',
    text: [
      'Hello,',
      `our support team has made an account for you at PenguinMails, with “${name}”. You choose your password here, within the next ${invitationHours} hours, once:`,
      link,
      'If you do not know why you are invited, you need not do anything: without a password nobody comes in.',
      'PenguinMails',
    ].join('\n\n'),
    link: { keep: 'keep_invitation', id: newId('InvitationLink'), tokenHash, minutes: invitationHours * 60 },
  };
}

/** Puts a mail into words when its turn has come. */
export function writeMail({ kind, content }: MailToSend, customerAppUrl: string): Written {
  if (kind === 'PASSWORD_RESET') return passwordReset(customerAppUrl);
  if (kind === 'INVITATION') return invitation(customerAppUrl, String(content.tenant));
  return { subject: String(content.subject), text: String(content.text) };
}
