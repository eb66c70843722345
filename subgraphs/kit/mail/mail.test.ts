import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import { aMailServer, type MailServerForTest } from '../../../e2e/support/mail-server.js';
import { createMailSender } from './create-mail-sender.js';
import type { MailSender } from './mail.js';

const from = 'PenguinMails <support@penguinmails.com>';
const mail = { id: 'one', to: 'ada@acme.example', subject: 'Grüße', text: 'A line.\n\n.\n\nAnother “line”.' };

describe('Mail by SMTP', () => {
  let server: MailServerForTest;
  beforeEach(async () => {
    server = await aMailServer();
  });
  const senders: MailSender[] = [];
  afterEach(async () => {
    await Promise.all(senders.splice(0).map((one) => one.close()));
    await server.stop();
  });
  const sender = () => {
    const one = createMailSender({ smtpUrl: server.url, from, folder: '/nowhere' });
    senders.push(one);
    return one;
  };

  test('arrives as it was written, from us, at one address, with an id that stays', async () => {
    await sender().send(mail);
    const [received] = server.received;
    expect(received?.recipients).toEqual(['ada@acme.example']);
    const { message } = received as { message: Email };
    expect(message).toMatchObject({ subject: 'Grüße', messageId: '<one@penguinmails.com>' });
    expect(message.from).toMatchObject({ name: 'PenguinMails', address: 'support@penguinmails.com' });
    expect(message.to).toMatchObject([{ address: 'ada@acme.example' }]);
    expect(message.text?.trim()).toBe(mail.text);
  });

  test.each([
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'Ada <a@b.example>',
    'nobody',
    '',
    '"a b"@c.example',
  ])('goes to no “address” like %j', async (to) => {
    await expect(sender().send({ ...mail, to })).rejects.toMatchObject({ name: 'MailRefused' });
    expect(server.received).toEqual([]);
  });

  test('carries no second header line in a subject', async () => {
    await sender().send({ ...mail, subject: 'Hello\r\nBcc: c@d.example' });
    expect(server.received[0]?.recipients).toEqual(['ada@acme.example']);
    expect(server.received[0]?.message.bcc).toBeUndefined();
  });

  test('that the server refuses for good is refused, in words that do not repeat the address', async () => {
    server.refuseWith(550);
    const problem = await sender()
      .send(mail)
      .catch((error: Error) => error);
    expect(problem).toMatchObject({ name: 'MailRefused' });
    expect((problem as Error).message).not.toContain('ada');
  });

  test('that the server cannot take now is worth another try', async () => {
    server.refuseWith(451);
    await expect(sender().send(mail)).rejects.toMatchObject({ name: 'Error' });
  });
});

test('the stand-in says that it is one, and writes the message to a file that only its owner reads', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'rookery-mail-'));
  const folder = join(parent, 'mail');
  const standIn = createMailSender({ smtpUrl: null, from, folder });
  expect(standIn.standIn).toMatch(/none is delivered/);
  await standIn.send(mail);
  expect(readdirSync(folder)).toEqual(['one.eml']);
  expect(statSync(join(folder, 'one.eml')).mode & 0o077).toBe(0);
  const written = await PostalMime.parse(readFileSync(join(folder, 'one.eml')));
  expect(written).toMatchObject({ subject: 'Grüße', to: [{ address: 'ada@acme.example' }] });
  rmSync(parent, { recursive: true });
});
