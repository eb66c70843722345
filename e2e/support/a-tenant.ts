import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** A tenant of the production world that pays. */
export async function aTenant(ownerUrl: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ tenant_id: string }>(
      `select s.tenant_id from billing.subscriptions s join tenants.tenants t on t.id = s.tenant_id
       where t.environment = 'PRODUCTION' and t.status = 'ACTIVE' and s.deleted is null limit 1`,
    );
    const [tenant] = rows;
    if (!tenant) throw new Error('The seeded world has no active tenant with a subscription.');
    return tenant.tenant_id;
  });
}
