import type pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { aBulkJob } from './a-bulk-job.js';
import { aTestCampaignOf } from './a-test-campaign.js';
import type { ProofTenants } from './proof-tenants.js';

/** What was found of a test campaign. */
export async function addValidation(
  owner: pg.Client,
  ownerUrl: string,
  { test }: ProofTenants,
  recorder: string,
): Promise<string> {
  const id = newId('CampaignValidation');
  const content = { subject: 'Hello', fromName: 'Proof', fromAddress: 'proof@proof.test', body: 'Hello' };
  await owner.query(
    `insert into tenants.campaign_validations (id, campaign_id, tenant_id, environment, verdict, content, checks, recorded_by)
     values ($1, $2, $3, 'TEST', 'PASSED', $4, $5, $6)`,
    [
      id,
      await aTestCampaignOf(ownerUrl, test),
      test,
      { ...content, listUnsubscribe: null, consentBasis: 'CONSENT' },
      '[{"rule": "HONEST_SUBJECT", "law": "CAN_SPAM", "result": "PASS", "why": "For the proof"}]',
      recorder,
    ],
  );
  return id;
}

/** A change of many users that is over, asked for by this person. */
export async function addBulkJob(owner: pg.Client, ownerUrl: string, tenantId: string, by: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    'select u.id from tenants.users u where u.tenant_ids = array[$1::uuid] order by u.id limit 1',
    [tenantId],
  );
  return aBulkJob(ownerUrl, { by, userId: rows[0]?.id ?? '', status: 'FINISHED', row: 'DONE' });
}
