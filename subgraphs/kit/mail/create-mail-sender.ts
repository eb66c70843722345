import { folderSender } from './folder-sender.js';
import type { MailSender } from './mail.js';
import { smtpSender } from './smtp-sender.js';

export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`; null: the stand-in. */
  smtpUrl: string | null;
  /** `PenguinMails <support@penguinmails.com>`. */
  from: string;
  /** Where the stand-in writes. */
  folder: string;
}

/** Mail by SMTP; where no server is configured, a stand-in that writes each message to a file. */
export function createMailSender({ smtpUrl, from, folder }: MailConfig): MailSender {
  return smtpUrl ? smtpSender(smtpUrl, from) : folderSender(folder, from);
}
