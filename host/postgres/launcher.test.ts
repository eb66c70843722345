import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { startPostgres } from './launcher.js';
import { locate } from './location.js';
import { readPostmaster } from './postmaster.js';
import { isAlive, waitForEnd } from './processes.js';
import { canWalkTo } from './run-as.js';

const root = process.cwd();
let dataDir: string;

beforeAll(async () => {
  // A blank in the path, as people have them; open to "nobody", or root's cluster would go elsewhere and stay there.
  const folder = await mkdtemp(join(tmpdir(), 'rookery launcher '));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
});

afterAll(async () => {
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the server, says where it is and then waits. */
async function startElsewhere(): Promise<{ starter: ChildProcess; url: string }> {
  const program = `
    const { startPostgres } = await import(${JSON.stringify(pathToFileURL(join(root, 'host/postgres/launcher.ts')).href)});
    const { ownerUrl, stop } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    process.once('SIGTERM', async () => { await stop(); process.exit(0); });
    console.log(ownerUrl);
    setInterval(() => undefined, 1000);`;
  const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(starter.stdout, 'data')) as [Buffer];
  return { starter, url: line.toString().trim() };
}

async function postmasterPid(): Promise<number> {
  const { cluster } = await locate(dataDir);
  return readPostmaster(cluster)?.pid ?? 0;
}

test('canWalkTo wants every folder on the way to be open', async () => {
  const folder = join(dataDir, '..', 'closed');
  await mkdir(join(folder, 'inside'), { recursive: true });
  const stranger = { uid: 64_000, gid: 64_000 };
  expect(canWalkTo(join(folder, 'inside'), stranger)).toBe(true);
  await chmod(folder, 0o700);
  expect(canWalkTo(join(folder, 'inside'), stranger)).toBe(false);
  expect(canWalkTo(join(folder, 'inside'), undefined)).toBe(true);
});

describe('startPostgres', () => {
  test('makes a cluster with a password, and a second start finds its data', async () => {
    const first = await startPostgres({ dataDir, durable: false });
    await query(first.ownerUrl, 'create table nest (egg text)');
    const settings = await query(
      first.ownerUrl,
      `select current_database() as database, current_user as role, current_setting('timezone') as timezone,
              current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
              (select datlocale from pg_database where datname = current_database()) as locale`,
    );
    expect(settings).toEqual([
      {
        database: 'rookery',
        role: 'rookery_owner',
        timezone: 'UTC',
        addresses: '127.0.0.1',
        sockets: '',
        locale: 'C.UTF-8',
      },
    ]);
    const wrong = first.ownerUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(dataDir, 'keys/postgres-owner.json'))).mode & 0o777).toBe(0o600);
    const pid = await postmasterPid();
    await first.stop();
    expect(isAlive(pid)).toBe(false);

    const began = performance.now();
    const second = await startPostgres({ dataDir, durable: false });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(await query(second.ownerUrl, 'select count(*)::int as eggs from nest')).toEqual([{ eggs: 0 }]);
    await second.stop();
    await second.stop();
  });

  test('takes over the server of a starter that was killed, and stops it', async () => {
    const { starter, url } = await startElsewhere();
    await query(url, "insert into nest values ('first')");
    const pid = await postmasterPid();
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    expect(isAlive(pid)).toBe(true);

    const taken = await startPostgres({ dataDir, durable: false });
    expect(taken.ownerUrl).toBe(url);
    expect(await query(taken.ownerUrl, 'select egg from nest')).toEqual([{ egg: 'first' }]);
    await taken.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('starts again after the server itself was killed', async () => {
    const lines: string[] = [];
    const first = await startPostgres({ dataDir, durable: false });
    const pid = await postmasterPid();
    process.kill(pid, 'SIGKILL');
    await waitForEnd(pid, 2000);

    const second = await startPostgres({ dataDir, durable: false, log: (line) => lines.push(line) });
    expect(await query(second.ownerUrl, 'select egg from nest')).toEqual([{ egg: 'first' }]);
    expect(lines).toEqual([expect.stringMatching(/^Postgres started on port \d+ in \d+ ms$/)]);
    await first.stop();
    await second.stop();
    expect(await postmasterPid()).toBe(0);
  });

  test('serves two users, and the last one to leave switches it off', async () => {
    const mine = await startPostgres({ dataDir, durable: false });
    const { starter, url } = await startElsewhere();
    expect(url).toBe(mine.ownerUrl);
    await mine.stop();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    starter.kill('SIGTERM');
    await once(starter, 'exit');
    expect(await postmasterPid()).toBe(0);
  });

  test('says what to do when the password is lost', async () => {
    const key = join(dataDir, 'keys/postgres-owner.json');
    expect(JSON.parse(await readFile(key, 'utf8'))).toHaveProperty('role', 'rookery_owner');
    await rm(key);
    await expect(startPostgres({ dataDir, durable: false })).rejects.toThrow(/is missing.*restore that file/);
  });
});
