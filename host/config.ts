import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { rootFolder, type SubgraphName, subgraphNames } from '../schema/files.js';
import type { StripeSettings } from '../subgraphs/billing/stripe/stripe-account.js';
import { type Service, services } from '../subgraphs/kit/services.js';
import type { PostHogSettings } from '../subgraphs/tenants/product-events/posthog/ask-posthog.js';
import { type MailConfig, mailOf, mailShape } from './config-mail.js';
import { productEventsOf, productEventsShape } from './config-product-events.js';
import { type SignInConfig, signInOf, signInShape } from './config-sign-in.js';
import { stripeOf, stripeShape } from './config-stripe.js';

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
  ...signInShape,
  ...mailShape,
  ...productEventsShape,
  STRIPE_WEBHOOK_SECRET: text,
  ...stripeShape,
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
  /** Name servers that domains are verified with, `192.0.2.53` or `192.0.2.53:5353`, separated by commas. */
  DNS_SERVERS: text,
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
  /** Where customers are looked up and made; undefined without a key. */
  stripe: StripeSettings | undefined;
  seed: { kind: 'demo' | 'none'; tenants: number; value: number };
  session: { idleMinutes: number; hours: number };
  signIn: SignInConfig;
  mail: MailConfig;
  /** Where product events are read; nowhere when null. */
  productEvents: PostHogSettings | null;
  subgraphTimeoutMs: number;
  supergraphFile: string | undefined;
  drainSeconds: number;
  /** Name servers that domains are verified with; those of this machine when there are none. */
  dnsServers: string[];
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
function readValue(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  try {
    const value = file ? readFileSync(file, 'utf8').trim() : env[name];
    return value === '' ? undefined : value;
  } catch (error) {
    throw new ConfigurationError([`${name}_FILE: this file cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
}

function parse(env: NodeJS.ProcessEnv): z.infer<typeof shape> {
  const given = Object.fromEntries(Object.keys(shape.shape).map((name) => [name, readValue(env, name)]));
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** The addresses of the services that run elsewhere: `IDENTITY_URL` and so on. */
function urlsOf(env: NodeJS.ProcessEnv): (name: string) => string[] {
  return (service) => {
    const name = `${service.toUpperCase()}_URL`;
    const urls = (readValue(env, name) ?? '').split(',').map((url) => url.trim());
    const given = urls.filter((url) => url !== '');
    if (given.some((url) => !webAddress.safeParse(url).success))
      throw new ConfigurationError([`${name}: must begin with http:// or https://`]);
    return given;
  };
}

/** The owner's address, with the password that stands elsewhere. */
function withPassword(url: string | undefined, password: string | undefined): string | undefined {
  if (!url || !password) return url;
  const whole = new URL(url);
  whole.password = encodeURIComponent(password);
  return whole.toString();
}

/** Reads and checks the environment. Throws an error that names each variable that is wrong, and never its value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const values = parse(env);
  const inRoot = (path: string) => (isAbsolute(path) ? path : resolve(rootFolder, path));
  const urls = urlsOf(env);
  const entries = <K extends string, V>(names: readonly K[], value: (name: K) => V | undefined) =>
    Object.fromEntries(names.map((name) => [name, value(name)]).filter(([, found]) => found !== undefined)) as Partial<
      Record<K, V>
    >;
  const host = values.HOST === '127.0.0.1' ? 'localhost' : values.HOST;
  const config: Config = {
    production: values.NODE_ENV === 'production',
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL ?? `http://${host}:${values.PORT}`,
    dataDir: inRoot(values.DATA_DIR),
    databaseUrl: withPassword(values.DATABASE_URL, values.DATABASE_PASSWORD),
    service: values.SERVICES,
    viewerPrivateKey: values.VIEWER_PRIVATE_KEY,
    viewerPublicKeys: values.VIEWER_PUBLIC_KEYS,
    factorKey: values.FACTOR_KEY,
    stripeWebhookSecret: values.STRIPE_WEBHOOK_SECRET,
    stripe: stripeOf(values, values.SERVICES === 'all' ? null : { gatewayWaitsMs: values.SUBGRAPH_TIMEOUT_MS }),
    seed: { kind: values.SEED, tenants: values.SEED_TENANTS, value: values.SEED_VALUE },
    session: { idleMinutes: values.SESSION_IDLE_MINUTES, hours: values.SESSION_HOURS },
    signIn: signInOf(values, inRoot),
    mail: mailOf(values, inRoot, values.DATA_DIR),
    productEvents: productEventsOf(values),
    subgraphTimeoutMs: values.SUBGRAPH_TIMEOUT_MS,
    supergraphFile: values.SUPERGRAPH_FILE && inRoot(values.SUPERGRAPH_FILE),
    drainSeconds: values.DRAIN_SECONDS,
    dnsServers: serversOf(values.DNS_SERVERS),
    trustProxy: values.TRUST_PROXY === '1',
    logLevel: values.LOG_LEVEL,
    consoleFolder: inRoot(values.CONSOLE_DIR),
    subgraphUrls: entries(subgraphNames, (name) => urls(name)[0]),
    otherUrls: { gateway: urls('gateway'), jobs: urls('jobs') },
    databasePasswords: entries(services, (name) => readValue(env, `${name.toUpperCase()}_DATABASE_PASSWORD`)),
  };
  const missing = missingInProduction(config);
  if (missing.length) throw new Error(`In production these must be set: ${missing.join(', ')}.`);
  return config;
}

/** Addresses of name servers; a resolver takes no names. */
function serversOf(given: string | undefined): string[] {
  const servers = (given ?? '').split(',').map((server) => server.trim());
  const wrong = servers.some(
    (server) => server !== '' && !/^(\d{1,3}(\.\d{1,3}){3}(:\d+)?|[0-9a-f:]+|\[[0-9a-f:]+\](:\d+)?)$/i.test(server),
  );
  if (wrong) throw new ConfigurationError(['DNS_SERVERS: must be addresses, each with or without a port']);
  return servers.filter((server) => server !== '');
}

/** Production makes no keys of its own, keeps nothing in a folder and has no demo accounts. */
function missingInProduction(config: Config): string[] {
  if (!config.production) return [];
  const { service } = config;
  const needs = (name: string, value: string | undefined, by: readonly ServiceName[]) =>
    value === undefined && by.includes(service) ? [name] : [];
  // Whoever has the owner's password works the others out from it; whoever has not is given its own.
  const asOwner = service === 'all' || service === 'migrate';
  const derived = asOwner && config.databaseUrl !== undefined && new URL(config.databaseUrl).password !== '';
  // What is changed in somebody's name is changed as the role of tenants.
  const roles = asOwner ? services : service === 'jobs' ? (['jobs', 'tenants'] as const) : [service];
  return [
    ...(config.databaseUrl ? [] : ['DATABASE_URL']),
    ...needs('VIEWER_PRIVATE_KEY', config.viewerPrivateKey, ['all', 'gateway']),
    ...needs('VIEWER_PUBLIC_KEYS', config.viewerPublicKeys, ['all', ...subgraphNames]),
    ...needs('FACTOR_KEY', config.factorKey, ['all', 'identity']),
    ...needs('STRIPE_WEBHOOK_SECRET', config.stripeWebhookSecret, ['all', 'billing']),
    ...roles.flatMap((role) =>
      derived ? [] : needs(`${role.toUpperCase()}_DATABASE_PASSWORD`, config.databasePasswords[role], [service]),
    ),
    ...needs('SMTP_URL', config.mail.smtpUrl ?? undefined, ['all', 'tenants']),
  ];
}
