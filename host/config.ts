import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { rootFolder, type SubgraphName, subgraphNames } from '../schema/files.js';
import { type Service, services } from '../subgraphs/kit/database.js';

const whole = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const text = z.string().min(1).optional();

const shape = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SERVICES: z.enum(['all', 'gateway', ...subgraphNames, 'migrate']).default('all'),
  VIEWER_PRIVATE_KEY: text,
  VIEWER_PUBLIC_KEYS: text,
  /** Encrypts the secrets of second factors: 32 bytes, base64url. */
  FACTOR_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  SEED: z.enum(['demo', 'none']).default('demo'),
  SEED_TENANTS: whole(10, 1_000_000).default(200),
  SEED_VALUE: whole(0, 2_147_483_647).default(1),
  SESSION_IDLE_MINUTES: whole(1, 1440).default(30),
  SESSION_HOURS: whole(1, 168).default(12),
  SUBGRAPH_TIMEOUT_MS: whole(50, 60_000).default(1_500),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  CONSOLE_DIR: z.string().min(1).default('web/dist'),
});

export type ServiceName = z.infer<typeof shape>['SERVICES'];

export interface Config {
  production: boolean;
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  service: ServiceName;
  viewerPrivateKey: string | undefined;
  viewerPublicKeys: string | undefined;
  factorKey: string | undefined;
  stripeWebhookSecret: string | undefined;
  seed: { kind: 'demo' | 'none'; tenants: number; value: number };
  session: { idleMinutes: number; hours: number };
  subgraphTimeoutMs: number;
  trustProxy: boolean;
  logLevel: string;
  consoleFolder: string;
  /** Where subgraphs listen, when they run apart. */
  subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** Passwords of the login roles, where the operator chose them. */
  databasePasswords: Partial<Record<Service, string>>;
}

/** `NAME`, or what stands in the file that `NAME_FILE` names: secrets need not be in the environment. */
function valueOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  const value = file ? readFileSync(file, 'utf8').trim() : env[name];
  return value === '' ? undefined : value;
}

/** Reads and checks the environment. Throws an error that names each variable that is wrong, and never its value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.keys(shape.shape).map((name) => [name, valueOf(env, name)]));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not right:\n  ${problems.join('\n  ')}`);
  }
  const values = parsed.data;
  const inRoot = (path: string) => (isAbsolute(path) ? path : resolve(rootFolder, path));
  const pick = <K extends string>(names: readonly K[], suffix: string) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = valueOf(env, `${name.toUpperCase()}_${suffix}`);
        return value ? [[name, value]] : [];
      }),
    ) as Partial<Record<K, string>>;
  const config: Config = {
    production: values.NODE_ENV === 'production',
    port: values.PORT,
    host: values.HOST,
    dataDir: inRoot(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    service: values.SERVICES,
    viewerPrivateKey: values.VIEWER_PRIVATE_KEY,
    viewerPublicKeys: values.VIEWER_PUBLIC_KEYS,
    factorKey: values.FACTOR_KEY,
    stripeWebhookSecret: values.STRIPE_WEBHOOK_SECRET,
    seed: { kind: values.SEED, tenants: values.SEED_TENANTS, value: values.SEED_VALUE },
    session: { idleMinutes: values.SESSION_IDLE_MINUTES, hours: values.SESSION_HOURS },
    subgraphTimeoutMs: values.SUBGRAPH_TIMEOUT_MS,
    trustProxy: values.TRUST_PROXY === '1',
    logLevel: values.LOG_LEVEL,
    consoleFolder: inRoot(values.CONSOLE_DIR),
    subgraphUrls: pick(subgraphNames, 'URL'),
    databasePasswords: pick(services, 'DATABASE_PASSWORD'),
  };
  refuseUnsafeProduction(config);
  return config;
}

/** Production makes no keys of its own and has no demo accounts. */
function refuseUnsafeProduction(config: Config): void {
  if (!config.production) return;
  const missing = [
    ...(!config.databaseUrl ? ['DATABASE_URL'] : []),
    ...(!config.viewerPrivateKey && ['all', 'gateway'].includes(config.service) ? ['VIEWER_PRIVATE_KEY'] : []),
    ...(!config.viewerPublicKeys && config.service !== 'gateway' && config.service !== 'migrate' ? ['VIEWER_PUBLIC_KEYS'] : []),
    ...(!config.factorKey && ['all', 'identity'].includes(config.service) ? ['FACTOR_KEY'] : []),
    ...(!config.stripeWebhookSecret && ['all', 'billing'].includes(config.service) ? ['STRIPE_WEBHOOK_SECRET'] : []),
  ];
  if (missing.length) throw new Error(`In production these must be set: ${missing.join(', ')}.`);
}
