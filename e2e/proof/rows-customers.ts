import type pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { aBulkJob } from './a-bulk-job.js';
import { aTestCampaignOf } from './a-test-campaign.js';
import type { ProofTenants } from './proof-tenants.js';

/** What was found of a test campaign. */
export async function addValidation(
  owner: pg.ClientBase,
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
export async function addBulkJob(
  owner: pg.ClientBase,
  ownerUrl: string,
  tenantId: string,
  by: string,
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    'select u.id from tenants.users u where u.tenant_ids = array[$1::uuid] order by u.id limit 1',
    [tenantId],
  );
  return aBulkJob(ownerUrl, { by, userId: rows[0]?.id ?? '', status: 'FINISHED', row: 'DONE' });
}

/** Somebody of each tenant who was invited and is not in yet, and what the tenants pay with. */
export async function addSetUp(owner: pg.ClientBase, tenants: ProofTenants): Promise<void> {
  const ids = Object.values(tenants);
  await owner.query(
    `insert into tenants.invitations (user_id, tenant_id, environment, mail_id, sent, expires)
     select distinct on (t.id) u.id, t.id, t.environment, gen_random_uuid(), now(), now() + interval '1 day'
     from tenants.tenants t join tenants.users u on u.tenant_ids = array[t.id] where t.id = any ($1) order by t.id, u.id`,
    [ids],
  );
  await owner.query(
    `insert into billing.customer_payment_methods_personal (stripe_customer_id, tenant_id, environment, brand, last4, synced)
     select c.stripe_customer_id, c.tenant_id, c.environment, 'visa', '4242', now() from billing.customers c where c.tenant_id = any ($1)`,
    [ids],
  );
}

/** Everything that a tenant can have set, by the recorder. */
export async function addSettings(owner: pg.ClientBase, tenants: ProofTenants, recorder: string): Promise<void> {
  const ids = Object.values(tenants);
  await owner.query('update tenants.tenant_settings set updated_by = $2, updated = now() where tenant_id = any ($1)', [
    ids,
    recorder,
  ]);
  await owner.query(
    `with proof as (select id, environment from tenants.tenants where id = any ($1)),
     mailed as (
       insert into tenants.billing_email_personal (tenant_id, environment, email)
       select id, environment, 'bills-' || id || '@proof.example' from proof
       on conflict (tenant_id) do update set email = excluded.email),
     posted as (
       insert into tenants.billing_address_personal (tenant_id, environment, address)
       select id, environment, '{"recipient": "Proof", "street": "1 Proof Street", "more": "2", "postalCode": "3", "city": "Proof", "country": "GB"}'::jsonb
       from proof on conflict (tenant_id) do update set address = excluded.address)
     insert into tenants.tenant_consents (tenant_id, environment, purpose, granted, since)
     select id, environment, 'ANALYTICS', true, now() from proof
     on conflict (tenant_id, purpose) do update set granted = true`,
    [ids],
  );
  // And one that analysts do not find, with all that there is of a tenant.
  await owner.query(
    `insert into tenants.tenant_consents (tenant_id, environment, purpose, granted, since)
     select t.id, t.environment, 'ANALYTICS', false, now() from tenants.tenants t
     where t.id <> all ($1) and t.environment = 'PRODUCTION'
       and exists (select from billing.subscriptions s where s.tenant_id = t.id) and exists (select from billing.payments p where p.tenant_id = t.id)
       and exists (select from tenants.companies c where c.tenant_id = t.id)
     order by t.id limit 1
     on conflict (tenant_id, purpose) do update set granted = false`,
    [ids],
  );
}
