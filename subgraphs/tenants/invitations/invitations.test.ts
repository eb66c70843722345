import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { aMailServer, type MailServerForTest } from '../../../e2e/support/mail-server.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';
import { createLogger } from '../../kit/logger.js';
import { createMailSender } from '../../kit/mail/create-mail-sender.js';
import { type MailSettings, sendNext } from '../outgoing-mail/send-queued-mail.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

let desk: Desk;
let server: MailServerForTest;
let settings: MailSettings;
let admin: StaffForTest;

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const birch = town.tenant();
const pending = town.tenant({ status: 'PENDING' });
const ownerless = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
town.user([acme], { email: 'Ada@acme.example' }, 'OWNER');
town.user([birch], { email: 'carl@birch.example' }, 'OWNER');
town.user([sandbox], { email: 'tess@sandbox.example' }, 'OWNER');

const tables = [
  'users',
  'tenant_users',
  'user_email_personal',
  'outgoing_mail',
  'invitations',
  'invitation_links',
  'user_activity',
];

beforeAll(async () => {
  desk = await aDesk(town);
  admin = await desk.member('admin', [acme.id, pending.id, ownerless.id]);
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
  await desk?.stop();
});
beforeEach(async () => {
  server.refuseWith(null);
  server.received.length = 0;
  // Nobody waits for what another test has queued.
  await desk.sql(`update tenants.outgoing_mail set sent = coalesce(sent, clock_timestamp())`);
});

interface Made {
  id: string;
  name: string;
  status: string;
  maskedEmail: string;
  tenantIds: string[];
  invitation: { state: string; sent: string | null; expires: string | null } | null;
}

const shown = 'user { id name status maskedEmail tenantIds invitation { state sent expires } }';
let count = 0;
/** Somebody new in a tenant that the admin has open. */
const aPerson = (more: Record<string, unknown> = {}) => {
  count += 1;
  return {
    tenantId: acme.id,
    name: 'Grace Hopper',
    email: `grace${count}@new.example`,
    role: 'MEMBER',
    reason: 'They asked by telephone',
    ...more,
  };
};
const create = (input: Record<string, unknown>, by = admin) =>
  desk.tenants
    .as(by.sessionId)
    .run(`mutation($input: CreateUserInput!) { createUser(input: $input) { ${shown} } }`, { input });
const made = async (input: Record<string, unknown>) =>
  dataOf<{ createUser: { user: Made } }>(await create(input)).createUser.user;
const resend = (userId: string, by = admin) =>
  desk.tenants
    .as(by.sessionId)
    .run(`mutation($input: ResendInvitationInput!) { resendInvitation(input: $input) { ${shown} } }`, {
      input: { userId, reason: 'They have lost it' },
    });
const send = () => sendNext(desk.tenants.source, settings, createLogger('tenants', 'silent'));
const tokenIn = (text: string | undefined) => /accept-invitation#token=([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
const stateOf = async (id: string) => {
  const answer = await desk.tenants
    .as(admin.sessionId)
    .run('query($id: ID!) { user(id: $id) { invitation { state } } }', { id });
  return dataOf<{ user: { invitation: { state: string } | null } }>(answer).user.invitation?.state;
};
const liveLinks = (userId: string) =>
  desk.sql<{ hash: string }>(
    `select encode(token_hash, 'hex') as hash from tenants.invitation_links
     where user_id = $1 and used is null and expires > clock_timestamp()`,
    [userId],
  );
const rows = async () => {
  const [counted] = await desk.sql<Record<string, string>>(
    `select ${tables.map((table) => `(select count(*) from tenants.${table}) as ${table}`).join(', ')}`,
  );
  return counted;
};
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

describe('A user whom staff create', () => {
  test('is there with membership, masked address and timeline, is found by name, and is said not to be in yet', async () => {
    const user = await made(
      aPerson({ name: '  Wilhelmina   Quackenbush ', email: 'wilma@new.example', role: 'ADMIN' }),
    );
    expect(user).toMatchObject({
      name: 'Wilhelmina Quackenbush',
      status: 'ACTIVE',
      maskedEmail: 'w•••@new.example',
      tenantIds: [acme.id],
      invitation: { state: 'QUEUED', sent: null, expires: null },
    });
    expect(await desk.sql('select role from tenants.tenant_users where user_id = $1', [user.id])).toEqual([
      { role: 'ADMIN' },
    ]);
    expect(
      await desk.sql('select kind, tenant_id, summary from tenants.user_activity where user_id = $1', [user.id]),
    ).toEqual([
      { kind: 'ACCOUNT', tenant_id: acme.id, summary: 'The account was created by our staff, and the user invited.' },
    ]);
    const found = await desk.tenants.as(admin.sessionId).run('{ users(search: "quackenb") { nodes { id } } }');
    expect(JSON.stringify(found.data)).toContain(user.id);
  });

  test('is on record with role, tenant and reason, and without name and address', async () => {
    const user = await made({ ...aPerson({ email: 'secret@new.example' }), ticket: 'OPS-1' });
    const trail = await desk.trail(user.id);
    expect(trail).toMatchObject([
      {
        action: 'user.created',
        admin_user_id: admin.staffId,
        tenant_id: acme.id,
        new_values: { status: 'ACTIVE', role: 'MEMBER' },
        notes: 'They asked by telephone',
      },
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/secret@|Grace|token/);
  });

  test('is invited by mail: a link for 72 hours, of which only the hash is kept', async () => {
    const user = await made(aPerson({ email: 'linus@new.example' }));
    expect(await send()).toBe(true);
    const [mail] = server.received;
    expect(mail?.recipients).toEqual(['linus@new.example']);
    expect(mail?.message.text).toContain('with “Acme”');
    const token = tokenIn(mail?.message.text);
    expect(await liveLinks(user.id)).toEqual([{ hash: hashOf(token) }]);
    expect(JSON.stringify(await desk.sql('select * from tenants.outgoing_mail'))).not.toMatch(/linus@/);
    expect(
      await desk.sql(
        `select expires between sent + interval '71 hours 59 minutes' and sent + interval '72 hours 1 minute' as right
         from tenants.invitations where user_id = $1`,
        [user.id],
      ),
    ).toEqual([{ right: true }]);
    expect(await stateOf(user.id)).toBe('SENT');
    // As PenguinMails writes it down when somebody comes in.
    await desk.sql(`insert into tenants.user_login_personal values ($1, 'PRODUCTION', clock_timestamp())`, [user.id]);
    expect(await stateOf(user.id)).toBe('ACCEPTED');
    expect(codeOf(await resend(user.id))).toBe('CONFLICT');
  });

  test('is invited again, and the link before leads nowhere from then on; what cannot be delivered is said', async () => {
    const { id } = await made(aPerson());
    expect(codeOf(await resend(id))).toBe('CONFLICT');
    server.refuseWith(550);
    await send();
    expect(await stateOf(id)).toBe('UNDELIVERABLE');
    server.refuseWith(null);
    expect(codeOf(await resend(id))).toBeUndefined();
    await send();
    expect(codeOf(await resend(id))).toBeUndefined();
    expect(await liveLinks(id)).toEqual([]);
    await send();
    expect(await liveLinks(id)).toEqual([{ hash: hashOf(tokenIn(server.received.at(-1)?.message.text)) }]);
    const actions = (await desk.trail(id)).map(({ action }) => action);
    expect(actions).toEqual(['user.created', 'user.invited_again', 'user.invited_again']);
    await desk.sql(`update tenants.invitations set expires = clock_timestamp() where user_id = $1`, [id]);
    expect(await stateOf(id)).toBe('EXPIRED');
    expect(await stateOf(town.users[0]?.id ?? '')).toBeUndefined();
    // As when somebody is erased.
    await desk.sql('delete from tenants.user_email_personal where user_id = $1', [id]);
    expect(await stateOf(id)).toBeUndefined();
    expect(await desk.sql('select 1 from tenants.invitation_links where user_id = $1', [id])).toEqual([]);
  });
});

describe('An account is refused', () => {
  const taken = { code: 'CONFLICT', field: 'email' };
  test.each([
    ['of a colleague, written otherwise', 'aDA@ACME.example'],
    ['of a user of a tenant that is not open', 'carl@birch.example'],
    ['of a user of the test world', 'tess@sandbox.example'],
  ])(
    'for an address %s: always in the same words, on record without the address, and nothing of it stays',
    async (_whose, email) => {
      const before = await rows();
      const { data, errors } = await create(aPerson({ email }));
      expect(data).toEqual({ createUser: null });
      expect(errors).toMatchObject([{ message: 'There is an account with this address.', extensions: taken }]);
      expect(await rows()).toEqual(before);
      const [refused] = (await desk.trail(acme.id)).slice(-1);
      expect(refused).toMatchObject({ action: 'user.creation_refused', admin_user_id: admin.staffId });
      expect(JSON.stringify(refused).toLowerCase()).not.toContain(email.toLowerCase());
    },
  );

  test('twice at once: one is made', async () => {
    const [one, other] = [aPerson({ email: 'twin@new.example' }), aPerson({ email: 'TWIN@new.example' })];
    const codes = (await Promise.all([create(one), create(other)])).map(codeOf);
    expect(codes.sort()).toEqual(['CONFLICT', undefined]);
    expect(await desk.sql(`select 1 from tenants.user_email_personal where address = 'twin@new.example'`)).toHaveLength(
      1,
    );
  });

  test.each([
    ['without a name', { name: ' ' }, 'BAD_USER_INPUT', 'name'],
    ['without a reason', { reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
    ['as a second owner', { role: 'OWNER' }, 'CONFLICT', 'role'],
    ['in a sign-up that nobody has approved', { tenantId: pending.id }, 'CONFLICT', undefined],
    ['in a tenant that is not open', { tenantId: birch.id }, 'TENANT_NOT_OPEN', undefined],
    ['in a tenant that is none', { tenantId: newId('Tenant') }, 'NOT_FOUND', undefined],
  ])('%s, and no row is written', async (_why, more, code, field) => {
    const before = await rows();
    const { errors } = await create(aPerson(more));
    expect(errors?.[0]?.extensions.code).toBe(code);
    if (field) expect(errors?.[0]?.extensions.field).toBe(field);
    expect(await rows()).toEqual(before);
  });

  test.each(['support', 'qa'])('by %s, in a tenant that they could read', async (role) => {
    const tenant = role === 'qa' ? sandbox : acme;
    const person = await desk.member(role, role === 'qa' ? [] : [tenant.id]);
    expect(codeOf(await create(aPerson({ tenantId: tenant.id }), person))).toBe('FORBIDDEN');
    const { id } = await made(aPerson());
    expect(codeOf(await resend(id, person))).toBe('FORBIDDEN');
  });

  test('when the team is as large as was agreed, and two who take the last place wait for each other', async () => {
    await desk.sql(
      `insert into tenants.tenant_overrides (id, tenant_id, environment, kind, limits, reason, starts, author_id)
       values ($1, $2, 'PRODUCTION', 'PLAN', '{"MAX_USERS": 2}', 'As agreed with them', clock_timestamp(), $3)`,
      [newId('TenantOverride'), ownerless.id, admin.staffId],
    );
    // Nobody owns it yet, so its first user may.
    await made(aPerson({ tenantId: ownerless.id, role: 'OWNER' }));
    const answers = await Promise.all([1, 2].map(() => create(aPerson({ tenantId: ownerless.id }))));
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ message }) => message))).toEqual([
      'This tenant may have 2 users, and has 2.',
    ]);
  });

  test('when the audit trail does not take the record', async () => {
    const before = await rows();
    const owner = new Client({ connectionString: desk.ownerUrl });
    await owner.connect();
    const log = 'alter table audit.admin_audit_log';
    await owner.query(`${log} add constraint full_up check (action <> 'user.created') not valid`);
    expect(codeOf(await create(aPerson()))).toBe('INTERNAL');
    await owner.query(`${log} drop constraint full_up`);
    await owner.end();
    expect(await rows()).toEqual(before);
  });
});

test('The service’s own login reads no secret of an invitation', async () => {
  await expect(desk.tenants.source.query('select * from tenants.invitation_links')).rejects.toThrow(/denied/);
});
