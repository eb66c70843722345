import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../subgraphs/kit/ids.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { until } from './support/processes.js';
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

test('an export of many users waits for another super admin too, and is a file with a receipt for each page of it', async () => {
  const [tenantId = ''] = rookery.world.tenants.production;
  const ids = Array.from({ length: 120 }, () => newId('User'));
  await asMaintenance(rookery.ownerUrl, async (client) => {
    await client.query(
      `insert into tenants.users (id, name, status, environment)
       select id, '=cmd|"of many", ' || n, 'ACTIVE', 'PRODUCTION' from unnest($1::uuid[]) with ordinality i(id, n)`,
      [ids],
    );
    await client.query(
      `insert into tenants.tenant_users (tenant_id, user_id, environment, role) select $2, id, 'PRODUCTION', 'MEMBER' from unnest($1::uuid[]) id`,
      [ids, tenantId],
    );
  });
  const [asker, other] = [await rookery.staff({ role: 'super_admin' }), await rookery.staff({ role: 'super_admin' })];
  const planned = await asker.run(
    `mutation($ids: [ID!]) { bulkUsers(input: { action: EXPORT, userIds: $ids, reason: "The customer moves" }) { job ${progress} } }`,
    { ids },
  );
  const { job } = planned.data.bulkUsers;
  expect(job).toMatchObject({ status: 'PLANNED', waiting: 120, needsApproval: true });
  const filed = await asker.run(
    `mutation($input: JSON!) { fileRequest(input: { mutation: "bulkUsers", input: $input, reason: "The customer moves" }) { request { id version } } }`,
    { input: { jobId: job.id } },
  );
  const { id: requestId, version } = filed.data.fileRequest.request;
  const approve = `mutation($input: ApproveRequestInput!) { approveRequest(input: $input) { request { state } } }`;
  const codes = async (who: typeof asker) =>
    (await who.run(approve, { input: { requestId, version } })).errors?.map((error) => error.extensions.code);
  expect(await codes(asker)).toHaveLength(1);
  expect(await codes(other)).toBeUndefined();
  await asker.run('mutation($id: ID!) { startBulkJob(input: { jobId: $id }) { job { id } } }', { id: job.id });
  const now = async () =>
    (await asker.run('query($id: ID!) { bulkJob(id: $id) { status exportUntil } }', { id: job.id })).data.bulkJob;
  await until(now, ({ status }) => status === 'FINISHED');
  expect(Date.parse((await now()).exportUntil)).toBeGreaterThan(Date.now());

  const get = (who: { cookie: string }, method = 'GET') =>
    fetch(`${rookery.url}/exports/${job.id}`, { method, headers: { cookie: who.cookie } });
  expect((await get(other)).status).toBe(404);
  expect((await get(await rookery.staff({ role: 'support' }))).status).toBe(404);
  expect((await get(asker, 'HEAD')).status).toBe(204);
  const answer = await get(asker);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="export-${job.id}.csv"`,
  });
  const [header, first, ...rest] = (await answer.text()).trimEnd().split('\r\n');
  expect(header).toBe('id,name,status,email,phone,created,last_login,tenants');
  // What a spreadsheet would take for a formula is none any more.
  expect(first).toContain(`,"'=cmd|""of many"", `);
  expect(rest).toHaveLength(119);
  const { rows } = await asMaintenance(rookery.ownerUrl, (client) =>
    client.query(
      `select r.operation_name as name, r.actor_id = $1 as own, e ->> 'type' as type, jsonb_array_length(e -> 'ids') as users
       from audit.access_receipts r, jsonb_array_elements(r.entities) e
       where r.operation_name in ('DownloadBulkExport', 'BulkExportFile') and e ->> 'type' = 'User' order by r.time, r.id`,
      [asker.staffId],
    ),
  );
  expect(rows).toEqual([
    { name: 'DownloadBulkExport', own: true, type: 'User', users: 100 },
    { name: 'BulkExportFile', own: true, type: 'User', users: 20 },
  ]);
}, 60_000);
