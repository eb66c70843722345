import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SeedTenant, SeedUser } from '../subgraphs/tenants/seed-rows.js';
import { Town } from '../subgraphs/tenants/testing/town.js';
import { askingIn } from './support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from './support/identity.js';
import { openTenantFor, type StaffForTest } from './support/people.js';

let identity: IdentityUnderTest;
const { staff, approve, trailOf, growOld, does } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;
let sam: StaffForTest;
let tenant: SeedTenant;
let user: SeedUser;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  grace = await staff('super_admin');
  sam = await staff('support');
});
afterAll(() => identity.stop());

let number = 0;
beforeEach(async () => {
  const town = new Town();
  number += 1;
  tenant = town.tenant();
  town.user([tenant], { email: `owner${number}@acme.example` }, 'OWNER');
  user = town.user([tenant], {
    name: `Wilhelmina Quackenbush${number}`,
    email: `w.quackenbush${number}@acme.example`,
    phone: `+44 20 7946 55${10 + number}`,
    postalAddress: `${number} Quackenbush Lane`,
    lastLoginIp: `203.0.113.${50 + number}`,
  });
  town.did(user, { ip: user.lastLoginIp });
  town.session(user, { ip: user.lastLoginIp });
  await town.build(identity.ownerUrl);
});

const ask = (who: StaffForTest, input: Record<string, unknown> = {}) =>
  does(who, 'eraseUser', { userId: user.id, email: user.email, reason: 'The person asked for it', ...input });

/** A colleague in the same tenant, who shares a given name. */
async function anotherCalled(name: string): Promise<string> {
  const town = new Town();
  const other = town.user([tenant], { name, email: `other${number}@acme.example`, phone: '+44 20 7946 9999' });
  await town.build(identity.ownerUrl);
  return other.id;
}

/** Every row of every table in which a text stands, wherever it stands. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await identity.sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('identity', 'tenants', 'billing', 'audit', 'platform', 'kit')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await identity.sql(`select 1 from ${name} t where t::text ilike $1 limit 1`, [`%${text}%`]);
    if (rows.length) found.push(name);
  }
  return found;
}

describe('Erasing a person', () => {
  test('leaves nothing personal in any table, and the trail as it was', async () => {
    const personal = [user.name, user.email, user.phone, user.postalAddress, user.lastLoginIp, `quackenbush${number}`];
    const trailBefore = await identity.sql('select * from audit.admin_audit_log order by id');
    const { request, code } = await ask(sam);
    expect(code).toBeUndefined();
    expect((await approve(ada, request.id)).request).toMatchObject({ state: 'APPLIED' });
    for (const text of personal) expect([text, ...(await placesOf(String(text)))]).toEqual([text]);
    expect(
      await identity.sql('select * from audit.admin_audit_log order by id limit $1', [trailBefore.length]),
    ).toEqual(trailBefore);
    expect(await trailOf(user.id)).toMatchObject([
      {
        action: 'user.erased',
        old_values: { status: 'ACTIVE' },
        new_values: { status: 'DELETED', requesterId: sam.staffId, approverIds: [ada.staffId] },
        notes: 'The person asked for it',
      },
    ]);
    expect(
      await identity.sql('select name, status, masked_email, tenant_ids from tenants.users where id = $1', [user.id]),
    ).toEqual([{ name: 'Erased user', status: 'DELETED', masked_email: null, tenant_ids: [tenant.id] }]);
  });

  test('takes the person out of what was written about them, and leaves what was written about others', async () => {
    const phone = String(user.phone);
    const written = [
      `Wilhelmina QUACKENBUSH${number} (${user.email}, tel. ${phone}) cannot sign in.`,
      `Mrs Quackenbush${number}'s phone is ${phone.replace('+44 ', '0').replaceAll(' ', '-')}; lives at ${number} Quackenbush  Lane; from 203.0.113.${50 + number}.`,
      `Wilhelmina Other called for her: other${number}@acme.example, 020 7946 9999, 203.0.113.199.`,
    ];
    const other = await anotherCalled(`Wilhelmina Other`);
    await openTenantFor(identity.ownerUrl, sam.staffId, tenant.id);
    const [one] = await identity.sql<{ id: string }>(
      'select id from tenants.support_cases where tenant_id = $1 order by created desc limit 1',
      [tenant.id],
    );
    await identity.sql(
      `update tenants.support_case_details set subject = 'Sign-in of ' || $2, ticket = $3 where case_id = $1`,
      [one?.id, user.name, user.email],
    );
    await identity.sql('update tenants.opened_tenants set reason = $2 where case_id = $1', [
      one?.id,
      `${user.name} asked for help`,
    ]);
    await identity.sql(
      `insert into tenants.support_case_notes (id, case_id, tenant_id, environment, kind, author_id, text)
       select gen_random_uuid(), $1, $2, 'PRODUCTION', 'NOTE', $3, unnest($4::text[])`,
      [one?.id, tenant.id, sam.staffId, written],
    );
    await identity.sql(
      `insert into tenants.outgoing_mail (id, user_id, environment, kind, content)
       values (gen_random_uuid(), $1, 'PRODUCTION', 'MESSAGE', $2)`,
      [other, JSON.stringify({ subject: `About ${user.name}`, text: `Write to\n${user.email} "soon"` })],
    );
    const trailBefore = await identity.sql('select * from audit.admin_audit_log order by id');
    const { request } = await ask(ada);
    expect((await approve(grace, request.id)).request).toMatchObject({ state: 'APPLIED' });

    for (const text of [user.email, `quackenbush${number}`, phone, phone.replace('+44 ', '0').replaceAll(' ', '-')])
      expect([text, ...(await placesOf(String(text)))]).toEqual([text]);
    const texts = await identity.sql<{ text: string }>(
      'select text from tenants.support_case_notes where case_id = $1',
      [one?.id],
    );
    expect(texts.map(({ text }) => text).sort()).toEqual([
      "Mrs [erased]'s phone is [erased]; lives at [erased]; from [erased].",
      written[2],
      '[erased] ([erased], tel. [erased]) cannot sign in.',
    ]);
    expect(
      await identity.sql('select subject, ticket from tenants.support_case_details where case_id = $1', [one?.id]),
    ).toEqual([{ subject: 'Sign-in of [erased]', ticket: '[erased]' }]);
    expect(await identity.sql('select content from tenants.outgoing_mail where user_id = $1', [other])).toEqual([
      { content: { subject: 'About [erased]', text: 'Write to\n[erased] "soon"' } },
    ]);
    expect(
      await identity.sql('select * from audit.admin_audit_log order by id limit $1', [trailBefore.length]),
    ).toEqual(trailBefore);
    expect((await trailOf(user.id)).at(-1)).toMatchObject({ new_values: { status: 'DELETED', textsChanged: 5 } });
  });

  test('is asked for with the right address, which the request does not keep', async () => {
    const { extensions } = await ask(sam, { email: 'somebody.else@acme.example' });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.email' });
    const { request } = await ask(sam, { email: ` ${user.email?.toUpperCase()} ` });
    expect(request).toMatchObject({ state: 'PENDING', input: { userId: user.id } });
    expect(
      JSON.stringify(await identity.sql('select * from identity.access_requests where id = $1', [request.id])),
    ).not.toMatch(/quackenbush/i);
  });

  test('is done by nobody alone: not by a super admin either', async () => {
    const { request } = await ask(ada);
    expect((await approve(ada, request.id)).code).toBe('FORBIDDEN');
    expect(await placesOf(String(user.email))).toContain('tenants.user_email_personal');
    expect((await approve(grace, request.id)).code).toBeUndefined();
  });

  test('wants password and second factor confirmed, of whoever asks and of whoever approves', async () => {
    const late = await staff('support');
    await growOld(late);
    expect((await ask(late)).code).toBe('REAUTHENTICATION_REQUIRED');
    const { request } = await ask(sam);
    const lateBoss = await staff('super_admin');
    await growOld(lateBoss);
    expect((await approve(lateBoss, request.id)).code).toBe('REAUTHENTICATION_REQUIRED');
  });

  test('is asked for by an admin in a tenant that is open, and never by QA', async () => {
    const admin = await staff('admin');
    expect((await ask(admin)).code).toBe('TENANT_NOT_OPEN');
    await openTenantFor(identity.ownerUrl, admin.staffId, tenant.id);
    expect((await ask(admin)).code).toBeUndefined();
    expect((await ask(await staff('qa'))).code).toBe('FORBIDDEN');
  });

  test('of the last owner waits until somebody else is one, and of somebody who is gone is nothing', async () => {
    await identity.sql(`update tenants.tenant_users set role = 'OWNER' where user_id = $1`, [user.id]);
    await identity.sql(`update tenants.tenant_users set role = 'MEMBER' where tenant_id = $1 and user_id <> $2`, [
      tenant.id,
      user.id,
    ]);
    const { request } = await ask(sam);
    expect((await approve(ada, request.id)).code).toBe('CONFLICT');
    await identity.sql(`update tenants.users set status = 'DELETED' where id = $1`, [user.id]);
    expect((await ask(sam)).code).toBe('NOT_FOUND');
  });
});
