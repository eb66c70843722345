import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';
import { noteUnanswered } from './watch-answers.js';

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

const town = new Town();
const acme = town.tenant();
const late = town.case(acme, 'Nobody answered');
const fresh = town.case(acme, 'Just came in');
const answeredLate = town.case(acme, 'Answered late, handed up');
const solved = town.case(acme, 'Solved at first contact');
fresh.created = ago(1);
late.created = ago(25);
Object.assign(answeredLate, { created: ago(50), firstAnswered: ago(20), status: 'SOLVED', solved: ago(1) });
Object.assign(solved, {
  created: ago(10),
  firstAnswered: ago(8),
  status: 'SOLVED',
  solved: ago(6),
  severity: 'CRITICAL',
});

let desk: Desk;
let boss: StaffForTest;
let agent: StaffForTest;
beforeAll(async () => {
  desk = await aDesk(town);
  boss = await desk.member('super_admin');
  agent = await desk.member('support');
  await desk.sql(
    `insert into tenants.support_case_events (id, case_id, tenant_id, environment, kind, level, severity)
     values (gen_random_uuid(), $1, $2, 'PRODUCTION', 'ESCALATED', 'L2', 'NORMAL')`,
    [answeredLate.id, acme.id],
  );
});
afterAll(() => desk?.stop());

const list = async (person: StaffForTest, filter: Record<string, unknown>) => {
  const query =
    'query($filter: SupportCaseFilter) { supportCases(filter: $filter, sort: { field: ANSWER_DUE, direction: ASC }) { nodes { id } } }';
  const answer = await desk.tenants.as(person.sessionId).run(query, { filter });
  return dataOf<{ supportCases: { nodes: { id: string }[] } }>(answer).supportCases.nodes.map(({ id }) => id);
};

test('A case that nobody answered in time raises an alert, once', async () => {
  expect(await noteUnanswered(desk.tenants.source)).toBe(1);
  expect(await noteUnanswered(desk.tenants.source)).toBe(0);
  const alerts = await desk.sql<{ kind: string; cause: string; occurrences: number }>(
    'select kind, cause, occurrences from identity.alerts',
  );
  expect(alerts).toEqual([{ kind: 'CASE_UNANSWERED', cause: `case_unanswered:${late.id}`, occurrences: 1 }]);
  expect(await desk.trail(late.id)).toMatchObject([{ action: 'support_case.breached', admin_user_id: null }]);
  const [row] = await desk.sql<{ breached: Date | null }>('select breached from tenants.support_cases where id = $1', [
    late.id,
  ]);
  expect(row?.breached).not.toBeNull();
});

test('Whoever looks at the clock is nobody again afterwards', async () => {
  const [row] = (await desk.tenants.source.query(
    'select tenants.note_unanswered() as told, kit.viewer() as viewer',
  )) as { viewer: unknown }[];
  expect(row?.viewer).toBeNull();
});

test('The queue shows what breaches, what nobody has and what is one’s own', async () => {
  expect(await list(agent, { breaching: true })).toEqual([late.id]);
  expect(await list(agent, { unassigned: true })).toEqual([late.id, fresh.id]);
  expect(await list(agent, { mine: true })).toEqual([]);
  dataOf(
    await desk.tenants
      .as(agent.sessionId)
      .run(`mutation { assignCase(input: { caseId: "${fresh.id}" }) { supportCase { id } } }`),
  );
  expect(await list(agent, { mine: true })).toEqual([fresh.id]);
  expect(await list(boss, { assigneeId: agent.staffId, unsolved: true })).toEqual([fresh.id]);
  expect(
    await list(agent, { severity: 'CRITICAL', status: ['SOLVED'], category: ['TECHNICAL'], level: ['L1'] }),
  ).toEqual([solved.id]);
});

const numbers = `query($input: SupportNumbersInput!) { supportNumbers(input: $input) { opened answered answeredInTime firstAnswerMinutes
  solved solvedInTime solvedAtFirstContact solveMinutes escalated byDay { start opened } byWeek { opened } } }`;
const ask = (person: StaffForTest, input: Record<string, unknown> = {}) =>
  desk.tenants.as(person.sessionId).run(numbers, { input });

test('The numbers are those of the cases’ events', async () => {
  interface Numbers {
    supportNumbers: { byDay: { opened: number }[]; byWeek: { opened: number }[] } & Record<string, number>;
  }
  const { supportNumbers } = dataOf<Numbers>(await ask(boss));
  expect(supportNumbers).toMatchObject({
    opened: 4,
    answered: 2,
    // Of three that were answered or are overdue, one was in time.
    answeredInTime: 1 / 3,
    solved: 2,
    solvedInTime: 1,
    solvedAtFirstContact: 0.5,
    escalated: 0.25,
  });
  expect(supportNumbers['firstAnswerMinutes']).toBeCloseTo((30 * 60 + 2 * 60) / 2, 0);
  expect(supportNumbers['solveMinutes']).toBeCloseTo((49 * 60 + 4 * 60) / 2, 0);
  const sum = (volumes: { opened: number }[]) => volumes.reduce((total, { opened }) => total + opened, 0);
  expect(sum(supportNumbers.byDay)).toBe(4);
  expect(sum(supportNumbers.byWeek)).toBe(4);
});

test('Support sees its own numbers and nobody else’s', async () => {
  expect(dataOf(await ask(agent))).toMatchObject({ supportNumbers: { opened: 1 } });
  expect(codeOf(await ask(agent, { staffMemberId: boss.staffId }))).toBe('FORBIDDEN');
  expect(codeOf(await ask(boss, { from: ago(24 * 100).toISOString() }))).toBe('BAD_USER_INPUT');
});

test('Whoever has the case that is late is told; nobody is when nobody has it', async () => {
  await desk.sql('update tenants.support_cases set answer_due = clock_timestamp() where id = $1', [fresh.id]);
  expect(await noteUnanswered(desk.tenants.source)).toBe(1);
  const notices = await desk.sql<{ kind: string; subject_id: string; staff_id: string }>(
    'select kind, subject_id, staff_id from identity.notices',
  );
  expect(notices).toEqual([{ kind: 'CASE_UNANSWERED', subject_id: fresh.id, staff_id: agent.staffId }]);
});
