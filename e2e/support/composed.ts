import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { rootFolder } from '../../schema/files.js';
import { testPasswords } from '../../subgraphs/kit/testing/database.js';
import { freePort, type RunningProcess, startProcess, statusOf, until } from './processes.js';

const text = z.union([z.string(), z.number()]).transform(String);
const service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), text),
  secrets: z.array(z.string()),
});
const compose = z.looseObject({
  services: z.record(z.string(), service),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

export type Compose = z.infer<typeof compose>;

/** docker-compose.yml as it stands; what it leaves to the operator has its default. */
export function readCompose(): Compose {
  const source = readFileSync(join(rootFolder, 'docker-compose.yml'), 'utf8');
  // In what YAML has read, as Compose does it: an empty default is an empty text.
  const settle = (_key: unknown, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1') : value;
  return compose.parse(parse(source, settle, { merge: true }));
}

/** Rookery's own services of the file: all that are not Postgres. */
export const ownServices = ({ services }: Compose) =>
  Object.entries(services).filter(([, { image }]) => image.startsWith('rookery:'));

export interface ComposedRookery {
  /** Addresses of the gateways. */
  gateways: string[];
  processes: ReadonlyMap<string, RunningProcess>;
  factorKey: Buffer;
  /** Where the services would keep something if they kept anything. */
  dataDir: string;
  addressOf(name: string): string;
  start(name: string): Promise<RunningProcess>;
  /** Another command in a service's place, as `docker compose run` gives it. */
  run(name: string, command: readonly string[]): RunningProcess;
  kill(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Keys and passwords as an operator makes them; the database's are those of the test server, whose roles all tests share. */
async function makeSecrets(folder: string, ownerPassword: string): Promise<void> {
  for (const [role, password] of Object.entries(testPasswords)) {
    await writeFile(join(folder, `${role}_database_password`), password);
  }
  await writeFile(join(folder, 'database_password'), ownerPassword);
  execFileSync(process.execPath, [join(rootFolder, 'deploy', 'make-secrets.mjs'), folder]);
  await chmod(folder, 0o700);
}

/**
 * The services of docker-compose.yml as processes of this machine: its commands and its environment, with ports and files
 * of here in place of the containers'. First `migrate`, to its end; then everything else.
 */
export async function composedRookery(ownerUrl: string): Promise<ComposedRookery> {
  if (!existsSync(join(rootFolder, 'dist', 'host', 'start.js')))
    throw new Error('Not built: node scripts/prepare.mjs build');
  const folder = await mkdtemp(join(tmpdir(), 'rookery-composed-'));
  const secrets = join(folder, 'secrets');
  const dataDir = join(folder, 'never-made');
  const database = new URL(ownerUrl);
  execFileSync('mkdir', [secrets]);
  await makeSecrets(secrets, decodeURIComponent(database.password));
  database.password = '';

  const file = readCompose();
  const own = new Map(ownServices(file));
  const ports = new Map<string, number>();
  for (const name of own.keys()) ports.set(name, await freePort());
  const addressOf = (name: string) => `http://127.0.0.1:${ports.get(name)}`;
  const here = (value: string): string =>
    value
      .replaceAll(/http:\/\/([\w-]+):4000/g, (address, name: string) => (ports.has(name) ? addressOf(name) : address))
      .replace(/^\/run\/secrets\/(\w+)$/, (_path, name: string) =>
        join(secrets, basename(file.secrets[name]?.file ?? '')),
      )
      .replace(/^\/supergraph\//, `${folder}/`)
      .replace(/^postgres:.*$/, database.href);

  const processes = new Map<string, RunningProcess>();
  const run = (name: string, command = own.get(name)?.command): RunningProcess => {
    const wanted = own.get(name);
    if (!wanted || !command) throw new Error(`docker-compose.yml has no command for ${name}`);
    const environment = Object.fromEntries(
      Object.entries(wanted.environment).map(([key, value]) => [key, here(value)]),
    );
    return startProcess({
      command,
      environment: { ...environment, PORT: String(ports.get(name)), HOST: '127.0.0.1', DATA_DIR: dataDir },
    });
  };
  const start = async (name: string) => {
    const started = run(name);
    processes.set(name, started);
    await started.says(/^ready /m, 150);
    await until(
      () => statusOf(`${addressOf(name)}/readyz`),
      (status) => status === 200,
    );
    return started;
  };
  const stop = async () => {
    for (const one of processes.values()) one.signal('SIGKILL');
    await Promise.all([...processes.values()].map(({ ended }) => ended));
    await rm(folder, { recursive: true, force: true });
  };

  try {
    const migrate = run('migrate');
    if ((await migrate.ended) !== 0) throw new Error(`migrate failed:\n${migrate.output()}`);
    const waiting = [...own.keys()].filter((name) => name !== 'migrate');
    // Two at a time: a small machine that starts eight at once is slower.
    const startSome = async () => {
      for (let name = waiting.shift(); name; name = waiting.shift()) await start(name);
    };
    await Promise.all([startSome(), startSome()]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    gateways: [...own.keys()].filter((name) => name.startsWith('gateway')).map(addressOf),
    processes,
    factorKey: Buffer.from(readFileSync(join(secrets, 'factor_key'), 'utf8'), 'base64url'),
    dataDir,
    addressOf,
    start,
    run: (name, command) => run(name, [...command]),
    kill: async (name) => {
      processes.get(name)?.signal('SIGKILL');
      await processes.get(name)?.ended;
    },
    stop,
  };
}
