import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { setSetting } from '../../../e2e/support/settings.js';
import { newId } from '../../kit/ids.js';
import type { SubgraphResult } from '../../kit/subgraph.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const other = town.tenant({ name: 'Other' });
const sandbox = town.tenant({ environment: 'TEST' });
const ada = town.user([acme], { email: 'ada@acme.example', name: 'Ada' }, 'OWNER');
const stranger = town.user([other]);
const synthetic = town.case(sandbox, 'Synthetic');

let desk: Desk;
const people = {} as Record<'agent' | 'colleague' | 'admin' | 'boss' | 'qa', StaffForTest>;

beforeAll(async () => {
  desk = await aDesk(town);
  people.agent = await desk.member('support', [acme.id]);
  people.colleague = await desk.member('support');
  people.admin = await desk.member('admin');
  people.boss = await desk.member('super_admin');
  people.qa = await desk.member('qa');
});
afterAll(() => desk?.stop());

interface Shown {
  id: string;
  reference: string;
  status: string;
  level: string;
  severity: string;
  emergency: boolean;
  subject: string | null;
  answerDue: string;
  firstAnswered: string | null;
  assignee: { id: string } | null;
}
const shown = (result: SubgraphResult) =>
  Object.values(dataOf<Record<string, { supportCase: Shown }>>(result))[0]?.supportCase as Shown;
const change = (who: keyof typeof people, field: string, input: Record<string, unknown>) =>
  desk.change(people[who], field, input);
const aCase = async (more: Record<string, unknown> = {}) =>
  shown(
    await change('agent', 'openSupportCase', {
      tenantId: acme.id,
      category: 'TECHNICAL',
      subject: 'Mail does not arrive',
      ...more,
    }),
  );
const eventsOf = async (caseId: string) =>
  (
    await desk.sql<{ kind: string }>(
      'select kind from tenants.support_case_events where case_id = $1 order by created, id',
      [caseId],
    )
  ).map(({ kind }) => kind);
const hoursUntil = (time: string) => (Date.parse(time) - Date.now()) / 3_600_000;

describe('A support case', () => {
  let caseId: string;

  test('is new when it is opened, has a category, a severity and a day to be answered in', async () => {
    const made = await aCase({ ticket: 'OPS-9', userIds: [ada.id] });
    caseId = made.id;
    expect(made).toMatchObject({
      status: 'NEW',
      level: 'L1',
      severity: 'NORMAL',
      category: 'TECHNICAL',
      subject: 'Mail does not arrive',
      ticket: 'OPS-9',
      assignee: null,
    });
    expect(hoursUntil(made.answerDue)).toBeCloseTo(24, 1);
  });

  test('is to be answered within four hours once somebody says that it is critical', async () => {
    const triaged = shown(await change('agent', 'triageCase', { caseId, severity: 'CRITICAL' }));
    expect(triaged).toMatchObject({ status: 'TRIAGED', severity: 'CRITICAL' });
    expect(hoursUntil(triaged.answerDue)).toBeCloseTo(4, 1);
  });

  test('passes its states in order', async () => {
    expect(shown(await change('agent', 'assignCase', { caseId }))).toMatchObject({
      status: 'ASSIGNED',
      assignee: { id: people.agent.staffId },
    });
    expect(shown(await change('agent', 'startCase', { caseId }))).toMatchObject({ status: 'INVESTIGATING' });
    await change('agent', 'addCaseNote', { caseId, text: 'Their MX record is wrong.' });
    expect(shown(await change('agent', 'closeCase', { caseId, solution: 'They mended the MX record.' }))).toMatchObject(
      {
        status: 'SOLVED',
      },
    );
    expect(shown(await change('agent', 'followUpCase', { caseId, note: 'All is well.' }))).toMatchObject({
      status: 'FOLLOWED_UP',
    });
    expect(await eventsOf(caseId)).toEqual([
      'OPENED',
      'TRIAGED',
      'ASSIGNED',
      'STARTED',
      'NOTED',
      'SOLVED',
      'FOLLOWED_UP',
    ]);
  });

  test('stands in the audit trail with each step, old and new values, and never with what a note says', async () => {
    const trail = await desk.trail(caseId);
    expect(trail.map(({ action }) => action)).toEqual([
      'support_case.opened',
      'support_case.triaged',
      'support_case.assigned',
      'support_case.started',
      'support_case.noted',
      'support_case.solved',
      'support_case.followed_up',
    ]);
    expect(trail[1]).toMatchObject({
      old_values: { status: 'NEW', severity: 'NORMAL' },
      new_values: { status: 'TRIAGED', severity: 'CRITICAL' },
      tenant_id: acme.id,
      admin_user_id: people.agent.staffId,
    });
    expect(JSON.stringify(trail)).not.toMatch(/MX record|All is well|Mail does not arrive/);
  });

  test('shows its notes, users and who had the tenant open, in the opened tenant alone', async () => {
    const query =
      'query($id: ID!) { supportCase(id: $id) { subject notes { kind text } users { id } openings { purpose } status } }';
    const see = async (who: keyof typeof people) => desk.tenants.as(people[who].sessionId).run(query, { id: caseId });
    await desk.open(people.agent, other.id);
    expect(dataOf<{ supportCase: unknown }>(await see('boss')).supportCase).toMatchObject({
      notes: [{ kind: 'NOTE' }, { kind: 'SOLUTION' }, { kind: 'FOLLOW_UP' }],
      users: [{ id: ada.id }],
    });
    const outside = await see('colleague');
    expect(outside.data?.supportCase).toEqual({
      subject: null,
      notes: null,
      users: null,
      openings: null,
      status: 'FOLLOWED_UP',
    });
    expect(outside.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(4).fill('TENANT_NOT_OPEN'));
  });
});

describe('Steps that are none', () => {
  test('are refused, and leave nothing', async () => {
    const { id } = await aCase();
    await change('agent', 'closeCase', { caseId: id });
    const before = await eventsOf(id);
    for (const field of ['closeCase', 'startCase', 'assignCase', 'triageCase']) {
      expect(codeOf(await change('agent', field, { caseId: id }))).toBe('CONFLICT');
    }
    expect(codeOf(await change('agent', 'escalateCase', { caseId: id, reason: 'It is not solved at all.' }))).toBe(
      'CONFLICT',
    );
    expect(await eventsOf(id)).toEqual(before);
  });

  test('are refused by the database too, whoever asks', async () => {
    const { id } = await aCase();
    for (const status of ['ASSIGNED', 'INVESTIGATING', 'SOLVED', 'FOLLOWED_UP']) {
      await expect(
        desk.sql('update tenants.support_cases set status = $2 where id = $1', [id, status]),
      ).rejects.toMatchObject({ code: '23514' });
    }
  });

  test('solving takes two presses: what lies between is passed through', async () => {
    const { id } = await aCase();
    expect(shown(await change('agent', 'closeCase', { caseId: id })).assignee).toEqual({ id: people.agent.staffId });
    expect(await eventsOf(id)).toEqual(['OPENED', 'TRIAGED', 'ASSIGNED', 'STARTED', 'SOLVED']);
  });

  test.each([
    ['of another world', () => ({ caseId: synthetic.id }), 'NOT_FOUND'],
    ['of nowhere', () => ({ caseId: newId('SupportCase') }), 'NOT_FOUND'],
    ['of another kind', () => ({ caseId: acme.id }), 'BAD_USER_INPUT'],
  ])('a case %s is refused', async (_what, input, code) => {
    for (const field of ['triageCase', 'assignCase', 'startCase', 'closeCase', 'followUpCase']) {
      expect(codeOf(await change('agent', field, input()))).toBe(code);
    }
  });

  test('users of another tenant, a short subject and a tenant of another world are refused, and no case is made', async () => {
    const count = async () =>
      (await desk.sql<{ n: number }>('select count(*)::int as n from tenants.support_cases'))[0]?.n;
    const before = await count();
    const input = { tenantId: acme.id, category: 'BILLING', subject: 'Charged twice' };
    const refused = await change('agent', 'openSupportCase', { ...input, userIds: [stranger.id] });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'userIds' });
    expect(codeOf(await change('agent', 'openSupportCase', { ...input, subject: ' a ' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await change('agent', 'openSupportCase', { ...input, tenantId: sandbox.id }))).toBe('NOT_FOUND');
    expect(codeOf(await change('qa', 'openSupportCase', { ...input, tenantId: sandbox.id }))).toBe('FORBIDDEN');
    expect(await count()).toBe(before);
  });
});

describe('A case that is handed up', () => {
  let caseId: string;
  beforeAll(async () => {
    ({ id: caseId } = await aCase());
    await change('agent', 'assignCase', { caseId });
  });

  test('moves to the admins, has nobody, and keeps the reason with the case and in the audit trail', async () => {
    const reason = 'It needs somebody who may change domains.';
    expect(shown(await change('agent', 'escalateCase', { caseId, reason }))).toMatchObject({
      level: 'L2',
      status: 'TRIAGED',
      assignee: null,
    });
    expect((await desk.trail(caseId)).at(-1)).toMatchObject({
      action: 'support_case.escalated',
      old_values: { level: 'L1', assigneeId: people.agent.staffId },
      new_values: { level: 'L2', assigneeId: null },
      notes: reason,
    });
  });

  test('is worked on by nobody below, and given to nobody below', async () => {
    expect(codeOf(await change('agent', 'assignCase', { caseId }))).toBe('FORBIDDEN');
    expect(codeOf(await change('agent', 'closeCase', { caseId }))).toBe('FORBIDDEN');
    const toSupport = await change('admin', 'assignCase', { caseId, staffMemberId: people.agent.staffId });
    expect(toSupport.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'staffMemberId' });
  });

  test('gives no rights: an admin who has it still sees what it says in the opened tenant alone', async () => {
    const taken = await change('admin', 'assignCase', { caseId });
    expect(taken.data?.assignCase).toMatchObject({
      supportCase: { assignee: { id: people.admin.staffId }, subject: null },
    });
    expect(taken.errors?.[0]?.extensions.code).toBe('TENANT_NOT_OPEN');
  });

  test('goes from the admins to the super admins, and no further', async () => {
    const reason = 'It needs a super admin, we think.';
    expect((await change('admin', 'escalateCase', { caseId, reason })).data?.escalateCase).toMatchObject({
      supportCase: { level: 'L3', emergency: false },
    });
    expect(codeOf(await change('boss', 'escalateCase', { caseId, reason }))).toBe('CONFLICT');
  });

  test('is flagged when it is an emergency: it goes straight to the super admins, who are warned', async () => {
    const made = await aCase({ emergency: true });
    expect(made).toMatchObject({ level: 'L3', severity: 'CRITICAL', emergency: true });
    const alerts = await desk.sql<{ kind: string; user_id: string | null }>(
      `select kind, user_id from identity.alerts where details ->> 'caseId' = $1`,
      [made.id],
    );
    expect(alerts).toEqual([{ kind: 'CASE_EMERGENCY', user_id: null }]);
    const told = await desk.sql<{ kind: string; staff_id: string }>(
      'select kind, staff_id from identity.notices where subject_id = $1',
      [made.id],
    );
    expect(told).toEqual([{ kind: 'CASE_EMERGENCY', staff_id: people.boss.staffId }]);
    expect(codeOf(await change('admin', 'assignCase', { caseId: made.id }))).toBe('FORBIDDEN');
  });
});

describe('Notes', () => {
  test('are written in opened tenants, by support alone', async () => {
    const { id: caseId } = await aCase();
    const text = 'Looked at their domains.';
    expect(codeOf(await change('colleague', 'addCaseNote', { caseId, text }))).toBe('TENANT_NOT_OPEN');
    expect(codeOf(await change('admin', 'addCaseNote', { caseId, text }))).toBe('FORBIDDEN');
    expect(codeOf(await change('agent', 'addCaseNote', { caseId, text: ' ' }))).toBe('BAD_USER_INPUT');
    expect(await eventsOf(caseId)).toEqual(['OPENED']);
  });

  test('can say that the customer was answered otherwise, which stops the clock', async () => {
    const { id: caseId } = await aCase();
    const answered = shown(await change('agent', 'addCaseNote', { caseId, text: 'Called them.', answered: true }));
    expect(answered.firstAnswered).not.toBeNull();
    expect(await eventsOf(caseId)).toEqual(['OPENED', 'NOTED', 'ANSWERED']);
  });
});

test('Solving a case closes every tenant that is open for it, on record', async () => {
  const [helper, boss] = [await desk.member('support'), await desk.member('super_admin')];
  const openIt = 'mutation($input: OpenTenantInput!) { openTenant(input: $input) { case { id } } }';
  const open = (person: StaffForTest, caseId?: string) =>
    desk.tenants
      .as(person.sessionId)
      .run(openIt, { input: { tenantId: other.id, reason: 'The customer called us.', caseId } });
  const { openTenant } = dataOf<{ openTenant: { case: { id: string } } }>(await open(helper));
  const caseId = openTenant.case.id;
  dataOf(await open(boss, caseId));
  const closed = await desk.change(helper, 'closeCase', { caseId });
  // The tenant is shut in this very answer.
  expect(closed.data?.closeCase).toMatchObject({ supportCase: { status: 'SOLVED', subject: null } });
  const open_ = await desk.sql('select from tenants.opened_tenants where case_id = $1 and closed is null', [caseId]);
  expect(open_).toHaveLength(0);
  const records = await desk.sql<{ old_values: { staffMemberId: string } }>(
    `select old_values from audit.admin_audit_log where action = 'tenant.closed' and old_values ->> 'caseId' = $1`,
    [caseId],
  );
  expect(records.map(({ old_values }) => old_values.staffMemberId).sort()).toEqual(
    [helper.staffId, boss.staffId].sort(),
  );
});

test('How soon a case is answered is what the platform is set to when it is opened or sorted', async () => {
  await setSetting(desk.ownerUrl, 'basic.answer-hours', 36);
  await setSetting(desk.ownerUrl, 'basic.critical-answer-hours', 2);
  const { id: caseId, answerDue } = await aCase();
  expect(hoursUntil(answerDue)).toBeCloseTo(36, 1);
  const sorted = shown(await change('agent', 'triageCase', { caseId, severity: 'CRITICAL' }));
  expect(hoursUntil(sorted.answerDue)).toBeCloseTo(2, 1);
});
