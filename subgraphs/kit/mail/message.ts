import type Mail from 'nodemailer/lib/mailer/index.js';
import { MailRefused, type Mail as OurMail } from './mail.js';

const domainOf = (from: string) => /@([^\s>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/** One address and nothing else: no list, no second header line, no name. */
const oneAddress = /^[^\s<>,;:"()@[\]\\]+@[^\s<>,;:"()@[\]\\]+$/;

/** What is handed to nodemailer: the address as an object, because in a text it would read a list of them. */
export function messageOf(mail: OurMail, from: string): Mail.Options {
  if (!oneAddress.test(mail.to)) throw new MailRefused('no address');
  return {
    from,
    to: { name: '', address: mail.to },
    ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.id}@${domainOf(from)}>`,
    headers: { 'auto-submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
