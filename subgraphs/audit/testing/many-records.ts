import { Client } from 'pg';
import { asMaintenance } from '../../kit/testing/maintenance.js';

export interface ManyRecords {
  count: number;
  /** Each does and sees an equal part, in turn. */
  actorIds: readonly string[];
  tenantIds: readonly string[];
}

/** Fills both trails as years of work would, and lets the planner know. */
export async function fillTrails(ownerUrl: string, { count, actorIds, tenantIds }: ManyRecords): Promise<void> {
  const parameters = [count, actorIds, tenantIds];
  await asMaintenance(ownerUrl, async (client) => {
    await client.query(
      `insert into audit.admin_audit_log (event_id, creation_time, actor_kind, actor_id, admin_user_id, actor_name, action,
         resource_type, resource_id, tenant_id, ip_address)
       select gen_random_uuid(), now() - n * interval '37 seconds', 'STAFF', actor, actor, 'Somebody',
         'thing.action_' || n % 20, 'Type' || n % 10, gen_random_uuid()::text, ($3::uuid[])[1 + n % cardinality($3::uuid[])], '198.51.100.23'
       from generate_series(1, $1::int) n, lateral (select ($2::uuid[])[1 + n % cardinality($2::uuid[])]) who(actor)`,
      parameters,
    );
    await client.query(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, tenant_ids, entity_ids, entities, openings)
       select gen_random_uuid(), now() - n * interval '37 seconds', 'STAFF', ($2::uuid[])[1 + n % cardinality($2::uuid[])], 'ALLOWED',
         array[($3::uuid[])[1 + n % cardinality($3::uuid[])]], array(select gen_random_uuid() from generate_series(1, 10) where n > 0), '[]',
         case when n % 3 = 0 then jsonb_build_array(jsonb_build_object('caseId', gen_random_uuid())) end
       from generate_series(1, $1::int) n`,
      parameters,
    );
  });
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('analyze audit.admin_audit_log, audit.access_receipts');
  await owner.end();
}
