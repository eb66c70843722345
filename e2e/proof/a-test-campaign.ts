import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** A campaign of a test tenant that says something; a new one only when there is none. */
export function aTestCampaignOf(ownerUrl: string, tenantId: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select c.id from tenants.campaigns c join tenants.test_campaign_content t on t.campaign_id = c.id
       where c.tenant_id = $1 and c.deleted is null limit 1`,
      [tenantId],
    );
    if (rows[0]) return rows[0].id;
    const id = newId('Campaign');
    await client.query(
      `insert into tenants.campaigns (id, tenant_id, environment, name, status) values ($1, $2, 'TEST', 'For the proof', 'DRAFT')`,
      [id, tenantId],
    );
    await client.query(
      `insert into tenants.test_campaign_content (campaign_id, tenant_id, environment, subject, from_name, from_address, body)
       values ($1, $2, 'TEST', 'For the proof', 'Proof', 'proof@proof.test', 'Hello')`,
      [id, tenantId],
    );
    return id;
  });
}
