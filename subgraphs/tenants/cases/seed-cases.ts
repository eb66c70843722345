import { newId } from '../../kit/ids.js';
import type { SeedCase } from '../seed-rows.js';
import { defaultCaseRules, usualAnswerHours } from './case-rules.js';

/** Inserts rows that are named as in TypeScript into columns that are named as in SQL. */
type Insert = <Row extends object>(
  table: string,
  columns: Partial<Record<keyof Row & string, string>>,
  rows: readonly Row[],
) => Promise<void>;

const place = { tenantId: 'uuid', environment: 'text' };

/** With their clocks as they would have been set, and the events that their columns tell of. */
export async function seedCases(insert: Insert, cases: readonly SeedCase[]): Promise<void> {
  const rows = cases.map((one) => {
    const { severity = 'NORMAL', firstAnswered = null, solved = null, followedUp = null } = one;
    const due = (hours: Readonly<Record<'CRITICAL' | 'NORMAL', number>>) =>
      new Date(one.created.getTime() + hours[severity] * 3_600_000);
    const clocks = { answerDue: due(usualAnswerHours), solveDue: due(defaultCaseRules.solveWithinHours) };
    return {
      ...one,
      ...clocks,
      severity,
      firstAnswered,
      solved,
      followedUp,
      updated: followedUp ?? solved ?? one.created,
    };
  });
  const clock = {
    answerDue: 'timestamptz',
    solveDue: 'timestamptz',
    firstAnswered: 'timestamptz',
    solved: 'timestamptz',
  };
  await insert(
    'support_cases',
    {
      id: 'uuid',
      ...place,
      category: 'text',
      severity: 'text',
      status: 'text',
      ...clock,
      followedUp: 'timestamptz',
      created: 'timestamptz',
      updated: 'timestamptz',
    },
    rows,
  );
  const details = cases.map((one) => ({ ...one, caseId: one.id }));
  await insert('support_case_details', { caseId: 'uuid', ...place, subject: 'text', ticket: 'text' }, details);
  await insert(
    'support_case_events',
    { id: 'uuid', caseId: 'uuid', ...place, kind: 'text', level: 'text', severity: 'text', created: 'timestamptz' },
    rows.flatMap(eventsOf),
  );
}

type PastCase = Required<SeedCase>;

function eventsOf({
  id: caseId,
  tenantId,
  environment,
  severity,
  created,
  firstAnswered,
  solved,
  followedUp,
}: PastCase) {
  const told: [string, Date | null][] = [
    ['OPENED', created],
    ['ANSWERED', firstAnswered],
    ['SOLVED', solved],
    ['FOLLOWED_UP', followedUp],
  ];
  return told.flatMap(([kind, at]) =>
    at
      ? [
          {
            id: newId('CaseEvent', at.getTime()),
            caseId,
            tenantId,
            environment,
            kind,
            level: 'L1',
            severity,
            created: at,
          },
        ]
      : [],
  );
}
