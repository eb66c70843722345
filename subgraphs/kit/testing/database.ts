import { createHmac, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../../host/migrate.js';

export interface TestDatabase {
  /** The cluster's superuser, in a database of its own that is migrated and empty. */
  ownerUrl: string;
  drop(): Promise<void>;
}

export type TestRole = 'identity' | 'tenants' | 'billing' | 'audit' | 'platform' | 'gateway' | 'jobs';

const roles: TestRole[] = ['identity', 'tenants', 'billing', 'audit', 'platform', 'gateway', 'jobs'];
const BUILDING_TEMPLATE = 7_401_918;

/**
 * The roles belong to the whole server, so their passwords are the same in every test file (and in every run against a
 * server that stays): they are worked out from its address, which holds a secret already.
 */
export const testPasswords: Record<TestRole, string> = passwordsFor(process.env.ROOKERY_TEST_POSTGRES ?? '');

/** A migrated database for one test file, copied from a template that the run's first taker builds. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const name = `rookery_test_${run()}_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    const template = await ensureTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    ownerUrl: urlOf(server, name),
    drop: () =>
      withClient(server, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** Test files run in several processes at once: the first to come builds the template, the others wait for it. */
async function ensureTemplate(client: Client, server: string): Promise<string> {
  const template = `rookery_template_${run()}`;
  if (await exists(client, template)) return template;
  await client.query('select pg_advisory_lock($1)', [BUILDING_TEMPLATE]);
  try {
    if (!(await exists(client, template))) await buildTemplate(client, server, template);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [BUILDING_TEMPLATE]);
  }
  return template;
}

/** Gets its name last: a database of that name is a whole one. */
async function buildTemplate(client: Client, server: string, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished}`);
  await migrate(urlOf(server, unfinished), { passwords: testPasswords });
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function exists(client: Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  return rowCount === 1;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.ROOKERY_TEST_POSTGRES;
  if (!url) throw new Error('No test database server: run the tests with "npm test", which starts one.');
  return url;
}

function run(): string {
  return process.env.ROOKERY_TEST_RUN ?? 'local';
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

function passwordsFor(server: string): Record<TestRole, string> {
  const password = (role: TestRole): string => createHmac('sha256', server).update(role).digest('base64url');
  return Object.fromEntries(roles.map((role) => [role, password(role)])) as Record<TestRole, string>;
}
