import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** A sending domain of a tenant. */
export function aDomain(ownerUrl: string, tenantId: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from tenants.domains where tenant_id = $1 and deleted is null order by is_primary desc limit 1',
      [tenantId],
    );
    return rows[0]?.id ?? '';
  });
}
