import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../subgraphs/kit/ids.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aRookery, type RunningRookery } from './support/rookery.js';

let rookery: RunningRookery;

beforeAll(async () => {
  rookery = await aRookery({ tenants: 12 });
}, 120_000);

afterAll(() => rookery?.stop());

const progress = '{ id status total waiting done failed needsApproval approved stopReason }';

test('a bulk change of more than a hundred users waits for a super admin, and is then begun by whoever asked', async () => {
  const [tenantId = ''] = rookery.world.tenants.production;
  const ids = Array.from({ length: 101 }, () => newId('User'));
  await asMaintenance(rookery.ownerUrl, async (client) => {
    await client.query(
      `insert into tenants.users (id, name, status, environment) select id, 'One of many', 'ACTIVE', 'PRODUCTION' from unnest($1::uuid[]) id`,
      [ids],
    );
    await client.query(
      `insert into tenants.tenant_users (tenant_id, user_id, environment, role) select $2, id, 'PRODUCTION', 'MEMBER' from unnest($1::uuid[]) id`,
      [ids, tenantId],
    );
  });
  const manager = await rookery.staff({ role: 'support', addOns: ['user_manager'], opened: [tenantId] });
  const boss = await rookery.staff({ role: 'super_admin' });
  const planned = await manager.run(
    `mutation($ids: [ID!]) { bulkUsers(input: { action: SUSPEND, userIds: $ids, reason: "A spam ring" }) { job ${progress} } }`,
    { ids },
  );
  const { job } = planned.data.bulkUsers;
  expect(job).toMatchObject({ status: 'PLANNED', waiting: 101, needsApproval: true, approved: null });

  const filed = await manager.run(
    `mutation($input: JSON!) { fileRequest(input: { mutation: "bulkUsers", input: $input, reason: "More than a hundred" }) { request { id version } } }`,
    { input: { jobId: job.id } },
  );
  expect(filed.errors).toBeUndefined();
  const { request } = filed.data.fileRequest;
  const approve = `mutation($input: ApproveRequestInput!) { approveRequest(input: $input) { request { state } } }`;
  const input = { requestId: request.id, version: request.version };
  expect((await manager.run(approve, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await boss.run(approve, { input })).errors).toBeUndefined();

  const begun = await manager.run(`mutation($id: ID!) { startBulkJob(input: { jobId: $id }) { job ${progress} } }`, {
    id: job.id,
  });
  expect(begun.errors).toBeUndefined();
  const now = async () =>
    (await manager.run(`query($id: ID!) { bulkJob(id: $id) ${progress} }`, { id: job.id })).data.bulkJob;
  while ((await now()).status === 'RUNNING') await new Promise((settle) => setTimeout(settle, 100));
  expect(await now()).toMatchObject({ status: 'FINISHED', done: 101, failed: 0 });
}, 60_000);
