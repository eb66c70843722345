import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { aMailServer, type MailServerForTest } from '../../../e2e/support/mail-server.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { setSetting } from '../../../e2e/support/settings.js';
import { createLogger } from '../../kit/logger.js';
import { createMailSender } from '../../kit/mail/create-mail-sender.js';
import { type MailSettings, sendNext } from '../outgoing-mail/send-queued-mail.js';
import { codesOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const ada = town.user([acme], { email: 'ada@acme.example', name: 'Ada' }, 'OWNER');
const matter = town.case(acme, 'Mail does not arrive');

let desk: Desk;
let server: MailServerForTest;
let settings: MailSettings;
let agent: StaffForTest;
/** Whatever level it was logged at. */
const logged: unknown[] = [];
const note = (...parts: unknown[]) => logged.push(parts);
const logger = Object.assign(createLogger('tenants', 'silent'), { debug: note, info: note, warn: note, error: note });

beforeAll(async () => {
  desk = await aDesk(town);
  agent = await desk.member('support', [acme.id]);
  server = await aMailServer();
  const from = 'PenguinMails <support@penguinmails.com>';
  settings = {
    sender: createMailSender({ smtpUrl: server.url, from, folder: '/nowhere' }),
    customerAppUrl: 'https://app.penguinmails.example/',
  };
});
afterEach(() => server.refuseWith(null));
afterAll(async () => {
  await settings?.sender.close();
  await server?.stop();
  await desk?.stop();
});

const write = () =>
  desk.change(agent, 'sendCustomerMessage', {
    caseId: matter.id,
    userId: ada.id,
    subject: 'About {{case.reference}}',
    text: 'Hello {{user.name}},\n\nyour MX record points nowhere.',
  });
const send = () => sendNext(desk.tenants.source, settings, logger);

describe('A message to a customer', () => {
  test('arrives at the registered address, with what was merged in', async () => {
    expect(codesOf(await write())).toEqual([]);
    expect(server.received).toEqual([]);
    await setSetting(desk.ownerUrl, 'basic.support-address', 'help@penguinmails.com');
    expect(await send()).toBe(true);
    expect(server.received).toHaveLength(1);
    const [{ recipients, message } = { recipients: [], message: undefined }] = server.received;
    expect(recipients).toEqual(['ada@acme.example']);
    expect(message?.from?.address).toBe('support@penguinmails.com');
    expect(message?.replyTo).toMatchObject([{ address: 'help@penguinmails.com' }]);
    expect(message?.subject).toMatch(/^About CASE-\d+$/);
    expect(message?.text).toContain('Hello Ada,\n\nyour MX record points nowhere.');
    expect(await send()).toBe(false);
  });

  test('shows nobody the address: no answer, no record, no log, also when the mail server refuses it', async () => {
    server.refuseWith(550);
    const answer = await write();
    await send();
    expect(JSON.stringify(answer)).not.toContain('ada@');
    expect(logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain('ada@');
    for (const table of [
      'tenants.outgoing_mail',
      'audit.admin_audit_log',
      'audit.access_receipts',
      'tenants.support_case_events',
    ]) {
      const rows = await desk.sql<{ row: string }>(`select r::text as row from ${table} r`);
      expect([table, rows.filter(({ row }) => row.includes('ada@'))]).toEqual([table, []]);
    }
  });
});
