import type { DataSource, EntityManager } from 'typeorm';
import type { Logger } from '../../kit/logger.js';
import { MailRefused, type MailSender } from '../../kit/mail/mail.js';
import { type MailToSend, writeMail } from './write-mail.js';

export interface MailSettings {
  sender: MailSender;
  /** Where customers use PenguinMails: what links in mails lead to. */
  customerAppUrl: string;
}

export interface Mailer {
  stop(): Promise<void>;
}

async function take(manager: EntityManager): Promise<MailToSend | undefined> {
  const [row] = (await manager.query(
    'select id, user_id as "userId", kind, content, attempts, address from tenants.take_mail()',
  )) as (MailToSend | { id: null })[];
  return row?.id ? (row as MailToSend) : undefined;
}

/** A setting of the whole platform, so what holds is asked each time. */
async function supportAddress(manager: EntityManager): Promise<string> {
  const [row] = await manager.query(`select platform.setting_text('basic.support-address') as address`);
  return (row as { address: string }).address;
}

async function send(manager: EntityManager, mail: MailToSend, settings: MailSettings): Promise<void> {
  if (!mail.address) throw new MailRefused('no address');
  const { subject, text, link } = writeMail(mail, settings.customerAppUrl);
  const replyTo = await supportAddress(manager);
  await settings.sender.send({ to: mail.address, subject, text, replyTo, id: mail.id });
  if (link) {
    const { keep, id, tokenHash, minutes } = link;
    await manager.query(`select tenants.${keep}($1, $2, $3, $4)`, [id, mail.id, tokenHash, minutes]);
  }
}

/** Sends the mail whose turn it is; its row is locked meanwhile, so that no other process sends it too. False when none was due. */
export function sendNext(source: DataSource, settings: MailSettings, logger: Logger): Promise<boolean> {
  return source.transaction(async (manager) => {
    const mail = await take(manager);
    if (!mail) return false;
    try {
      await send(manager, mail, settings);
      await manager.query('select tenants.mail_sent($1)', [mail.id]);
    } catch (error) {
      const { message } = error as Error;
      logger.warn({ mailId: mail.id, attempts: mail.attempts + 1, message }, 'a mail did not go out');
      await manager.query('select tenants.mail_failed($1, $2, $3)', [mail.id, message, error instanceof MailRefused]);
    }
    return true;
  });
}

/** Sends what is queued, one after the other, and looks again after a pause. Any number of processes may do so. */
export function startMailer(source: DataSource, settings: MailSettings, logger: Logger, pauseMs = 1_000): Mailer {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    try {
      while (!stopped && (await sendNext(source, settings, logger)));
    } catch (error) {
      logger.warn({ message: (error as Error).message }, 'mail waits');
    }
    if (!stopped) schedule();
  }
  function schedule(): void {
    timer = setTimeout(() => {
      running = run();
    }, pauseMs);
    timer.unref();
  }

  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      await settings.sender.close();
    },
  };
}
