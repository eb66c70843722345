import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** Which version of its settings a tenant has, after they were taken back: a change of them changes something then. */
export async function aVersionOfSettings(ownerUrl: string, tenantId: string): Promise<number> {
  return asMaintenance(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ version: number }>(
      'update tenants.tenant_settings set session_hours = null where tenant_id = $1 returning version',
      [tenantId],
    );
    const [row] = rows;
    if (!row) throw new Error('This tenant has no settings.');
    return row.version;
  });
}
