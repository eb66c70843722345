import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { aSession, aStaffMember, openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { openDataSource, serviceUrl } from '../../kit/database.js';
import { newId } from '../../kit/ids.js';
import { createLogger } from '../../kit/logger.js';
import { freshDatabase, type TestDatabase, testPasswords } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { SeedTenant, SeedUser } from '../seed-rows.js';
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
const aTeam = (tenant: SeedTenant, name: string) => {
  const { id: tenantId, environment, created } = tenant;
  const workspaceId = town.workspace(tenant, `Workspace of ${name}`).id;
  const team = { id: newId('Team'), tenantId, environment, workspaceId, parentId: null, name, created };
  town.teams.push(team);
  return team;
};
const [sales, care, foreign] = [aTeam(acme, 'EU Sales'), aTeam(acme, 'Care'), aTeam(other, 'Elsewhere')];

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
    ['toTeamId', { userIds: [newId('User')], action: 'MOVE_TEAM', tenantId: newId('Tenant') }],
    ['toTeamId', { userIds: [newId('User')], toTeamId: newId('Team') }],
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

describe('Another team', () => {
  const membersOf = async (team: { id: string }) =>
    (
      await sql<{ user_id: string; leads: boolean }>(
        'select user_id, leads from tenants.team_members where team_id = $1',
        [team.id],
      )
    ).map(({ user_id: id, leads }) => `${id} ${leads ? 'leads' : 'works'}`);
  const put = (user: SeedUser, team: { id: string }, leads = false) =>
    sql('insert into tenants.team_members values ($1, $2, $3, $4, $5)', [
      team.id,
      acme.id,
      user.id,
      'PRODUCTION',
      leads,
    ]);
  const [lead, worker, idle, both, moved] = crowd.slice(60) as [SeedUser, SeedUser, SeedUser, SeedUser, SeedUser];
  const stranger = strangers[0] as SeedUser;
  const input = { action: 'MOVE_TEAM', tenantId: acme.id, fromTeamId: sales.id, toTeamId: care.id };

  beforeEach(async () => {
    await sql('delete from tenants.team_members');
    await put(lead, sales, true);
    await put(worker, sales);
    await put(both, sales);
    await put(both, care);
    await put(moved, care);
  });

  test('is planned user by user, joined as a member, and left again as it was, whoever led it included', async () => {
    const job = await planned(manager, {
      ...input,
      userIds: ids([lead, worker, idle, both, moved, stranger]),
      dryRun: true,
    });
    expect(
      job.rows.nodes.map(({ status, oldValue, newValue, message }) => [status, oldValue, newValue, message]),
    ).toEqual([
      ['WAITING', 'EU Sales', 'Care', null],
      ['WAITING', 'EU Sales', 'Care', null],
      ['FAILED', null, 'Care', 'This user is not in the team to leave.'],
      ['FAILED', 'EU Sales', 'Care', 'This user is in both teams: let them leave the one alone.'],
      ['SKIPPED', null, 'Care', 'Was so already.'],
      ['FAILED', null, 'Care', 'This user does not belong to the tenant.'],
    ]);
    expect(await membersOf(sales)).toContain(`${lead.id} leads`);
    dataOf(await step(manager, 'startBulkJob', job.id));
    await work(job.id);
    expect(await jobNow(manager, job.id)).toMatchObject({ status: 'FINISHED', done: 2, failed: 3, skipped: 1 });
    expect(await membersOf(care)).toEqual(expect.arrayContaining([`${lead.id} works`, `${worker.id} works`]));
    expect(await membersOf(sales)).toEqual([`${both.id} works`]);
    const records = await sql<Record<string, unknown>>(
      `select * from audit.admin_audit_log where metadata ->> 'bulkJobId' = $1 order by id`,
      [job.id],
    );
    expect(records).toMatchObject([
      {
        action: 'user.team_changed',
        admin_user_id: manager.staffId,
        tenant_id: acme.id,
        resource_id: lead.id,
        old_values: { teamId: sales.id, leads: true },
        new_values: { teamId: care.id, leads: false },
      },
      { action: 'user.team_changed', resource_id: worker.id },
    ]);

    await sql('delete from tenants.team_members where user_id = $1', [worker.id]);
    const back = dataOf<{ undoBulkJob: { job: Job } }>(await undo(manager, job.id)).undoBulkJob.job;
    await work(back.id);
    expect(
      (await jobNow(manager, back.id)).rows.nodes.map(({ status, oldValue, newValue, message }) => [
        status,
        oldValue,
        newValue,
        message,
      ]),
    ).toEqual([
      ['DONE', 'Care', 'EU Sales', null],
      ['FAILED', 'Care', 'EU Sales', 'This user was changed since.'],
    ]);
    expect(await membersOf(sales)).toContain(`${lead.id} leads`);
  });

  test('can be joined alone or left alone; whoever was moved meanwhile is left alone', async () => {
    const join = await planned(boss, { ...input, fromTeamId: null, userIds: ids([idle, worker]) });
    await work(join.id);
    expect(await membersOf(care)).toEqual(expect.arrayContaining([`${idle.id} works`, `${worker.id} works`]));
    const leave = await planned(boss, { ...input, toTeamId: null, userIds: ids([lead, worker, idle]) });
    expect(leave).toMatchObject({ waiting: 2, skipped: 1 });
    await sql('delete from tenants.team_members where user_id = $1', [lead.id]);
    await work(leave.id);
    expect(await jobNow(boss, leave.id)).toMatchObject({ done: 1, failed: 1 });
    expect(await membersOf(sales)).toEqual([`${both.id} works`]);
    const failed = (await jobNow(boss, leave.id)).rows.nodes.filter(({ code }) => code);
    expect(failed).toMatchObject([{ code: 'CONFLICT', user: { id: lead.id } }]);
    expect(await recorded(`metadata ->> 'bulkJobId' = $1`, [leave.id])).toHaveLength(1);
  });

  test('of another tenant is not there, nor for those who may not', async () => {
    const users = { userIds: [lead.id] };
    expect(codeOf(await bulk(boss, { ...input, ...users, toTeamId: foreign.id }))).toBe('NOT_FOUND');
    expect(codeOf(await bulk(boss, { ...input, ...users, tenantId: other.id }))).toBe('NOT_FOUND');
    const shut = await aStaffMember(database.ownerUrl, { role: 'support', addOns: ['user_manager'] });
    const job = await planned(shut, { ...input, ...users });
    expect(job.rows.nodes).toMatchObject([{ status: 'FAILED', code: 'TENANT_NOT_OPEN' }]);
    const support = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme.id] });
    expect(codeOf(await bulk(support, { ...input, ...users }))).toBe('FORBIDDEN');
  });
});

describe('Access anew', () => {
  test('ends every session and sends a link, on record as both; it is not taken back', async () => {
    const [first, second, gone] = crowd.slice(70) as [SeedUser, SeedUser, SeedUser];
    await sql(`update tenants.users set status = 'SUSPENDED' where id = $1`, [gone.id]);
    await sql(
      `insert into tenants.user_sessions (id, user_id, environment, expires)
       select s, $1, 'PRODUCTION', clock_timestamp() + interval '1 hour' from unnest($2::uuid[]) s`,
      [first.id, [newId('UserSession'), newId('UserSession')]],
    );
    const chosen = ids([first, second, gone, strangers[0] as SeedUser]);
    const job = await planned(manager, { action: 'RENEW_ACCESS', userIds: chosen });
    await work(job.id);
    const done = await jobNow(manager, job.id);
    expect(done).toMatchObject({ status: 'FINISHED', done: 2, failed: 2, undoUntil: null });
    expect(done.rows.nodes.map(({ status, oldValue, code }) => [status, oldValue, code])).toEqual([
      ['DONE', '2_SESSIONS', null],
      ['DONE', '0_SESSIONS', null],
      ['FAILED', '0_SESSIONS', 'CONFLICT'],
      ['FAILED', '0_SESSIONS', 'TENANT_NOT_OPEN'],
    ]);
    expect(await sql('select from tenants.user_sessions where user_id = $1 and ended is null', [first.id])).toEqual([]);
    expect(
      (await sql<{ user_id: string }>(`select user_id from tenants.outgoing_mail where kind = 'PASSWORD_RESET'`))
        .map(({ user_id: id }) => id)
        .sort(),
    ).toEqual(ids([first, second]).sort());
    expect(
      (await recorded(`metadata ->> 'bulkJobId' = $1`, [job.id])).map(({ action, resource_id: id }) => [action, id]),
    ).toEqual([
      ['user.sessions_revoked', first.id],
      ['user.reset_link_sent', first.id],
      ['user.sessions_revoked', second.id],
      ['user.reset_link_sent', second.id],
    ]);
    expect(codeOf(await undo(manager, job.id))).toBe('CONFLICT');
  });

  test('of somebody without an address leaves their sessions and the trail as they were', async () => {
    const [one] = crowd.slice(75) as [SeedUser];
    const job = await planned(boss, { action: 'RENEW_ACCESS', userIds: [one.id] });
    await sql('delete from tenants.user_email_personal where user_id = $1', [one.id]);
    await work(job.id);
    expect((await jobNow(boss, job.id)).rows.nodes).toMatchObject([
      { status: 'FAILED', code: 'CONFLICT', message: 'This user has no address to write to.' },
    ]);
    expect(await recorded(`metadata ->> 'bulkJobId' = $1`, [job.id])).toEqual([]);
  });
});

describe('An export of many users', () => {
  const download = (who: { sessionId: string }, jobId: string) =>
    run(
      who,
      'mutation($input: BulkJobInput!) { downloadBulkExport(input: $input) { job { id exportUntil exportFile { rows } } } }',
      {
        input: { jobId },
      },
    );
  const approved = (jobId: string) =>
    sql('update tenants.bulk_jobs set approved = clock_timestamp() where id = $1', [jobId]);

  test('is never begun alone, puts in whom the asker may see, each on record, and is downloaded by nobody else', async () => {
    const admin = await aStaffMember(database.ownerUrl, { role: 'admin', opened: [acme.id] });
    const [one, two, gone] = crowd.slice(80) as [SeedUser, SeedUser, SeedUser];
    const alone = await planned(boss, { action: 'EXPORT', userIds: [one.id] });
    expect(alone).toMatchObject({ status: 'PLANNED', needsApproval: true });
    expect(codeOf(await step(boss, 'startBulkJob', alone.id))).toBe('CONFLICT');

    const chosen = ids([one, two, gone, strangers[0] as SeedUser]);
    const job = await planned(admin, { action: 'EXPORT', userIds: chosen });
    expect(job.rows.nodes.map(({ status, newValue, code }) => [status, newValue, code])).toEqual([
      ['WAITING', 'IN_THE_FILE', null],
      ['WAITING', 'IN_THE_FILE', null],
      ['WAITING', 'IN_THE_FILE', null],
      ['FAILED', 'IN_THE_FILE', 'TENANT_NOT_OPEN'],
    ]);
    expect(codeOf(await download(admin, job.id))).toBe('NOT_FOUND');
    await approved(job.id);
    dataOf(await step(admin, 'startBulkJob', job.id));
    await sql(`update tenants.users set status = 'DELETED' where id = $1`, [gone.id]);
    await work(job.id);
    await sql(`update tenants.users set status = 'ACTIVE' where id = $1`, [gone.id]);
    expect(await jobNow(admin, job.id)).toMatchObject({ status: 'FINISHED', done: 2, failed: 2, undoUntil: null });
    expect(
      (await recorded(`metadata ->> 'bulkJobId' = $1`, [job.id])).map(({ action, resource_id: id }) => [action, id]),
    ).toEqual([
      ['user.exported', one.id],
      ['user.exported', two.id],
    ]);
    expect(codeOf(await undo(admin, job.id))).toBe('CONFLICT');

    expect(dataOf(await download(admin, job.id))).toMatchObject({
      downloadBulkExport: { job: { exportFile: { rows: 2 } } },
    });
    expect(codeOf(await download(boss, job.id))).toBe('NOT_FOUND');
    expect(codeOf(await download(manager, job.id))).toBe('FORBIDDEN');
    await sql(
      `update identity.sessions set created = created - interval '11 minutes', reauthenticated = null where id = $1`,
      [admin.sessionId],
    );
    await sql(`update identity.staff_members set role_since = role_since - interval '1 day'`);
    await sql(`update identity.staff_role_permissions set created = created - interval '1 day'`);
    expect(codeOf(await download(admin, job.id))).toBe('REAUTHENTICATION_REQUIRED');
    const again = { ...admin, ...(await aSession(database.ownerUrl, admin.staffId)) };
    await sql(`update tenants.bulk_jobs set finished = finished - interval '8 days' where id = $1`, [job.id]);
    expect(codeOf(await download(again, job.id))).toBe('NOT_FOUND');
    expect(
      (await recorded('resource_id = $1', [job.id])).filter(({ action }) => action === 'bulk.downloaded'),
    ).toHaveLength(1);
  });

  test('is for nobody below an admin, and gone when whoever asked is locked out', async () => {
    expect(codeOf(await bulk(manager, { action: 'EXPORT', userIds: [owner.id] }))).toBe('FORBIDDEN');
    const job = await planned(boss, { action: 'EXPORT', userIds: [owner.id] });
    await approved(job.id);
    dataOf(await step(boss, 'startBulkJob', job.id));
    await work(job.id);
    expect(dataOf(await download(boss, job.id))).toMatchObject({ downloadBulkExport: { job: { id: job.id } } });
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`select kit.enter_system('lock out', '{}')`);
    await client.query('select tenants.close_all_openings($1)', [boss.staffId]);
    await client.query('commit');
    await client.end();
    expect(codeOf(await download(boss, job.id))).toBe('NOT_FOUND');
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
