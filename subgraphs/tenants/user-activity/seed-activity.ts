import type pg from 'pg';
import type { TenantsPart } from '../seed-rows.js';

const atOnce = 5_000;

async function inParts<Row>(rows: readonly Row[], work: (part: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await work(JSON.stringify(rows.slice(from, from + atOnce)));
}

/** What people did and where they are signed in, with the personal part in tables of its own. */
export async function seedActivity(
  client: Pick<pg.Client, 'query'>,
  { activity, sessions }: Pick<TenantsPart, 'activity' | 'sessions'>,
): Promise<void> {
  await inParts(activity, (part) =>
    client.query(
      `with row as (
         select * from jsonb_to_recordset($1::jsonb) as row(id uuid, "userId" uuid, "tenantId" uuid, environment text, time timestamptz,
           kind text, succeeded boolean, summary text, country text, ip inet, device text)
       ), entries as (
         insert into tenants.user_activity (id, user_id, tenant_id, environment, time, kind, succeeded, summary, country, masked_ip)
         select id, "userId", "tenantId", environment, time, kind, succeeded, summary, country, tenants.mask_ip(ip) from row)
       insert into tenants.user_activity_origin_personal (activity_id, user_id, environment, ip, device)
         select id, "userId", environment, ip, device from row where ip is not null or device is not null`,
      [part],
    ),
  );
  await inParts(sessions, (part) =>
    client.query(
      `with row as (
         select * from jsonb_to_recordset($1::jsonb) as row(id uuid, "userId" uuid, environment text, created timestamptz,
           "lastSeen" timestamptz, expires timestamptz, ended timestamptz, country text, ip inet, device text)
       ), places as (
         insert into tenants.user_sessions (id, user_id, environment, created, last_seen, expires, ended, country, masked_ip)
         select id, "userId", environment, created, "lastSeen", expires, ended, country, tenants.mask_ip(ip) from row)
       insert into tenants.user_session_origin_personal (session_id, user_id, environment, ip, device)
         select id, "userId", environment, ip, device from row where ip is not null or device is not null`,
      [part],
    ),
  );
}
