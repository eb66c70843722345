import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aStaffMember, aToken } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { billingEntities, createBilling } from '../main.js';
import { type SeedTenant, seedBilling } from '../seed.js';
import { webhookSecret } from '../testing/stripe-events.js';

/** What a tenant's plan holds at most: billing's part of the tenant, joined by its id. */
let database: TestDatabase;
let billing: SubgraphUnderTest;
let support: string;
let partner: string;
const now = new Date('2026-06-15T12:00:00Z');
const aTenant = (planSlug: SeedTenant['planSlug'], status: SeedTenant['status'] = 'ACTIVE'): SeedTenant => ({
  tenantId: newId('Tenant'),
  environment: 'PRODUCTION',
  status,
  planSlug,
  created: new Date(now.getTime() - 200 * 86_400_000),
});
const starter = aTenant('starter');
const boundless = aTenant('enterprise');
const waiting = aTenant('free', 'PENDING');

beforeAll(async () => {
  database = await freshDatabase();
  await asMaintenance(database.ownerUrl, async (client) => {
    for (const { tenantId, status, environment } of [starter, boundless, waiting])
      await client.query('insert into tenants.tenants (id, name, status, environment) values ($1, $2, $3, $4)', [
        tenantId,
        'A tenant',
        status,
        environment,
      ]);
    await seedBilling(client, { tenants: [starter, boundless, waiting], seed: 4, now });
  });
  support = (await aStaffMember(database.ownerUrl, { role: 'support' })).sessionId;
  const scopes = ['tenants:read', 'subscriptions:read', 'production-data:read'];
  partner = (await aToken(database.ownerUrl, { kind: 'partner', scopes, tenantIds: [starter.tenantId] })).tokenId;
  billing = await startSubgraph(
    (dependencies) => createBilling({ ...dependencies, stripeWebhookSecret: webhookSecret }),
    { ownerUrl: database.ownerUrl, service: 'billing', entities: billingEntities },
  );
});
afterAll(async () => {
  await billing?.close();
  await database?.drop();
});

const limits = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Tenant {
  planLimits { maxEmailsPerMonth maxEmailAccounts maxDomains } } } }`;
const of = (...tenants: SeedTenant[]) => ({ r: tenants.map(({ tenantId: id }) => ({ __typename: 'Tenant', id })) });

test('limits are the plan’s; without limit is null, and so is having no plan', async () => {
  const { data, errors } = await billing.as(support).run(limits, of(starter, boundless, waiting));
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      { planLimits: { maxEmailsPerMonth: 10_000, maxEmailAccounts: 5, maxDomains: 3 } },
      { planLimits: { maxEmailsPerMonth: null, maxEmailAccounts: null, maxDomains: null } },
      { planLimits: null },
    ],
  });
});

test('a token needs the scope for plans as well', async () => {
  const { data, errors } = await billing.asToken(partner).run(limits, of(starter));
  expect(data).toEqual({ _entities: [{ planLimits: null }] });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});
