import pg from 'pg';
import { mostSignIns, signInsQuestion, usageQuestion } from '../../subgraphs/tenants/product-events/posthog/queries.js';
import { type HogQLAsked, type PostHogServer, startPostHogServer } from './posthog-server.js';

/** What PenguinMails would have told PostHog of the demo's people, from what the demo says that they did. */
const signIns = `
  select e.user_id, e.event, to_char(e.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    split_part(e.device, ' ', 1), substring(e.device from ' on (.*)$'), e.country
  from (
    select a.user_id, a.time, a.country, o.device,
      case when a.kind = 'SIGN_OUT' then 'signed_out' when a.succeeded then 'signed_in' else 'sign_in_failed' end as event,
      row_number() over (partition by a.user_id order by a.time desc) as place
    from tenants.user_activity a left join tenants.user_activity_origin_personal o on o.activity_id = a.id
    where a.user_id::text = any ($1) and a.kind in ('SIGN_IN', 'SIGN_OUT') and a.time > now() - interval '90 days') e
  where e.place <= ${mostSignIns} order by e.time desc`;

const usage = `
  select m.tenant_id, count(distinct a.user_id)::integer, (count(*) filter (where a.kind = 'SIGN_IN' and a.succeeded))::integer,
    count(*)::integer
  from tenants.tenant_users m join tenants.user_activity a on a.user_id = m.user_id and coalesce(a.tenant_id, m.tenant_id) = m.tenant_id
  where m.tenant_id::text = any ($1) and a.time > now() - interval '30 days' group by 1`;

/** The two questions that Rookery asks; a stand-in knows no others. */
const known: Record<string, { sql: string; ids: (asked: HogQLAsked) => unknown }> = {
  [signInsQuestion.query]: { sql: signIns, ids: ({ values }) => values.users },
  [usageQuestion.query]: { sql: usage, ids: ({ values }) => values.tenants },
};

/** A stand-in for PostHog that knows the demo: nobody has an account where the demo's people are. */
export async function startDemoPostHog(ownerUrl: string): Promise<PostHogServer> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    application_name: 'rookery_demo_posthog',
    max: 1,
    idleTimeoutMillis: 1_000,
    allowExitOnIdle: true,
  });
  pool.on('error', () => undefined);
  const server = await startPostHogServer(async (asked) => {
    const question = known[asked.query];
    if (!question) return null;
    const client = await pool.connect();
    try {
      await client.query('set role rookery_maintenance');
      const { rows } = await client.query({ text: question.sql, values: [question.ids(asked)], rowMode: 'array' });
      return rows as unknown[][];
    } finally {
      client.release();
    }
  });
  const { stop } = server;
  server.stop = async () => {
    await stop();
    await pool.end();
  };
  return server;
}
