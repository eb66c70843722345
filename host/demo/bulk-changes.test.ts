import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../e2e/support/identity.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { seedAccounts } from './accounts.js';
import { seedBulkChanges } from './bulk-changes.js';
import { insertWorld } from './seed-world.js';

let identity: IdentityUnderTest;
let ids: string[];
beforeAll(async () => {
  identity = await identityUnderTest();
  const { ownerUrl, encryptionKey } = identity;
  ids = await asMaintenance(ownerUrl, async (client) => {
    await insertWorld(client, { tenants: 40, seed: 1 });
    const made = await seedAccounts(client, { seed: 1, encryptionKey, partnerTenants: [], testPartnerTenants: [] });
    return seedBulkChanges(client, { seed: 1, accounts: made.accounts });
  });
}, 60_000);
afterAll(() => identity.stop());

test('the demo has a change of many users that is through with failures, and one that was ended on the way', async () => {
  const jobs = await identity.sql<{ status: string; total: number; done: number; failed: number; rows: number }>(
    `select j.status, j.total, j.done, j.failed, (select count(*)::int from tenants.bulk_rows r where r.job_id = j.id) as rows
     from tenants.bulk_jobs j where j.id = any ($1) order by j.created`,
    [ids],
  );
  expect(jobs).toMatchObject([{ status: 'FINISHED' }, { status: 'CANCELLED', failed: 0 }]);
  for (const { total, done, rows } of jobs) expect([done > 0, total, total > done]).toEqual([true, rows, true]);
  expect(jobs[0]?.failed).toBe((jobs[0]?.total ?? 0) - (jobs[0]?.done ?? 0));
});

test('users are what those changes have left them as, and all of them customers’', async () => {
  const wrong = await identity.sql(
    `select r.status, u.status, u.environment from tenants.bulk_rows r join tenants.users u on u.id = r.user_id
     where (r.status = 'DONE' and u.status <> r.new_value) or (r.status = 'WAITING' and u.status <> r.old_value)
       or u.environment <> 'PRODUCTION'`,
  );
  expect(wrong).toEqual([]);
});
