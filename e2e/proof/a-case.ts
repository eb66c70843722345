import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** A case of a tenant that nobody has yet, or that is solved already. */
export async function aCase(ownerUrl: string, tenantId: string, status: 'NEW' | 'SOLVED' = 'NEW'): Promise<string> {
  const id = newId('SupportCase');
  await asMaintenance(ownerUrl, (client) =>
    client.query(
      `with made as (
         insert into tenants.support_cases (id, tenant_id, environment, category, status, solved)
         select $2, id, environment, 'BUG_REPORT', $3, case when $3 = 'SOLVED' then clock_timestamp() end
         from tenants.tenants where id = $1 returning id, tenant_id, environment)
       insert into tenants.support_case_details (case_id, tenant_id, environment, subject)
       select id, tenant_id, environment, 'For the proof' from made`,
      [tenantId, id, status],
    ),
  );
  return id;
}

/** A user who works for this tenant alone. */
export async function aUser(ownerUrl: string, tenantId: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select u.id from tenants.users u join tenants.user_email_personal e on e.user_id = u.id
       where u.tenant_ids = array[$1::uuid] and u.status <> 'DELETED' order by u.id limit 1`,
      [tenantId],
    );
    return rows[0]?.id ?? '';
  });
}

/** A tenant that has just signed up. */
export async function aSignUp(ownerUrl: string): Promise<string> {
  const id = newId('Tenant');
  await asMaintenance(ownerUrl, (client) =>
    client.query(
      "insert into tenants.tenants (id, name, status, environment) values ($1, 'For the proof', 'PENDING', 'PRODUCTION')",
      [id],
    ),
  );
  return id;
}
