import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { SeedCase, SeedTenant } from '../seed-rows.js';
import { codeOf, codesOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const others = Array.from({ length: 6 }, () => town.tenant());
const sandbox = town.tenant({ environment: 'TEST' });
const ada = town.user([acme], { email: 'ada@acme.example' }, 'OWNER');
const birch = town.tenant();
const [bob, dora] = [town.user([birch]), town.user([birch])];
const stranger = town.user([others[1] as SeedTenant]);
const acmeCase = town.case(acme, 'Mail does not arrive');
const [byId, byCapitals, byReference, next, taken] = Array.from({ length: 5 }, () =>
  town.case(acme, 'Mail does not arrive'),
) as [SeedCase, SeedCase, SeedCase, SeedCase, SeedCase];
const othersCase = town.case(others[0] as SeedTenant, 'Another customer’s case');

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const aMember = (role: string, opened: SeedTenant[] = []) =>
  aStaffMember(database.ownerUrl, { role, opened: opened.map(({ id }) => id) });

interface Opening {
  openTenant: {
    openUntil: string;
    case: { id: string; reference: string; category: string; status: string; subject: string } | null;
  };
}
const openIt = `mutation($input: OpenTenantInput!) { openTenant(input: $input) {
  openUntil case { id reference category status subject ticket assignee { id } }
  tenant { id openUntil users { nodes { email } } } } }`;
const closeIt = `mutation($input: CloseTenantInput!) { closeTenant(input: $input) {
  tenant { id openUntil users { nodes { maskedEmail email } } } } }`;

const reason = 'The customer asked why mail does not arrive.';
const open = (person: StaffForTest, tenant: { id: string }, more: Record<string, unknown> = {}) =>
  tenants.as(person.sessionId).run(openIt, { input: { tenantId: tenant.id, reason, ...more } });
const close = (person: StaffForTest, tenant: { id: string }) =>
  tenants.as(person.sessionId).run(closeIt, { input: { tenantId: tenant.id } });
const seesEmail = async (person: StaffForTest) =>
  (await tenants.as(person.sessionId).run('query($id: ID!) { user(id: $id) { email } }', { id: ada.id })).data?.user;

interface Recorded {
  action: string;
  resource_id: string;
  tenant_id: string;
  old_values: unknown;
  new_values: Record<string, unknown> | null;
  notes: string | null;
}
const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
const recordedBy = ({ staffId }: StaffForTest) =>
  sql<Recorded>('select * from audit.admin_audit_log where admin_user_id = $1 order by id', [staffId]);
const actionsOf = async (person: StaffForTest) => (await recordedBy(person)).map(({ action }) => action);
const casesOf = async ({ id }: { id: string }) =>
  (
    await sql<{ count: number }>('select count(*)::int as count from tenants.support_cases where tenant_id = $1', [id])
  )[0]?.count;

describe('Opening a tenant without a case', () => {
  let agent: StaffForTest;
  let opened: Opening['openTenant'] & { tenant: unknown };
  beforeAll(async () => {
    agent = await aMember('support');
    opened = dataOf<{ openTenant: typeof opened }>(
      await open(agent, acme, { purpose: 'BILLING_QUESTION', ticket: 'OPS-7' }),
    ).openTenant;
  });

  test('shows it open in the very answer, personal detail included', () => {
    expect(opened.tenant).toEqual({
      id: acme.id,
      openUntil: opened.openUntil,
      users: { nodes: [{ email: 'ada@acme.example' }] },
    });
  });

  test('lasts eight hours', () => {
    const hours = (Date.parse(opened.openUntil) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(7.99);
    expect(hours).toBeLessThan(8.01);
  });

  test('makes a case from the purpose and the reason, assigned to the opener', () => {
    expect(opened.case).toMatchObject({
      category: 'BILLING',
      status: 'ASSIGNED',
      subject: reason,
      ticket: 'OPS-7',
      assignee: { id: agent.staffId },
    });
    expect(opened.case?.reference).toMatch(/^CASE-\d+$/);
  });

  test('records both, with the reason', async () => {
    const [made, opening] = await recordedBy(agent);
    expect(made).toMatchObject({
      action: 'support_case.opened',
      resource_id: opened.case?.id,
      tenant_id: acme.id,
      old_values: null,
      notes: reason,
      new_values: { reference: opened.case?.reference, category: 'BILLING', status: 'ASSIGNED', ticket: 'OPS-7' },
    });
    expect(opening).toMatchObject({
      action: 'tenant.opened',
      resource_id: acme.id,
      tenant_id: acme.id,
      old_values: null,
      notes: reason,
      new_values: { caseId: opened.case?.id, purpose: 'BILLING_QUESTION', openUntil: opened.openUntil },
    });
  });

  test('holds in the next request, for this person alone', async () => {
    expect(await seesEmail(agent)).toEqual({ email: 'ada@acme.example' });
    expect(await seesEmail(await aMember('support'))).toEqual({ email: null });
    const mine = 'query($id: ID!) { tenant(id: $id) { openUntil } }';
    const seen = async (person: StaffForTest) => dataOf(await tenants.as(person.sessionId).run(mine, { id: acme.id }));
    expect(await seen(agent)).toEqual({ tenant: { openUntil: opened.openUntil } });
    expect(await seen(await aMember('super_admin'))).toEqual({ tenant: { openUntil: null } });
  });

  test('asks nothing and changes nothing when it is open already', async () => {
    const before = await recordedBy(agent);
    for (const more of [
      {},
      { reason: '' },
      { caseId: opened.case?.id, reason: 'x' },
      { caseId: opened.case?.reference, reason: 'x' },
      { ticket: 'OPS-7' },
    ]) {
      const again = dataOf<Opening>(await open(agent, acme, more)).openTenant;
      expect(again).toMatchObject({ openUntil: opened.openUntil, case: { id: opened.case?.id } });
    }
    expect(await recordedBy(agent)).toEqual(before);
  });
});

describe('Opening a tenant for a case that is there', () => {
  test.each([
    ['id', byId.id],
    ['id in capitals', byCapitals.id.toUpperCase()],
  ])('by its %s makes no other, and support takes what nobody had', async (_how, caseId) => {
    const agent = await aMember('support');
    const count = await casesOf(acme);
    const { openTenant } = dataOf<Opening>(await open(agent, acme, { caseId }));
    expect(openTenant.case).toMatchObject({
      id: caseId.toLowerCase(),
      subject: 'Mail does not arrive',
      status: 'ASSIGNED',
      assignee: { id: agent.staffId },
    });
    expect(await casesOf(acme)).toBe(count);
    expect(await actionsOf(agent)).toEqual(['support_case.assigned', 'tenant.opened']);
  });

  test('leaves the case with whoever has it when an admin opens', async () => {
    const admin = await aMember('admin');
    dataOf(await open(admin, acme, { caseId: acmeCase.id }));
    expect(await actionsOf(admin)).toEqual(['tenant.opened']);
  });

  test('is refused to support when a colleague has it, and says what can be asked for', async () => {
    dataOf(await open(await aMember('support'), acme, { caseId: taken.id }));
    const agent = await aMember('support');
    const { errors } = await open(agent, acme, { caseId: taken.id });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'TENANT_NOT_OPEN',
      reason: 'CROSS_TENANT',
      canBeRequested: true,
    });
    expect(await recordedBy(agent)).toEqual([]);
  });

  test('is refused for a case that is solved', async () => {
    const agent = await aMember('support');
    const { case: made } = dataOf<Opening>(await open(agent, acme)).openTenant;
    const solve = 'mutation($id: ID!) { closeCase(input: { caseId: $id }) { supportCase { status } } }';
    dataOf(await tenants.as(agent.sessionId).run(solve, { id: made?.id }));
    expect(await seesEmail(agent)).toEqual({ email: null });
    const { errors } = await open(agent, acme, { caseId: made?.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'caseId' });
  });

  test('takes its reference too, however it is written', async () => {
    const [{ reference } = { reference: '' }] = await sql<{ reference: string }>(
      'select reference from tenants.support_cases where id = $1',
      [byReference.id],
    );
    const { openTenant } = dataOf<Opening>(
      await open(await aMember('support'), acme, { caseId: reference.toLowerCase() }),
    );
    expect(openTenant.case?.id).toBe(byReference.id);
  });

  test.each([
    ['another customer’s', othersCase.id],
    ['one that does not exist', newId('SupportCase')],
    ['what is no case', "' or true --"],
  ])('refuses %s, and opens nothing', async (_which, caseId) => {
    const agent = await aMember('support');
    const answer = await open(agent, acme, { caseId });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'caseId' });
    expect(await seesEmail(agent)).toEqual({ email: null });
    expect(await recordedBy(agent)).toEqual([]);
  });

  test('replaces the case that it was open for, and records that', async () => {
    const agent = await aMember('support');
    const first = dataOf<Opening>(await open(agent, acme)).openTenant;
    const second = dataOf<Opening>(await open(agent, acme, { caseId: next.id })).openTenant;
    expect(second.case?.id).toBe(next.id);
    expect(Date.parse(second.openUntil)).toBeGreaterThanOrEqual(Date.parse(first.openUntil));
    expect(await actionsOf(agent)).toEqual([
      'support_case.opened',
      'tenant.opened',
      'support_case.assigned',
      'tenant.closed',
      'tenant.opened',
    ]);
  });

  test('makes another for another ticket', async () => {
    const agent = await aMember('support');
    const first = dataOf<Opening>(await open(agent, acme, { ticket: 'OPS-1' })).openTenant;
    const second = dataOf<Opening>(await open(agent, acme, { ticket: 'OPS-2' })).openTenant;
    expect(second.case?.id).not.toBe(first.case?.id);
  });
});

describe('Opening a tenant because of one user', () => {
  const casesAbout = async (agent: StaffForTest, userId: string) => {
    const query = 'query($filter: SupportCaseFilter) { supportCases(filter: $filter) { nodes { id users { id } } } }';
    const answer = await tenants.as(agent.sessionId).run(query, { filter: { userId } });
    type Found = { supportCases: { nodes: { id: string; users: { id: string }[] }[] } };
    return dataOf<Found>(answer).supportCases.nodes;
  };

  test('makes a case about that user, on record', async () => {
    const agent = await aMember('support');
    const opened = dataOf<Opening>(await open(agent, acme, { userId: ada.id })).openTenant;
    expect(await casesAbout(agent, ada.id)).toEqual([{ id: opened.case?.id, users: [{ id: ada.id }] }]);
    expect(await recordedBy(agent)).toMatchObject([
      { action: 'support_case.opened', new_values: { userIds: [ada.id] } },
      { action: 'tenant.opened', new_values: { caseId: opened.case?.id, userId: ada.id } },
    ]);
  });

  test('adds the user to the case that is named, once', async () => {
    const agent = await aMember('support');
    const made = dataOf<Opening>(await open(agent, birch, { userId: bob.id })).openTenant.case;
    for (const userId of [dora.id, bob.id, bob.id]) {
      await close(agent, birch);
      dataOf(await open(agent, birch, { caseId: made?.reference, userId }));
    }
    const [found] = await casesAbout(agent, bob.id);
    expect(found?.id).toBe(made?.id);
    expect(found?.users.map((user) => user.id).sort()).toEqual([bob.id, dora.id].sort());
  });

  test.each([
    ['of another tenant', stranger.id],
    ['that is none', newId('User')],
    ['with the id of a tenant', others[0]?.id],
  ])('a user %s is refused, and nothing is opened', async (_who, userId) => {
    const agent = await aMember('support');
    const count = await casesOf(acme);
    const { errors } = await open(agent, acme, { userId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'userId' });
    expect(await casesOf(acme)).toBe(count);
    expect(await recordedBy(agent)).toEqual([]);
  });
});

describe('What is asked before a tenant is opened', () => {
  let agent: StaffForTest;
  beforeEach(async () => {
    agent = await aMember('support');
  });

  test.each([
    ['reason', { reason: 'too short' }],
    ['reason', { reason: '             ' }],
    ['reason', { reason: 'x'.repeat(501) }],
    ['ticket', { ticket: 'x'.repeat(101) }],
    ['caseId', { caseId: 'x'.repeat(101) }],
  ])('a wrong “%s” is BAD_USER_INPUT, and nothing is recorded', async (field, more) => {
    const { errors, data } = await open(agent, acme, more);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(data?.openTenant).toBeNull();
    expect(await recordedBy(agent)).toEqual([]);
    expect(await seesEmail(agent)).toEqual({ email: null });
  });

  test('ten characters and five hundred are enough', async () => {
    expect(codesOf(await open(agent, acme, { reason: 'x'.repeat(10) }))).toEqual([]);
    expect(codesOf(await open(agent, others[0] as SeedTenant, { reason: 'x'.repeat(500) }))).toEqual([]);
  });

  test('a purpose outside the list is refused', async () => {
    expect(codeOf(await open(agent, acme, { purpose: 'CURIOSITY' }))).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['of the test world, by support', sandbox.id],
    ['that does not exist', newId('Tenant')],
    ['with the id of a user', ada.id],
  ])('a tenant %s is NOT_FOUND', async (_which, id) => {
    expect(codeOf(await open(agent, { id }))).toBe('NOT_FOUND');
    expect(codeOf(await close(agent, { id }))).toBe('NOT_FOUND');
    expect(await recordedBy(agent)).toEqual([]);
  });

  test('an admin opens test tenants too', async () => {
    expect(codesOf(await open(await aMember('admin'), sandbox))).toEqual([]);
  });

  test('QA and tokens open nothing', async () => {
    const qa = await aMember('qa');
    expect(codeOf(await open(qa, sandbox))).toBe('FORBIDDEN');
    expect(codeOf(await close(qa, sandbox))).toBe('FORBIDDEN');
    const { tokenId } = await aToken(database.ownerUrl, {
      kind: 'partner',
      scopes: ['production-data:read', 'tenants:read', 'tenants:open'],
      tenantIds: [acme.id],
    });
    expect(codeOf(await tenants.asToken(tokenId).run(openIt, { input: { tenantId: acme.id, reason } }))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await tenants.as(null).run(openIt, { input: { tenantId: acme.id, reason } }))).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('How many may be open at once', () => {
  const five = others.slice(0, 5);

  test.each(['support', 'admin'])('five for %s; a sixth is cross-tenant access', async (role) => {
    const agent = await aMember(role, five);
    const count = await casesOf(acme);
    const answer = await open(agent, acme);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'TENANT_NOT_OPEN',
      reason: 'CROSS_TENANT',
      limit: 5,
      open: 5,
      tenantIds: [acme.id],
    });
    expect(await recordedBy(agent)).toEqual([]);
    expect(await casesOf(acme)).toBe(count);
  });

  test('closing one makes room', async () => {
    const agent = await aMember('support', five);
    expect(codesOf(await close(agent, five[0] as SeedTenant))).toEqual([]);
    expect(codesOf(await open(agent, acme))).toEqual([]);
  });

  test('one that is open already is not counted twice', async () => {
    const agent = await aMember('support', five);
    expect(codesOf(await open(agent, five[0] as SeedTenant))).toEqual([]);
    expect(codesOf(await open(agent, five[0] as SeedTenant, { caseId: othersCase.id }))).toEqual([]);
  });

  test('a super admin has no limit', async () => {
    expect(codesOf(await open(await aMember('super_admin', others), acme))).toEqual([]);
  });

  test('two requests at once do not pass it together', async () => {
    const agent = await aMember('support', others.slice(0, 4));
    const answers = await Promise.all([open(agent, acme), open(agent, others[5] as SeedTenant)]);
    expect(answers.map((answer) => codeOf(answer) ?? 'opened').sort()).toEqual(['TENANT_NOT_OPEN', 'opened']);
  });
});

describe('When an opening is over', () => {
  const expire = ({ staffId }: StaffForTest) =>
    sql(
      `update tenants.opened_tenants set opened = opened - interval '9 hours', expires = clock_timestamp() where staff_id = $1`,
      [staffId],
    );

  test('nothing is seen any more, and the place is free', async () => {
    const agent = await aMember('support', [acme, ...others.slice(0, 4)]);
    expect(await seesEmail(agent)).toEqual({ email: 'ada@acme.example' });
    await expire(agent);
    expect(await seesEmail(agent)).toEqual({ email: null });
    expect(codeOf(await close(agent, acme))).toBe('NOT_FOUND');
    expect(codesOf(await open(agent, others[5] as SeedTenant))).toEqual([]);
  });

  test('the same tenant is opened anew, with a reason', async () => {
    const agent = await aMember('support', [acme]);
    await expire(agent);
    expect(codeOf(await open(agent, acme, { reason: '' }))).toBe('BAD_USER_INPUT');
    expect(codesOf(await open(agent, acme))).toEqual([]);
    expect(await seesEmail(agent)).toEqual({ email: 'ada@acme.example' });
  });
});

describe('Closing a tenant', () => {
  test('takes effect in the very answer', async () => {
    const agent = await aMember('support', [acme]);
    const answer = await close(agent, acme);
    expect(answer.data?.closeTenant).toEqual({
      tenant: { id: acme.id, openUntil: null, users: { nodes: [{ maskedEmail: 'a•••@acme.example', email: null }] } },
    });
    expect(codesOf(answer)).toEqual(['closeTenant.tenant.users.nodes.0.email TENANT_NOT_OPEN']);
    expect(await seesEmail(agent)).toEqual({ email: null });
  });

  test('is recorded with what was open', async () => {
    const agent = await aMember('support');
    const { openUntil, case: opened } = dataOf<Opening>(await open(agent, acme)).openTenant;
    await close(agent, acme);
    expect((await recordedBy(agent)).at(-1)).toMatchObject({
      action: 'tenant.closed',
      resource_id: acme.id,
      tenant_id: acme.id,
      old_values: { caseId: opened?.id, purpose: 'TROUBLESHOOTING', openUntil },
      new_values: { openUntil: null },
    });
  });

  test('that is not open is NOT_FOUND, also when somebody else has it open, and nothing is recorded', async () => {
    const agent = await aMember('support');
    const colleague = await aMember('support', [acme]);
    expect(codeOf(await close(agent, acme))).toBe('NOT_FOUND');
    expect(await recordedBy(agent)).toEqual([]);
    expect(await seesEmail(colleague)).toEqual({ email: 'ada@acme.example' });
  });
});

describe('The table of openings', () => {
  test('shows each their own, and lets nobody make one for somebody else', async () => {
    const agent = await aMember('support', [acme]);
    const boss = await aMember('super_admin');
    await openTenantFor(database.ownerUrl, boss.staffId, acme.id);
    const { asViewer } = await import('../../kit/transaction.js');
    const client = { ipAddress: null, userAgent: null };
    const entry = { kind: 'STAFF', subject: boss.sessionId, client, requestId: 'test', readOnly: false } as const;
    const seen = await asViewer(tenants.source, entry, (tx) =>
      tx.query<{ staff_id: string }>('select staff_id from tenants.opened_tenants'),
    );
    expect(new Set(seen.map(({ staff_id }) => staff_id))).toEqual(new Set([boss.staffId]));
    const forged = asViewer(tenants.source, entry, (tx) =>
      tx.query(
        `insert into tenants.opened_tenants (id, staff_id, tenant_id, environment, case_id, purpose, reason, expires)
         values ($1, $2, $3, 'PRODUCTION', $4, 'SECURITY', 'forged', clock_timestamp() + interval '1 hour')`,
        [newId('OpenedTenant'), agent.staffId, acme.id, acmeCase.id],
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});
