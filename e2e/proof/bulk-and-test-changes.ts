import { aTestCampaignOf } from './a-test-campaign.js';
import { aUserOf } from './a-user.js';
import type { Change } from './change-list.js';
import type { Situation } from './table.js';

const inTest: Situation = { name: 'test', environment: 'TEST', opened: false, own: false };

/** What is done to test tenants, and recorded of their campaigns. */
export const testWorldChanges = (ownerUrl: string, tenantId: string): Change[] => [
  {
    field: 'createTestTenant',
    input: async () => 'name: "For the proof", people: 1, campaigns: 1',
    situation: inTest,
  },
  { field: 'resetTestTenant', input: async () => `tenantId: "${tenantId}"`, situation: inTest },
  {
    field: 'recordValidation',
    input: async () => `campaignId: "${await aTestCampaignOf(ownerUrl, tenantId)}", verdict: FAILED`,
    situation: inTest,
  },
];

/** Planned only: what is begun goes on after its answer, and the proof compares tables. */
export const bulkChange = (ownerUrl: string, tenantId: string, situation: Situation): Change => ({
  field: 'bulkUsers',
  input: async () =>
    `action: SUSPEND, userIds: ["${await aUserOf(ownerUrl, tenantId)}"], dryRun: true, reason: "For the proof only"`,
  situation,
});
