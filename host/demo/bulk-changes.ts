import type pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { createRandom } from '../../subgraphs/kit/random.js';
import { demoNow } from './world.js';
import { daysBefore } from './world-time.js';

interface Demo {
  seed: number;
  /** The accounts of the demo; two of them have changed many users at once. */
  accounts: readonly { staffId: string; role: string }[];
}

interface JobPlan {
  /** Whoever asked for it, by their role. */
  by: string;
  daysAgo: number;
  action: 'SUSPEND' | 'REINSTATE';
  reason: string;
  ticket: string;
  status: 'FINISHED' | 'CANCELLED';
  needsApproval: boolean;
  /** Whose rows there are, in this order: by what the users are now, which is what the job has left them as. */
  rows: readonly { userStatus: string; most: number; row: string; old: string; code?: string; message?: string }[];
}

const plans: readonly JobPlan[] = [
  {
    by: 'user_manager',
    daysAgo: 2,
    action: 'SUSPEND',
    reason: 'Sign-ins from leaked passwords; asked for by the security team.',
    ticket: 'OPS-4711',
    status: 'FINISHED',
    needsApproval: false,
    rows: [
      { userStatus: 'SUSPENDED', most: 24, row: 'DONE', old: 'ACTIVE' },
      {
        userStatus: 'DELETED',
        most: 3,
        row: 'FAILED',
        old: 'ACTIVE',
        code: 'CONFLICT',
        message: 'This user is gone.',
      },
    ],
  },
  {
    by: 'admin',
    daysAgo: 1,
    action: 'REINSTATE',
    reason: 'They have chosen new passwords; ended because two had not.',
    ticket: 'OPS-4719',
    status: 'CANCELLED',
    needsApproval: true,
    rows: [
      { userStatus: 'ACTIVE', most: 9, row: 'DONE', old: 'SUSPENDED' },
      { userStatus: 'SUSPENDED', most: 6, row: 'WAITING', old: 'SUSPENDED' },
    ],
  },
];

const newStatus = { SUSPEND: 'SUSPENDED', REINSTATE: 'ACTIVE' } as const;
const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);

/** Customers of the production world who are as the job has left them; those who signed up last, so that a larger world has others. */
const planned = `
  select row_number() over (order by p.ordinal, u.created desc, u.id) as position, u.id, p.row, p.old, p.code, p.message
  from jsonb_to_recordset($2::jsonb) as p(ordinal integer, "userStatus" text, most integer, row text, old text, code text, message text)
    cross join lateral (select u.id, u.created from tenants.users u
      where u.environment = 'PRODUCTION' and u.status = p."userStatus"
        and not exists (select from tenants.tenant_users o where o.user_id = u.id and o.role = 'OWNER')
      order by u.created desc, u.id limit p.most) u`;

async function insertJob(
  client: Pick<pg.ClientBase, 'query'>,
  id: string,
  staffId: string,
  plan: JobPlan,
): Promise<void> {
  const created = daysBefore(demoNow, plan.daysAgo);
  const started = minutesAfter(created, plan.needsApproval ? 40 : 0);
  await client.query(
    `insert into tenants.bulk_jobs (id, requested_by, environment, action, reason, ticket, status, settled, needs_approval, approved,
       created, started, heartbeat, finished)
     values ($1, $2, 'PRODUCTION', $3, $4, $5, $6, true, $7, $8, $9, $10, $11, $11)`,
    [
      id,
      staffId,
      plan.action,
      plan.reason,
      plan.ticket,
      plan.status,
      plan.needsApproval,
      plan.needsApproval ? minutesAfter(created, 35) : null,
      created,
      started,
      minutesAfter(started, 1),
    ],
  );
  await client.query(
    `insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, old_value, new_value, code, message,
       attempts, changed)
     select $1, position, id, 'PRODUCTION', $3, row, old, $4, code, message, case row when 'WAITING' then 0 else 1 end,
       case row when 'WAITING' then null else $5::timestamptz + position * interval '1 second' end
     from (${planned}) rows`,
    [
      id,
      JSON.stringify(plan.rows.map((row, ordinal) => ({ ...row, ordinal }))),
      staffId,
      newStatus[plan.action],
      started,
    ],
  );
  await client.query(
    `update tenants.bulk_jobs j set (total, done, failed) = (select count(*), count(*) filter (where r.status = 'DONE'),
       count(*) filter (where r.status = 'FAILED') from tenants.bulk_rows r where r.job_id = j.id) where j.id = $1`,
    [id],
  );
}

/** Two changes of many users: one that is through, with some that failed, and one that somebody ended on the way. */
export async function seedBulkChanges(
  client: Pick<pg.ClientBase, 'query'>,
  { seed, accounts }: Demo,
): Promise<string[]> {
  const random = createRandom(seed + 1);
  const ids: string[] = [];
  for (const plan of plans) {
    const staffId = accounts.find(({ role }) => role === plan.by)?.staffId;
    if (!staffId) continue;
    const id = newId('BulkJob', daysBefore(demoNow, plan.daysAgo).getTime(), random.bytes(8));
    await insertJob(client, id, staffId, plan);
    ids.push(id);
  }
  return ids;
}
