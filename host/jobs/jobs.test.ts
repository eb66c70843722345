import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { serviceUrl } from '../../subgraphs/kit/database.js';
import { createLogger } from '../../subgraphs/kit/logger.js';
import { freshDatabase, type TestDatabase, testPasswords } from '../../subgraphs/kit/testing/database.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { installJobs } from './install.js';
import { entryOf, jobNames } from './job-names.js';
import { type Job, startWorker, type Worker } from './start-worker.js';

let database: TestDatabase;
let tenants: pg.Client;
let worker: Worker | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  tenants = new pg.Client({ connectionString: serviceUrl(database.ownerUrl, 'tenants', testPasswords.tenants) });
  await tenants.connect();
});
afterAll(async () => {
  await worker?.stop();
  await tenants?.end();
  await database?.drop();
});

const jobsClient = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: serviceUrl(database.ownerUrl, 'jobs', testPasswords.jobs) });
  await client.connect();
  return work(client).finally(() => client.end());
};
const waiting = () =>
  jobsClient(async (client) => (await client.query<{ key: string }>('select key from jobs.jobs')).rows);
const want = (name: string, key: string) =>
  tenants.query('select jobs.want($1, $2, $3)', [name, JSON.stringify({ jobId: key }), key]);

describe('A job', () => {
  test('is wanted in the transaction that wants it: what is rolled back was never wanted', async () => {
    await tenants.query('begin');
    await want('bulk:run', 'rolled back');
    await tenants.query('rollback');
    expect(await waiting()).toEqual([]);
  });

  test('is wanted once under one key', async () => {
    await want('bulk:run', 'twice');
    await want('bulk:run', 'twice');
    expect(await waiting()).toEqual([{ key: 'twice' }]);
  });

  test('that is not on the list, or is not this service’s to want, is refused', async () => {
    await expect(want('anything', 'a')).rejects.toThrow(/cannot want the job/);
    await expect(want('test-tenants:expire', 'a')).rejects.toThrow(/cannot want the job/);
  });

  test('can be neither read nor written past that function', async () => {
    await expect(tenants.query('select * from jobs.jobs')).rejects.toThrow(/permission denied/);
    await expect(tenants.query(`select jobs.add_job('bulk:run')`)).rejects.toThrow(/permission denied/);
    await asMaintenance(database.ownerUrl, (client) =>
      expect(client.query('select * from jobs.jobs')).rejects.toThrow(/permission denied/),
    );
  });
});

describe('The worker', () => {
  test('runs what was wanted with what it was wanted for, and tries again what failed', async () => {
    const seen: unknown[] = [];
    let done: () => void = () => undefined;
    const ran = new Promise<void>((settle) => {
      done = settle;
    });
    const note: Job = async (payload) => {
      seen.push(payload);
      done();
      if (seen.length === 1) throw new Error('for the first time');
    };
    const work = Object.fromEntries(jobNames.map((name) => [name, note])) as Parameters<typeof startWorker>[0]['work'];
    const url = serviceUrl(database.ownerUrl, 'jobs', testPasswords.jobs);
    worker = await startWorker({ url, work, logger: createLogger('jobs', 'silent') });
    await ran;
    await worker.stop();
    worker = undefined;
    expect(seen).toEqual([{ jobId: 'twice' }]);
    const left = await jobsClient(
      async (client) => (await client.query('select key, attempts, last_error from jobs.jobs')).rows,
    );
    expect(left).toEqual([{ key: 'twice', attempts: 1, last_error: 'for the first time' }]);
  });
});

test('installing again changes nothing', async () => {
  const before = await waiting();
  await installJobs(database.ownerUrl);
  expect(await waiting()).toEqual(before);
});

test('every clock entry is one that cron understands', () => {
  for (const name of jobNames) expect(entryOf(name).cron ?? '* * * * *').toMatch(/^(\S+ ){4}\S+$/);
});
