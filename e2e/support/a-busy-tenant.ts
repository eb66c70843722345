import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** A tenant with everything on its page, and what the database knows of it. */
export async function aBusyTenant(ownerUrl: string): Promise<{ id: string; name: string; email: string }> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string; name: string; email: string }>(
      `select t.id, t.name, p.email from tenants.tenants t
         join tenants.tenant_users m on m.tenant_id = t.id
         join tenants.user_email_personal p on p.user_id = m.user_id
       where t.environment = 'PRODUCTION' and t.status = 'ACTIVE'
         and exists (select from billing.invoices i where i.tenant_id = t.id)
       order by t.id limit 1`,
    );
    return rows[0]!;
  });
}
