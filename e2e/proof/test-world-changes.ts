import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { aTestCampaignOf } from './a-test-campaign.js';
import { at, type Change } from './change.js';

/** A test tenant made for one change: what is emptied is nothing that the proof looks at. */
async function aTestTenant(ownerUrl: string): Promise<string> {
  const id = newId('Tenant');
  await asMaintenance(ownerUrl, (client) =>
    client.query(
      `with made as (
         insert into tenants.tenants (id, name, status, environment) values ($1, 'For the proof', 'TRIAL', 'TEST') returning id, environment)
       insert into tenants.test_tenants (tenant_id, environment, seed, people, campaigns) select id, environment, 1, 1, 1 from made`,
      [id],
    ),
  );
  return id;
}

const inTest = at('test', 'TEST', false);

/** What is done to test tenants, and recorded of their campaigns. */
export const testWorldChanges = (ownerUrl: string): Change[] => [
  {
    field: 'createTestTenant',
    input: async () => 'name: "For the proof", people: 1, campaigns: 1',
    situation: inTest,
  },
  {
    field: 'resetTestTenant',
    input: async () => `tenantId: "${await aTestTenant(ownerUrl)}"`,
    situation: inTest,
  },
  {
    field: 'recordValidation',
    input: async () => `campaignId: "${await aTestCampaignOf(ownerUrl, await aTestTenant(ownerUrl))}", verdict: FAILED`,
    situation: inTest,
  },
];
