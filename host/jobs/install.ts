import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { roleOf } from '../../subgraphs/kit/services.js';
import { entryOf, jobNames } from './job-names.js';

export const jobsSchema = 'jobs';

const silent = new Logger(() => () => undefined);

/** The queue's own tables belong to the role that works on them: no other service reads or writes a job. */
async function makeQueue(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 1,
    application_name: 'rookery_migrate',
    options: `-c role=${roleOf('jobs')}`,
  });
  // What breaks is said by the statement that it broke under.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, schema: jobsSchema, logger: silent });
  } finally {
    await pool.end();
  }
}

/**
 * How a service wants something done later: `jobs.want` in the transaction that wants it. It knows the closed list and
 * who may want what; a job that is wanted twice under one key is one job.
 */
const want = `
  create table if not exists jobs.wanted_by (name text not null, role name not null, primary key (name, role));
  create or replace function jobs.want(p_name text, p_payload jsonb, p_key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not exists (select from jobs.wanted_by w where w.name = p_name and w.role = session_user) then
      raise exception 'this service cannot want the job %', p_name using errcode = '42501';
    end if;
    perform jobs.add_job(p_name, payload => p_payload::json, job_key => p_key);
  end $$;
  revoke all on all functions in schema jobs from public;
  revoke all on all tables in schema jobs from public;
`;

/** Nobody but their owner may touch these tables, and an owner is not held by row-level security without a policy. */
const ownersOnly = `
  do $$ declare one regclass; begin
    for one in select c.oid from pg_class c where c.relnamespace = 'jobs'::regnamespace and c.relkind = 'r' and c.relrowsecurity loop
      execute format('alter table %s disable row level security', one);
    end loop;
  end $$;
`;

/** Brings schema `jobs` to what this version needs. Runs as the owner; running it again changes nothing. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'rookery_migrate' });
  await client.connect();
  const role = roleOf('jobs');
  try {
    await client.query('select pg_advisory_lock(727003)');
    await client.query(`grant ${role} to current_user`);
    await client.query(`create schema if not exists ${jobsSchema}`);
    await client.query(`alter schema ${jobsSchema} owner to ${role}`);
    // The queue makes sure of its schema, which PostgreSQL allows only to those who may make one.
    const database = client.escapeIdentifier(client.database ?? '');
    await client.query(`grant create on database ${database} to ${role}`);
    await makeQueue(ownerUrl).finally(() => client.query(`revoke create on database ${database} from ${role}`));
    await client.query('begin');
    await client.query(`set local role ${role}`);
    await client.query(ownersOnly);
    await client.query(want);
    await client.query('delete from jobs.wanted_by');
    for (const name of jobNames) {
      for (const service of entryOf(name).wantedBy) {
        await client.query('insert into jobs.wanted_by (name, role) values ($1, $2)', [name, roleOf(service)]);
        await client.query(`grant usage on schema ${jobsSchema} to ${roleOf(service)}`);
        await client.query(`grant execute on function jobs.want(text, jsonb, text) to ${roleOf(service)}`);
      }
    }
    await client.query('commit');
    await client.query('select pg_advisory_unlock(727003)');
  } finally {
    await client.end();
  }
}
