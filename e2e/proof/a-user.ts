import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** Somebody who works for a tenant, made for one change: nobody else's change meets them. */
export async function aUserOf(ownerUrl: string, tenantId: string, status = 'ACTIVE'): Promise<string> {
  const id = newId('User');
  await asMaintenance(ownerUrl, async (client) => {
    await client.query(
      `insert into tenants.users (id, name, status, environment)
       select $1, 'For the proof', $3, t.environment from tenants.tenants t where t.id = $2`,
      [id, tenantId, status],
    );
    await client.query(
      `insert into tenants.tenant_users (tenant_id, user_id, environment, role)
       select t.id, $1, t.environment, 'MEMBER' from tenants.tenants t where t.id = $2`,
      [id, tenantId],
    );
    await client.query(
      `insert into tenants.user_email_personal (user_id, environment, email)
       select $1, t.environment, $3 from tenants.tenants t where t.id = $2`,
      [id, tenantId, `${id}@proof.example`],
    );
  });
  return id;
}
