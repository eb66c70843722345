import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { rootFolder, type SubgraphName, subgraphNames } from '../schema/files.js';
import { type Service, services } from '../subgraphs/kit/database.js';

const whole = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const text = z.string().min(1).optional();
const webAddress = z.url({ protocol: /^https?$/ });

const shape = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where people reach the gateway, when that is not HOST and PORT. */
  PUBLIC_URL: webAddress.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The owner's password, when DATABASE_URL does not hold it. */
  DATABASE_PASSWORD: text,
  SERVICES: z.enum(['all', ...services, 'migrate']).default('all'),
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
  /** A supergraph to serve instead of the one that came along; looked at again and again. */
  SUPERGRAPH_FILE: text,
  /** How long a gateway that is told to stop says so on /readyz before it takes no more requests. */
  DRAIN_SECONDS: whole(0, 300).default(0),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  CONSOLE_DIR: z.string().min(1).default('web/dist'),
});

export type ServiceName = z.infer<typeof shape>['SERVICES'];

export interface Config {
  production: boolean;
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  /** The owner's address where this process migrates; elsewhere it need not hold a password. */
  databaseUrl: string | undefined;
  service: ServiceName;
  viewerPrivateKey: string | undefined;
  viewerPublicKeys: string | undefined;
  factorKey: string | undefined;
  stripeWebhookSecret: string | undefined;
  seed: { kind: 'demo' | 'none'; tenants: number; value: number };
  session: { idleMinutes: number; hours: number };
  subgraphTimeoutMs: number;
  supergraphFile: string | undefined;
  drainSeconds: number;
  trustProxy: boolean;
  logLevel: string;
  consoleFolder: string;
  /** Where subgraphs listen, when they run apart. */
  subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** What platform asks how it is, beside the subgraphs; several gateways are separated by commas. */
  otherUrls: Partial<Record<'gateway' | 'jobs', string[]>>;
  /** Passwords of the login roles, where the operator chose them. */
  databasePasswords: Partial<Record<Service, string>>;
}

class ConfigurationError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is not right:\n  ${problems.join('\n  ')}`);
  }
}

/** `NAME`, or what stands in the file that `NAME_FILE` names: secrets need not be in the environment. */
function valueOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  try {
    // SUPERGRAPH_FILE names a file itself.
    const value = file && !(name in shape.shape && `${name}_FILE` in shape.shape) ? readFileSync(file, 'utf8').trim() : env[name];
    return value === '' ? undefined : value;
  } catch (error) {
    throw new ConfigurationError([`${name}_FILE: this file cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
}
