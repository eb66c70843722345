import { z } from 'zod';
import type { MailConfig as SenderConfig } from '../subgraphs/kit/mail/create-mail-sender.js';

/** How mail goes out to customers' users. */
export const mailShape = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…`; unset, messages are written to DATA_DIR/mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]{0,100}[^\s@<>]+@[^\s@<>]+>?$/, 'must be an address')
    .default('PenguinMails <support@penguinmails.com>'),
  /** Where customers use PenguinMails: links in mails lead there. */
  CUSTOMER_APP_URL: z.url({ protocol: /^https?$/ }).default('https://app.penguinmails.com'),
};

const values = z.object(mailShape);

export interface MailConfig extends SenderConfig {
  customerAppUrl: string;
}

export function mailOf(given: z.infer<typeof values>, inRoot: (path: string) => string, dataDir: string): MailConfig {
  return {
    smtpUrl: given.SMTP_URL ?? null,
    from: given.MAIL_FROM,
    folder: inRoot(`${dataDir}/mail`),
    customerAppUrl: given.CUSTOMER_APP_URL,
  };
}
