import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aMailServer, type MailServerForTest } from '../../../e2e/support/mail-server.js';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { createLogger } from '../../kit/logger.js';
import { createMailSender } from '../../kit/mail/create-mail-sender.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { type MailSettings, sendNext } from '../outgoing-mail/send-queued-mail.js';
import { codeOf, codesOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
let server: MailServerForTest;
let settings: MailSettings;
let support: StaffForTest;
const logged: unknown[] = [];

const town = new Town();
const acme = town.tenant();
const birch = town.tenant();
const ada = town.user([acme], { email: 'ada@acme.example' }, 'OWNER');
const bob = town.user([acme], { status: 'SUSPENDED' });
const gone = town.user([acme], { status: 'DELETED', email: null });
const carl = town.user([birch], {}, 'OWNER');

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  support = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme.id] });
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
  server = await aMailServer();
  const from = 'PenguinMails <support@penguinmails.com>';
  settings = {
    sender: createMailSender({ smtpUrl: server.url, from, folder: '/nowhere' }),
    customerAppUrl: 'https://app.penguinmails.example/',
  };
});
afterAll(async () => {
  await settings?.sender.close();
  await server?.stop();
  await tenants?.close();
  await database?.drop();
});

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);
beforeEach(async () => {
  server.refuseWith(null);
  server.received.length = 0;
  await sql('delete from tenants.outgoing_mail');
});

const resetIt =
  'mutation($input: ResetUserPasswordInput!) { resetUserPassword(input: $input) { user { id status email } } }';
const reset = (userId: string, reason = 'Cannot sign in') =>
  tenants.as(support.sessionId).run(resetIt, { input: { userId, reason } });
const quiet = createLogger('tenants', 'silent');
const logger = { ...quiet, warn: (...parts: unknown[]) => logged.push(parts) } as unknown as typeof quiet;
const send = () => sendNext(tenants.source, settings, logger);
const linkIn = (text: string | undefined) => /https:\S+#token=([\w-]{43})/.exec(text ?? '');

describe('A reset link', () => {
  test('goes to the registered address, and works by what stands in the mail alone', async () => {
    expect(codesOf(await reset(ada.id))).toEqual([]);
    expect(server.received).toEqual([]);
    expect(await send()).toBe(true);
    expect(await send()).toBe(false);
    const [mail] = server.received;
    expect(mail?.recipients).toEqual(['ada@acme.example']);
    const [link, token = ''] = linkIn(mail?.message.text) ?? [];
    expect(link).toMatch(/^https:\/\/app\.penguinmails\.example\/reset-password#/);
    const hash = createHash('sha256').update(token).digest();
    expect(
      await sql(
        'select user_id, used, expires > clock_timestamp() as good from tenants.password_resets where token_hash = $1',
        [hash],
      ),
    ).toEqual([{ user_id: ada.id, used: null, good: true }]);
    expect(JSON.stringify(await sql('select * from tenants.outgoing_mail'))).not.toContain(token);
    expect(JSON.stringify(await sql('select * from tenants.outgoing_mail'))).not.toContain('ada@');
  });

  test('ends the one before it', async () => {
    await reset(ada.id);
    await send();
    await reset(ada.id);
    await send();
    const rows = await sql(
      'select 1 from tenants.password_resets where user_id = $1 and used is null and expires > clock_timestamp()',
      [ada.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('changes nothing of the user, and is recorded without address and link', async () => {
    const before = await sql('select * from tenants.users where id = $1', [ada.id]);
    await reset(ada.id, 'Cannot sign in since two hours');
    await send();
    expect(await sql('select * from tenants.users where id = $1', [ada.id])).toEqual(before);
    const records = await sql<Record<string, unknown>>(
      `select * from audit.admin_audit_log where action = 'user.reset_link_sent' order by creation_time desc limit 1`,
    );
    expect(records).toMatchObject([
      {
        resource_id: ada.id,
        tenant_id: acme.id,
        admin_user_id: support.staffId,
        notes: 'Cannot sign in since two hours',
      },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/ada@|token/);
  });

  test('is tried again when the mail server cannot take it, and given up when it never will', async () => {
    await reset(ada.id);
    server.refuseWith(451);
    await send();
    expect(await send()).toBe(false);
    expect(await sql('select attempts, sent, given_up from tenants.outgoing_mail')).toEqual([
      { attempts: 1, sent: null, given_up: null },
    ]);
    await sql('update tenants.outgoing_mail set due = clock_timestamp()');
    server.refuseWith(550);
    await send();
    expect(await sql('select attempts, sent, given_up is not null as over from tenants.outgoing_mail')).toEqual([
      { attempts: 2, sent: null, over: true },
    ]);
    expect(
      await sql(
        "select 1 from tenants.password_resets where created > clock_timestamp() - interval '1 second' and used is null and expires > clock_timestamp() and user_id <> $1",
        [ada.id],
      ),
    ).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain('ada@');
    expect(JSON.stringify(await sql('select last_error from tenants.outgoing_mail'))).not.toContain('ada@');
  });

  test('is sent once, however many processes look', async () => {
    await reset(ada.id);
    await Promise.all([send(), send(), send()]);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['somebody whose tenant is not open', carl.id, 'TENANT_NOT_OPEN'],
    ['somebody who is suspended', bob.id, 'CONFLICT'],
    ['somebody who is gone', gone.id, 'CONFLICT'],
    ['a tenant', acme.id, 'NOT_FOUND'],
  ])('for %s is refused, and nothing is queued', async (_who, id, code) => {
    expect(codeOf(await reset(id))).toBe(code);
    expect(await sql('select 1 from tenants.outgoing_mail')).toEqual([]);
  });
});

test('the service’s own login reads no mail, no reset and no secret', async () => {
  for (const table of ['outgoing_mail', 'password_resets']) {
    await expect(tenants.source.query(`select * from tenants.${table}`)).rejects.toThrow(/denied/);
  }
});
