import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailSender } from './mail.js';
import { messageOf } from './message.js';

/** The stand-in for a mail server: writes each message, as it would have gone out, to a file that only its owner reads. */
export function folderSender(folder: string, from: string): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    standIn: 'Messages are written to a folder; none is delivered.',
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${mail.id}.eml`), message as Buffer, { mode: 0o600 });
    },
    close: async () => transport.close(),
  };
}
