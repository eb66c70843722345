import { newId } from '../../subgraphs/kit/ids.js';
import { usualAnswerHours } from '../../subgraphs/tenants/cases/case-rules.js';
import type { SeedCase } from '../../subgraphs/tenants/seed-rows.js';
import type { Draft } from './world-tenants.js';
import { between, daysBefore, later } from './world-time.js';

const subjects: Record<SeedCase['category'], readonly string[]> = {
  TECHNICAL: [
    'Campaign is stuck in “sending”',
    'Replies do not show up in the inbox',
    'DKIM check fails since the DNS move',
    'Warm-up stopped after two days',
    'Bounces doubled since Monday',
  ],
  BILLING: [
    'Invoice shows the old company name',
    'Charged twice this month',
    'Question about the yearly plan',
    'Card was declined',
  ],
  FEATURE_REQUEST: ['Send windows per time zone', 'Export of replies as CSV', 'Shared templates between workspaces'],
  BUG_REPORT: [
    'Unsubscribe link breaks with long names',
    'Lead import counts duplicates twice',
    'Preview shows the wrong sender',
  ],
};

/** What a customer has written in about; most have not. Numbers are given when the cases are stored. */
export function casesOf(draft: Draft): SeedCase[] {
  const { tenant, random, now } = draft;
  const count = random.weighted([
    [0, 65],
    [1, 25],
    [2, 10],
  ]);
  return Array.from({ length: count }, () => {
    const created = between(random, later(daysBefore(now, 120), tenant.created), now);
    const category = random.weighted<SeedCase['category']>([
      ['TECHNICAL', 50],
      ['BILLING', 25],
      ['BUG_REPORT', 15],
      ['FEATURE_REQUEST', 10],
    ]);
    const isOld = created < daysBefore(now, 14);
    const severity = random.chance(0.15) ? 'CRITICAL' : 'NORMAL';
    const target = usualAnswerHours[severity];
    const after = (hours: number) => new Date(Math.min(created.getTime() + hours * 3_600_000, now.getTime()));
    const answered = after((target * random.int(5, 115)) / 100);
    const text = random.pick(subjects[category]);
    const status = isOld
      ? random.pick(['SOLVED', 'FOLLOWED_UP'] as const)
      : random.pick(['NEW', 'TRIAGED', 'TRIAGED'] as const);
    return {
      id: newId('SupportCase', created.getTime(), random.bytes(8)),
      tenantId: tenant.id,
      environment: tenant.environment,
      category,
      severity,
      status,
      // The newest wait for their first answer; the clock of some is nearly over.
      firstAnswered: isOld || (status !== 'NEW' && answered < now) ? answered : null,
      solved: isOld ? after(target + random.int(1, 60)) : null,
      followedUp: status === 'FOLLOWED_UP' ? after(target + 150) : null,
      subject: tenant.environment === 'TEST' ? `Synthetic: ${text}` : text,
      ticket: random.chance(0.2) ? `${tenant.environment === 'TEST' ? 'QA' : 'OPS'}-${random.int(100, 9_999)}` : null,
      created,
    };
  });
}
