import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { SupportNumbers, SupportNumbersInput } from '../resolver-types.generated.js';

const day = 86_400_000;
const longestSpan = 92 * day;
const usualSpan = 28 * day;

/** Whose cases count: everybody's, or those of one person, which for support is always themselves. */
function staffOf(ctx: SubgraphContext, wanted: string | null | undefined): string | null {
  if (wanted != null && !isIdOf('StaffMember', wanted)) {
    throw badInput('staffMemberId', 'This is no id of a staff member.');
  }
  if (ctx.viewer.grants['support-numbers:read']?.includes('ANY')) return wanted ?? null;
  if (wanted != null && wanted.toLowerCase() !== ctx.viewer.id) {
    throw denied(ctx.viewer, 'Query.supportNumbers', [['support-numbers:read']]);
  }
  return ctx.viewer.id;
}

function spanOf(ctx: SubgraphContext, { from, before }: SupportNumbersInput): [Date, Date] {
  const end = before ? new Date(before) : ctx.clock.now();
  const start = from ? new Date(from) : new Date(end.getTime() - usualSpan);
  if (start >= end) throw badInput('from', '“from” comes before “before”.');
  if (end.getTime() - start.getTime() > longestSpan) throw badInput('from', 'Numbers are given for 92 days at most.');
  return [start, end];
}

/**
 * Counted from the events of the cases that were opened in this time: a case's first answer and its solution are the
 * first such events, and its targets the ones that it has.
 */
const counted = `
  with told as (
    select c.id, c.answer_due, c.solve_due, coalesce(min(e.created) filter (where e.kind = 'OPENED'), c.created) as opened,
      min(e.created) filter (where e.kind = 'ANSWERED') as answered,
      min(e.created) filter (where e.kind = 'SOLVED') as solved,
      count(*) filter (where e.kind = 'ANSWERED') as answers,
      bool_or(e.kind = 'ESCALATED') as escalated
    from tenants.support_cases c join tenants.support_case_events e on e.case_id = c.id
    where c.deleted is null and c.created >= $1 and c.created < $2 and ($3::uuid is null or c.assignee_id = $3)
    group by c.id
  )`;

const minutes = (until: string) =>
  `percentile_cont(0.5) within group (order by extract(epoch from ${until} - opened) / 60) filter (where ${until} is not null)`;
const share = (part: string, whole: string) =>
  `(count(*) filter (where (${part}) and (${whole})))::float8 / nullif(count(*) filter (where ${whole}), 0)`;

const total = `${counted}
  select count(*)::int as opened, count(answered)::int as answered, count(solved)::int as solved,
    ${share('answered <= answer_due', 'answered is not null or (answer_due <= clock_timestamp() and solved is null)')} as "answeredInTime",
    ${share('solved <= solve_due', 'solved is not null')} as "solvedInTime",
    ${share('answers <= 1 and not escalated', 'solved is not null')} as "solvedAtFirstContact",
    ${share('escalated', 'true')} as escalated,
    (${minutes('answered')})::float8 as "firstAnswerMinutes", (${minutes('solved')})::float8 as "solveMinutes"
  from told`;

const volume = (unit: 'day' | 'week') => `${counted}
  select date_trunc('${unit}', opened at time zone 'UTC') at time zone 'UTC' as start, count(*)::int as opened
  from told group by 1 order by 1`;

interface Volume {
  start: Date;
  opened: number;
}

export async function supportNumbers(ctx: SubgraphContext, input: SupportNumbersInput): Promise<SupportNumbers> {
  const staffId = staffOf(ctx, input.staffMemberId);
  const parameters = [...spanOf(ctx, input), staffId];
  const [numbers] = await ctx.tx.query<Omit<SupportNumbers, 'byDay' | 'byWeek'>>(total, parameters);
  const byDay = await ctx.tx.query<Volume>(volume('day'), parameters);
  const byWeek = await ctx.tx.query<Volume>(volume('week'), parameters);
  return { ...(numbers as Omit<SupportNumbers, 'byDay' | 'byWeek'>), byDay, byWeek };
}
