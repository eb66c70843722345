import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aSession, aStaffMember, openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { openDataSource, serviceUrl } from '../../kit/database.js';
import { newId } from '../../kit/ids.js';
import { createLogger } from '../../kit/logger.js';
import { freshDatabase, type TestDatabase, testPasswords } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { SeedUser } from '../seed-rows.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';
import { runBulkJob, stalledBulkJobs } from './run-bulk-job.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
let jobs: DataSource;
let boss: StaffForTest;
let manager: StaffForTest;

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const other = town.tenant({ name: 'Other' });
const sandbox = town.tenant({ name: 'QA', environment: 'TEST' });
const owner = town.user([acme], {}, 'OWNER');
const staffOf = (count: number) => Array.from({ length: count }, () => town.user([acme]));
const crowd = staffOf(130);
const strangers = Array.from({ length: 5 }, () => town.user([other]));
const synthetic = town.user([sandbox]);

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
  const url = serviceUrl(database.ownerUrl, 'jobs', testPasswords.jobs);
  jobs = await openDataSource({ url, service: 'jobs', logger: createLogger('jobs', 'silent'), poolSize: 2 });
});
afterAll(async () => {
  await jobs?.destroy();
  await tenants?.close();
  await database?.drop();
});
beforeEach(async () => {
  await sql(`update tenants.users set status = 'ACTIVE' where status <> 'DELETED'`);
  boss = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
  manager = await aStaffMember(database.ownerUrl, { role: 'support', addOns: ['user_manager'], opened: [acme.id] });
});

const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);

interface Job {
  id: string;
  status: string;
  total: number;
  waiting: number;
  done: number;
  failed: number;
  skipped: number;
  needsApproval: boolean;
  stopReason: string | null;
  undoUntil: string | null;
  rows: {
    nodes: {
      position: number;
      status: string;
      oldValue: string;
      newValue: string;
      code: string;
      message: string;
      user: { id: string };
    }[];
  };
}
const fields = `job { id status total waiting done failed skipped needsApproval stopReason undoUntil
  rows(first: 100) { nodes { position status oldValue newValue code message user { id } } } }`;
const run = (who: { sessionId: string }, text: string, variables: Record<string, unknown>) =>
  tenants.as(who.sessionId).run(text, variables);
const bulk = (who: { sessionId: string }, input: Record<string, unknown>) =>
  run(who, `mutation($input: BulkUsersInput!) { bulkUsers(input: $input) { ${fields} } }`, {
    input: { reason: 'Abuse of a trial', action: 'BAN', ...input },
  });
const planned = async (who: { sessionId: string }, input: Record<string, unknown>) =>
  dataOf<{ bulkUsers: { job: Job } }>(await bulk(who, input)).bulkUsers.job;
type Step = 'startBulkJob' | 'retryBulkJob' | 'cancelBulkJob';
const step = (who: { sessionId: string }, mutation: Step, jobId: string) =>
  run(who, `mutation($input: BulkJobInput!) { ${mutation}(input: $input) { ${fields} } }`, { input: { jobId } });
const undo = (who: { sessionId: string }, jobId: string) =>
  run(who, `mutation($input: UndoBulkJobInput!) { undoBulkJob(input: $input) { ${fields} } }`, {
    input: { jobId, reason: 'It was a mistake' },
  });
const jobNow = async (who: { sessionId: string }, id: string) =>
  dataOf<{ bulkJob: Job }>(
    await run(who, `query($id: ID!) { bulkJob(id: $id) { ${fields.slice(5, -1)} } }`.replace('{  id', '{ id'), { id }),
  ).bulkJob;
const work = (jobId: string, batchSize = 20, signal = new AbortController().signal) =>
  runBulkJob({ tenants: tenants.source, jobs, logger: createLogger('jobs', 'silent'), signal, batchSize }, jobId);
const ids = (users: readonly SeedUser[]) => users.map(({ id }) => id);
const statuses = async (users: readonly SeedUser[]) =>
  (await sql<{ status: string }>('select status from tenants.users where id = any ($1)', [ids(users)])).map(
    ({ status }) => status,
  );
const recorded = (where: string, values: unknown[]) =>
  sql<{ action: string; admin_user_id: string; notes: string; metadata: Record<string, unknown>; resource_id: string }>(
    `select * from audit.admin_audit_log where ${where} order by id`,
    values,
  );
const waitingFor = (id: string) =>
  jobs.query(`select key from jobs.jobs where key = $1`, [`bulk ${id}`]) as Promise<unknown[]>;

describe('A dry run', () => {
  test('lists exactly what will change, and changes nothing', async () => {
    const [first, second, third] = crowd as [SeedUser, SeedUser, SeedUser];
    await sql(`update tenants.users set status = 'BANNED' where id = $1`, [second.id]);
    const job = await planned(manager, { userIds: [first.id, second.id, third.id, strangers[0]?.id], dryRun: true });
    expect(job).toMatchObject({ status: 'PLANNED', total: 4, waiting: 2, failed: 1, skipped: 1, needsApproval: false });
    expect(job.rows.nodes.map(({ status, oldValue, newValue, code }) => [status, oldValue, newValue, code])).toEqual([
      ['WAITING', 'ACTIVE', 'BANNED', null],
      ['SKIPPED', 'BANNED', 'BANNED', null],
      ['WAITING', 'ACTIVE', 'BANNED', null],
      ['FAILED', 'ACTIVE', 'BANNED', 'TENANT_NOT_OPEN'],
    ]);
    expect(await statuses([first, third])).toEqual(['ACTIVE', 'ACTIVE']);
    expect(await waitingFor(job.id)).toEqual([]);
    expect(await recorded('resource_id = $1', [job.id])).toMatchObject([
      { action: 'bulk.planned', admin_user_id: manager.staffId, notes: 'Abuse of a trial' },
    ]);
  });

  test('selects by a filter as the list of users does', async () => {
    const job = await planned(boss, { filter: { tenantId: other.id }, dryRun: true });
    expect(job.rows.nodes.map(({ user }) => user.id)).toEqual(ids(strangers));
  });

  test('stays in one world, and finds nobody of another', async () => {
    const mixed = await bulk(boss, { userIds: [owner.id, synthetic.id] });
    expect(mixed.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'userIds' });
    expect(codeOf(await bulk(manager, { userIds: [owner.id, synthetic.id] }))).toBe('NOT_FOUND');
    expect(codeOf(await bulk(boss, { userIds: [newId('User')] }))).toBe('NOT_FOUND');
  });

  test.each([
    ['userIds', { userIds: [] }],
    ['userIds', {}],
    ['userIds', { userIds: [newId('Tenant')] }],
    ['userIds', { userIds: [newId('User')], filter: {} }],
    ['role', { userIds: [newId('User')], action: 'CHANGE_ROLE' }],
    ['tenantId', { userIds: [newId('User')], action: 'CHANGE_ROLE', role: 'ADMIN' }],
    ['reason', { userIds: [newId('User')], reason: ' ' }],
    ['filter', { filter: { status: ['SUSPENDED'] } }],
  ])('names the field that is wrong: %s of %j', async (field, input) => {
    const before = await sql('select count(*) from tenants.bulk_jobs');
    expect((await bulk(boss, input)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await sql('select count(*) from tenants.bulk_jobs')).toEqual(before);
  });

  test('is for those who may', async () => {
    const support = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme.id] });
    expect(codeOf(await bulk(support, { userIds: [owner.id] }))).toBe('FORBIDDEN');
  });
});

describe('A bulk change', () => {
  test('changes each user, says who could not be changed and why, and records every one as whoever asked', async () => {
    const chosen = [...crowd.slice(0, 45), ...strangers];
    const job = await planned(manager, { userIds: ids(chosen) });
    expect(job).toMatchObject({ status: 'RUNNING', total: 50, waiting: 45, failed: 5 });
    expect(await waitingFor(job.id)).toHaveLength(1);
    await work(job.id);
    expect(await jobNow(manager, job.id)).toMatchObject({ status: 'FINISHED', done: 45, failed: 5, waiting: 0 });
    expect(new Set(await statuses(chosen.slice(0, 45)))).toEqual(new Set(['BANNED']));
    expect(new Set(await statuses(strangers))).toEqual(new Set(['ACTIVE']));
    const records = await recorded(`metadata ->> 'bulkJobId' = $1`, [job.id]);
    expect(records).toHaveLength(45);
    expect(new Set(records.map(({ action, admin_user_id }) => `${action} ${admin_user_id}`))).toEqual(
      new Set([`user.banned ${manager.staffId}`]),
    );
    expect((await recorded('resource_id = $1', [job.id])).map(({ action }) => action)).toEqual([
      'bulk.planned',
      'bulk.started',
      'bulk.finished',
    ]);
  });

  test('tries again what failed, when the reason is gone', async () => {
    const job = await planned(manager, { userIds: ids([...crowd.slice(0, 2), ...strangers]) });
    await work(job.id);
    await openTenantFor(database.ownerUrl, manager.staffId, other.id);
    expect(dataOf<{ retryBulkJob: { job: Job } }>(await step(manager, 'retryBulkJob', job.id))).toMatchObject({
      retryBulkJob: { job: { status: 'RUNNING', waiting: 5, failed: 0, done: 2 } },
    });
    await work(job.id);
    expect(await jobNow(manager, job.id)).toMatchObject({ status: 'FINISHED', done: 7, failed: 0 });
    expect(codeOf(await step(manager, 'retryBulkJob', job.id))).toBe('CONFLICT');
  });

  test('changes roles, and leaves a tenant its owner', async () => {
    const input = { action: 'CHANGE_ROLE', role: 'ADMIN', tenantId: acme.id };
    const job = await planned(manager, {
      ...input,
      userIds: ids([owner, ...crowd.slice(0, 2), ...strangers.slice(0, 1)]),
    });
    await work(job.id);
    const done = await jobNow(manager, job.id);
    expect(done).toMatchObject({ done: 2, failed: 2 });
    expect(done.rows.nodes.filter(({ status }) => status === 'FAILED').map(({ message }) => message)).toEqual([
      'A tenant keeps an owner: give somebody else that role first.',
      'This user does not belong to the tenant.',
    ]);
    const back = dataOf<{ undoBulkJob: { job: Job } }>(await undo(manager, job.id)).undoBulkJob.job;
    await work(back.id);
    expect(
      await sql('select distinct role from tenants.tenant_users where user_id = any ($1)', [ids(crowd.slice(0, 2))]),
    ).toEqual([{ role: 'MEMBER' }]);
  });

  test('goes on where it was when a process went away, and no row is changed twice', async () => {
    const job = await planned(manager, { userIds: ids(crowd.slice(0, 30)) });
    const stopping = new AbortController();
    stopping.abort();
    await work(job.id, 10, stopping.signal);
    await sql(`update tenants.bulk_jobs set heartbeat = clock_timestamp() - interval '2 minutes' where id = $1`, [
      job.id,
    ]);
    expect(await stalledBulkJobs(jobs)).toEqual([job.id]);
    await Promise.all([work(job.id, 5), work(job.id, 5)]);
    await work(job.id);
    expect(await jobNow(manager, job.id)).toMatchObject({ status: 'FINISHED', done: 30, failed: 0 });
    expect(await recorded(`metadata ->> 'bulkJobId' = $1`, [job.id])).toHaveLength(30);
  });
});

describe('It ends at once', () => {
  test('when the session of whoever asked is over; they go on with it in another', async () => {
    const job = await planned(manager, { userIds: ids(crowd.slice(0, 10)) });
    await sql('update identity.sessions set revoked = clock_timestamp() where id = $1', [manager.sessionId]);
    await work(job.id);
    const again = { ...manager, ...(await aSession(database.ownerUrl, manager.staffId)) };
    expect(await jobNow(again, job.id)).toMatchObject({ status: 'STOPPED', done: 0, waiting: 10 });
    expect((await jobNow(again, job.id)).stopReason).toMatch(/signed out/);
    expect((await recorded('resource_id = $1', [job.id])).at(-1)).toMatchObject({ action: 'bulk.stopped' });
    dataOf(await step(again, 'startBulkJob', job.id));
    await work(job.id);
    expect(await jobNow(again, job.id)).toMatchObject({ status: 'FINISHED', done: 10 });
  });

  test('when the role that allowed it is taken', async () => {
    const job = await planned(manager, { userIds: ids(crowd.slice(0, 10)) });
    await sql('delete from identity.staff_member_roles where user_id = $1', [manager.staffId]);
    await work(job.id);
    expect(await jobNow(boss, job.id)).toMatchObject({ status: 'STOPPED', done: 0, waiting: 10 });
    expect(new Set(await statuses(crowd.slice(0, 10)))).toEqual(new Set(['ACTIVE']));
  });

  test('when somebody ends it; others may only look when they see everybody’s', async () => {
    const job = await planned(manager, { userIds: ids(crowd.slice(0, 10)) });
    const another = await aStaffMember(database.ownerUrl, { role: 'support', addOns: ['user_manager'] });
    expect(codeOf(await step(another, 'cancelBulkJob', job.id))).toBe('NOT_FOUND');
    expect(codeOf(await step(boss, 'startBulkJob', job.id))).toBe('NOT_FOUND');
    dataOf(await step(boss, 'cancelBulkJob', job.id));
    await work(job.id);
    expect(await jobNow(manager, job.id)).toMatchObject({ status: 'CANCELLED', done: 0, waiting: 10 });
    expect(codeOf(await step(manager, 'cancelBulkJob', job.id))).toBe('CONFLICT');
  });
});

describe('Above a hundred users', () => {
  test('a user manager waits for somebody else, an admin always, a super admin never', async () => {
    const many = ids(crowd.slice(0, 101));
    const waits = await planned(manager, { userIds: many });
    expect(waits).toMatchObject({ status: 'PLANNED', needsApproval: true, waiting: 101 });
    expect(codeOf(await step(manager, 'startBulkJob', waits.id))).toBe('CONFLICT');
    const admin = await aStaffMember(database.ownerUrl, { role: 'admin', opened: [acme.id] });
    expect(await planned(admin, { userIds: many.slice(0, 1) })).toMatchObject({
      status: 'PLANNED',
      needsApproval: true,
    });
    expect(await planned(boss, { userIds: many, dryRun: true })).toMatchObject({ needsApproval: false });
  });

  test('the service itself can neither approve a plan, nor change or lengthen it', async () => {
    const job = await planned(manager, { userIds: ids(crowd.slice(0, 101)), dryRun: true });
    const asManager = async (text: string) =>
      tenants.source.transaction(async (manager_) => {
        await manager_.query(`select kit.enter('STAFF', $1, false, '{}')`, [manager.sessionId]);
        return manager_.query(text);
      });
    for (const text of [
      `update tenants.bulk_jobs set needs_approval = false`,
      `update tenants.bulk_jobs set approved = clock_timestamp()`,
      `update tenants.bulk_rows set user_id = user_id`,
    ])
      await expect(asManager(text)).rejects.toThrow(/permission denied/);
    await expect(
      asManager(`insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, new_value)
        values ('${job.id}', 999, '${owner.id}', 'PRODUCTION', '${manager.staffId}', 'WAITING', 'BANNED')`),
    ).rejects.toThrow(/row-level security/);
    await expect(asManager(`select tenants.settle_bulk('${job.id}')`)).rejects.toThrow(/no such plan/);
  });
});

describe('Taking back', () => {
  test('gives each user what they were, unless somebody changed them since', async () => {
    const chosen = crowd.slice(0, 6) as [SeedUser, SeedUser, ...SeedUser[]];
    await sql(`update tenants.users set status = 'SUSPENDED' where id = $1`, [chosen[0].id]);
    const job = await planned(manager, { userIds: ids(chosen) });
    await work(job.id);
    await sql(`update tenants.users set status = 'ACTIVE' where id = $1`, [chosen[1].id]);
    expect((await jobNow(manager, job.id)).undoUntil).not.toBeNull();
    const back = dataOf<{ undoBulkJob: { job: Job } }>(await undo(manager, job.id)).undoBulkJob.job;
    expect(back).toMatchObject({ status: 'RUNNING', total: 6, waiting: 4, failed: 2 });
    await work(back.id);
    expect(await jobNow(manager, back.id)).toMatchObject({ status: 'FINISHED', done: 4, failed: 2 });
    expect(
      (await jobNow(manager, back.id)).rows.nodes.filter(({ code }) => code).map(({ message }) => message),
    ).toEqual([expect.stringMatching(/suspended before/), 'This user was changed since.']);
  });

  test('is over after 24 hours', async () => {
    const job = await planned(manager, { userIds: ids(crowd.slice(0, 2)) });
    await work(job.id);
    await sql(`update tenants.bulk_jobs set finished = finished - interval '25 hours' where id = $1`, [job.id]);
    expect(codeOf(await undo(manager, job.id))).toBe('CONFLICT');
  });
});

test('a list of bulk changes shows one’s own, and everybody’s to a super admin', async () => {
  const job = await planned(manager, { userIds: ids(crowd.slice(0, 1)), dryRun: true });
  const list = async (who: StaffForTest) =>
    dataOf<{ bulkJobs: { nodes: { id: string }[] } }>(
      await run(who, '{ bulkJobs(first: 100) { nodes { id rows(first: 1) { totalCount } } } }', {}),
    ).bulkJobs.nodes.map(({ id }) => id);
  expect(await list(manager)).toEqual([job.id]);
  expect(await list(boss)).toContain(job.id);
  expect(await list(await aStaffMember(database.ownerUrl, { role: 'admin' }))).toEqual([]);
});
