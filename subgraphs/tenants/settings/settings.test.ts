import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { codeOf, codesOf, dataOf, statementsOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

const town = new Town();
const acme = town.tenant();
const other = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const owner = town.user([acme], {}, 'OWNER');
const member = town.user([acme]);
town.user([acme], { status: 'SUSPENDED' });

let desk: Desk;
const people = {} as Record<'admin' | 'agent' | 'boss' | 'tester', StaffForTest>;
type Who = keyof typeof people;

beforeAll(async () => {
  desk = await aDesk(town);
  people.admin = await desk.member('admin', [acme.id]);
  people.agent = await desk.member('support', [acme.id]);
  people.boss = await desk.member('super_admin');
  people.tester = await desk.member('qa');
});
afterAll(() => desk?.stop());

interface Seen {
  version: number;
  billingEmail: string | null;
  maskedBillingEmail: string | null;
  billingAddress: { city: string; country: string; more: string | null } | null;
  notifications: { billing: boolean; system: boolean; security: boolean };
  securityPolicy: Record<string, number | boolean>;
  followDefault: string[];
  updatedBy: { id: string } | null;
  consents: { purpose: string; granted: boolean }[];
}

const fields = `version billingEmail maskedBillingEmail billingAddress { city country more } notifications { billing system security }
  securityPolicy { passwordMinLength passwordMixed sessionHours loginAttempts twoFactorRequired } followDefault updatedBy { id }
  consents { purpose granted }`;
const ask = (who: Who, id = acme.id, what = fields) =>
  desk.tenants.as(people[who].sessionId).run(`query($id: ID!) { tenant(id: $id) { settings { ${what} } } }`, { id });
const see = async (who: Who) => dataOf<{ tenant: { settings: Seen } }>(await ask(who)).tenant.settings;

const set = (who: Who, input: Record<string, unknown>) =>
  desk.tenants
    .as(people[who].sessionId)
    .run(
      `mutation($input: UpdateTenantSettingsInput!) { updateTenantSettings(input: $input) { notice tenant { settings { ${fields} } } } }`,
      { input: { tenantId: acme.id, reason: 'The customer asked for it', ...input } },
    );
interface Answer {
  updateTenantSettings: { notice: string | null; tenant: { settings: Seen } };
}
const change = async (who: Who, input: Record<string, unknown>) => {
  const { version } = await see('boss');
  return dataOf<Answer>(await set(who, { version, ...input })).updateTenantSettings;
};

/** Everything that a change of settings writes, to compare. */
const everything = () =>
  desk.sql(
    `select (select jsonb_agg(s order by s.tenant_id) from tenants.tenant_settings s) as settings,
       (select count(*) from tenants.billing_email_personal) as emails, (select count(*) from tenants.billing_address_personal) as addresses,
       (select count(*) from audit.admin_audit_log where action = 'tenant.settings_changed') as trail,
       (select count(*) from tenants.outgoing_mail) as mail, (select count(*) from tenants.user_activity) as activity`,
  );

/** As long as nothing can be recorded. */
async function withTheTrailShut<Result>(work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: desk.ownerUrl });
  await client.connect();
  await client.query('alter table audit.admin_audit_log add constraint shut_for_now check (false) not valid');
  try {
    return await work();
  } finally {
    await client.query('alter table audit.admin_audit_log drop constraint shut_for_now');
    await client.end();
  }
}

beforeEach(() =>
  desk.sql(`with gone as (delete from tenants.billing_address_personal),
      mail as (delete from tenants.billing_email_personal), sent as (delete from tenants.outgoing_mail),
      told as (delete from tenants.user_activity)
    update tenants.tenant_settings set masked_billing_email = null, notify_billing = null, notify_system = null, notify_security = null,
      password_min_length = null, password_mixed = null, session_hours = null, login_attempts = null, two_factor_required = null`),
);

describe('What a tenant has set', () => {
  test('is the default where it has set nothing', async () => {
    expect(await see('admin')).toMatchObject({
      notifications: { billing: true, system: true, security: true },
      securityPolicy: {
        passwordMinLength: 12,
        passwordMixed: true,
        sessionHours: 8,
        loginAttempts: 5,
        twoFactorRequired: false,
      },
      billingEmail: null,
      updatedBy: null,
      consents: [],
    });
    expect((await see('admin')).followDefault).toHaveLength(8);
  });

  test('shows support where bills are mailed, and not the postal address', async () => {
    await change('admin', {
      billingEmail: 'bills@acme.example',
      billingAddress: { recipient: 'Acme Ltd', street: '1 Mill Lane', city: 'London', country: 'gb' },
    });
    expect(await see('admin')).toMatchObject({
      billingEmail: 'bills@acme.example',
      maskedBillingEmail: 'b•••@acme.example',
      billingAddress: { city: 'London', country: 'GB', more: null },
      updatedBy: { id: people.admin.staffId },
    });
    const answer = await ask('agent');
    expect(answer.data).toMatchObject({
      tenant: { settings: { billingEmail: 'bills@acme.example', billingAddress: null } },
    });
    expect(codesOf(answer)).toEqual(['tenant.settings.billingAddress FORBIDDEN']);
  });

  test('is read in an opened tenant, and by quality assurance in the test world', async () => {
    expect(codesOf(await ask('agent', other.id))).toEqual(['tenant.settings TENANT_NOT_OPEN']);
    expect(codesOf(await ask('tester', acme.id))).toEqual(['tenant NOT_FOUND']);
    const { tenant } = dataOf<{ tenant: { settings: Pick<Seen, 'version'> } }>(
      await ask('tester', sandbox.id, 'version billingEmail'),
    );
    expect(tenant.settings.version).toBeGreaterThan(0);
  });

  test('costs a statement for each of its parts, however many tenants', async () => {
    const statements = await statementsOf(desk.tenants.source, () =>
      desk.tenants
        .as(people.boss.sessionId)
        .run(
          `{ tenants { nodes { settings { version billingEmail billingAddress { city } consents { purpose } } } } }`,
        ),
    );
    expect(statements).toHaveLength(5);
  });
});

describe('A change of settings', () => {
  test('changes what is given and nothing else; null is the default again', async () => {
    await change('admin', { securityPolicy: { sessionHours: 12, loginAttempts: 4 }, notifications: { system: false } });
    const { tenant } = await change('admin', { securityPolicy: { sessionHours: null } });
    expect(tenant.settings).toMatchObject({
      notifications: { billing: true, system: false, security: true },
      securityPolicy: { sessionHours: 8, loginAttempts: 4 },
    });
    expect(tenant.settings.followDefault).toContain('SESSION_HOURS');
    expect(tenant.settings.followDefault).not.toContain('LOGIN_ATTEMPTS');
  });

  test('stands in the trail with old and new values and the reason, but for what is personal', async () => {
    await change('admin', { securityPolicy: { sessionHours: 12 }, billingEmail: 'bills@acme.example' });
    await change('admin', { securityPolicy: { sessionHours: 4 }, billingEmail: 'other@acme.example' });
    await change('admin', { billingEmail: null });
    const trail = (await desk.trail(acme.id)).filter(({ action }) => action === 'tenant.settings_changed').slice(-3);
    expect(trail.map(({ old_values, new_values }) => [old_values, new_values])).toEqual([
      [
        { 'securityPolicy.sessionHours': 'default (8)', billingEmail: null },
        { 'securityPolicy.sessionHours': 12, billingEmail: 'changed' },
      ],
      [
        { 'securityPolicy.sessionHours': 12, billingEmail: 'given' },
        { 'securityPolicy.sessionHours': 4, billingEmail: 'changed' },
      ],
      [{ billingEmail: 'given' }, { billingEmail: null }],
    ]);
    expect(trail[0]).toMatchObject({ notes: 'The customer asked for it', tenant_id: acme.id });
    expect(JSON.stringify(await desk.sql('select * from audit.admin_audit_log'))).not.toContain('@acme.example');
  });

  test('of how people sign in is told to those whom it holds for, and to the owner by mail', async () => {
    const { notice } = await change('admin', { securityPolicy: { twoFactorRequired: true } });
    expect(notice).toBe('QUEUED');
    expect(await desk.sql('select user_id from tenants.outgoing_mail')).toEqual([{ user_id: owner.id }]);
    const told = await desk.sql<{ user_id: string; kind: string; tenant_id: string }>(
      'select user_id, kind, tenant_id from tenants.user_activity order by user_id',
    );
    expect(told.map((row) => row.user_id).sort()).toEqual([owner.id, member.id].sort());
    expect(told[0]).toMatchObject({ kind: 'SETTINGS', tenant_id: acme.id });
  });

  test('is not mailed to a tenant that has switched such mail off, and says so', async () => {
    expect((await change('admin', { notifications: { security: false } })).notice).toBeNull();
    const { notice } = await change('admin', { securityPolicy: { sessionHours: 2 } });
    expect(notice).toBe('SWITCHED_OFF');
    expect(await desk.sql('select 1 from tenants.outgoing_mail')).toEqual([]);
  });

  test('cannot silence the mail about itself', async () => {
    const { notice } = await change('admin', {
      notifications: { security: false },
      securityPolicy: { sessionHours: 2 },
    });
    expect(notice).toBe('QUEUED');
  });

  test('from a version that somebody has changed meanwhile is a conflict, with the current one', async () => {
    const { version } = await see('boss');
    await change('boss', { notifications: { billing: false } });
    const before = await everything();
    const answer = await set('admin', { version, notifications: { system: false } });
    expect(codeOf(answer)).toBe('CONFLICT');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ currentVersion: version + 1 });
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['a session of no hours', 'admin', { securityPolicy: { sessionHours: 0 } }, 'securityPolicy.sessionHours'],
    ['a session of months', 'admin', { securityPolicy: { sessionHours: 721 } }, 'securityPolicy.sessionHours'],
    [
      'passwords of seven characters',
      'admin',
      { securityPolicy: { passwordMinLength: 7 } },
      'securityPolicy.passwordMinLength',
    ],
    ['two attempts', 'admin', { securityPolicy: { loginAttempts: 2 } }, 'securityPolicy.loginAttempts'],
    [
      'a country that is none',
      'admin',
      { billingAddress: { recipient: 'A', street: 'B', city: 'C', country: 'England' } },
      'billingAddress.country',
    ],
    [
      'an address without a city',
      'admin',
      { billingAddress: { recipient: 'A', street: 'B', city: ' ', country: 'GB' } },
      'billingAddress.city',
    ],
    ['no reason', 'admin', { securityPolicy: { sessionHours: 9 }, reason: ' ' }, 'reason'],
    ['nothing that would change', 'admin', { notifications: {} }, 'input'],
  ] as const)('%s is refused, names the field and leaves no row', async (_what, who, input, field) => {
    const { version } = await see('boss');
    const before = await everything();
    const answer = await set(who, { version, ...input });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.field).toBe(field);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['a tenant that is not open', 'admin', { tenantId: other.id }, 'TENANT_NOT_OPEN'],
    ['support', 'agent', {}, 'FORBIDDEN'],
    ['quality assurance', 'tester', { tenantId: sandbox.id }, 'FORBIDDEN'],
    ['what is no tenant', 'boss', { tenantId: owner.id }, 'NOT_FOUND'],
  ] as const)('%s is refused, and leaves no row', async (_what, who, input, code) => {
    const before = await everything();
    expect(codeOf(await set(who, { version: 1, notifications: { billing: false }, ...input }))).toBe(code);
    expect(await everything()).toEqual(before);
  });

  test('that cannot be recorded is not made', async () => {
    const { version } = await see('boss');
    const before = await everything();
    const answer = await withTheTrailShut(() =>
      set('admin', { version, securityPolicy: { sessionHours: 3 }, billingEmail: 'x@acme.example' }),
    );
    expect(codeOf(answer)).toBe('INTERNAL');
    expect(await everything()).toEqual(before);
  });
});

test('An erased person is no longer where bills go', async () => {
  await change('boss', { billingEmail: member.email?.toUpperCase() });
  await desk.sql('delete from tenants.user_email_personal where user_id = $1', [member.id]);
  expect(await see('boss')).toMatchObject({ billingEmail: null, maskedBillingEmail: null });
});
