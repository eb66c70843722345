import type { BudgetSettings } from '../gateway/cost/budget.js';
import { createGateway, type Gateway } from '../gateway/main.js';
import { linkInProcess, type SubgraphLink } from '../gateway/subgraph-link.js';
import { defaultHttpLink, linkOverHttp } from '../gateway/subgraph-link-http.js';
import { type SubgraphName, subgraphNames } from '../schema/files.js';
import type { StripeSettings } from '../subgraphs/billing/stripe/stripe-account.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { serviceUrl } from '../subgraphs/kit/database.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { RulesLeftOut } from '../subgraphs/kit/subgraph-types.js';
import { createViewerSigner } from '../subgraphs/kit/viewer-token.js';
import type { Probe } from '../subgraphs/platform/main.js';
import type { PostHogSettings } from '../subgraphs/tenants/product-events/posthog/ask-posthog.js';
import type { MailConfig } from './config-mail.js';
import type { SignInConfig } from './config-sign-in.js';
import { startWork } from './jobs/start-work.js';
import type { Keys } from './keys.js';
import { type SubgraphHost, startSubgraph } from './subgraphs.js';

export interface RookeryOptions {
  /** The owner's address of a migrated database. */
  databaseUrl: string;
  keys: Keys;
  port: number;
  host: string;
  consoleFolder: string;
  logLevel: string;
  trustProxy: boolean;
  session: { idleMinutes: number; hours: number };
  publicUrl?: string;
  signIn?: SignInConfig;
  mail?: MailConfig;
  /** Name servers that domains are verified with; those of this machine when left out. */
  dnsServers?: readonly string[];
  /** Where customers are looked up and made in Stripe; nothing can be linked when left out. */
  stripe?: StripeSettings;
  /** Where product events are read; nowhere when left out. */
  productEvents?: PostHogSettings | null;
  subgraphTimeoutMs?: number;
  /** Where subgraphs listen; those that are not named run in this process. */
  subgraphUrls?: Partial<Record<SubgraphName, string>>;
  supergraphFile?: string;
  drainSeconds?: number;
  poolSize?: number;
  /** Walls that a test switches off, to prove that the others hold. */
  without?: { filter?: boolean; shield?: boolean; receipts?: boolean };
  /** What callers may spend; the defaults when left out. */
  budget?: BudgetSettings;
  /** Single rules that a test leaves out, to prove that it is noticed: of the gateway's filter, and of the subgraphs. */
  withoutRules?: RulesLeftOut & { filter?: ReadonlySet<string> };
}

export interface Rookery {
  url: string;
  gateway: Gateway;
  links: Record<SubgraphName, SubgraphLink>;
  stop(): Promise<void>;
}

/** A gateway with its subgraphs, in this process or elsewhere. */
export async function startRookery(options: RookeryOptions): Promise<Rookery> {
  const { keys, subgraphTimeoutMs: timeoutMs } = options;
  const sign = await createViewerSigner(keys.viewerPrivateKey);
  const logger = (service: string) => createLogger(service, options.logLevel);
  const links = {} as Record<SubgraphName, SubgraphLink>;
  let gateway: Gateway | undefined;
  // Looked at when somebody asks for the health, and by then all of them are there.
  const probes: Probe[] = [
    {
      name: 'gateway',
      check: async () => {
        await gateway?.check();
        return { ok: true, detail: 'looks up sessions and writes receipts' };
      },
    },
    ...subgraphNames.map((name) => ({ name, check: () => links[name].health() })),
  ];
  const host: SubgraphHost = {
    databaseUrl: options.databaseUrl,
    keys,
    clock: systemClock,
    logger,
    session: options.session,
    ...(options.publicUrl && { publicUrl: options.publicUrl }),
    ...(options.signIn && { signIn: options.signIn }),
    ...(options.mail && { mail: options.mail }),
    ...(options.dnsServers && { dnsServers: options.dnsServers }),
    ...(options.stripe && { stripe: options.stripe }),
    ...(options.productEvents && { productEvents: options.productEvents }),
    probes,
    ...(options.poolSize && { poolSize: options.poolSize }),
    ...(options.without?.shield && { withoutShield: true }),
    withoutRules: options.withoutRules,
  };
  await Promise.all(
    subgraphNames.map(async (name) => {
      const url = options.subgraphUrls?.[name];
      links[name] = url
        ? linkOverHttp(name, url, sign, { ...defaultHttpLink, ...(timeoutMs && { timeoutMs }) })
        : linkInProcess(await startSubgraph(name, host), sign);
    }),
  );
  gateway = await createGateway({
    databaseUrl: serviceUrl(options.databaseUrl, 'gateway', keys.databasePasswords.gateway),
    links,
    consoleFolder: options.consoleFolder,
    clock: systemClock,
    logger: logger('gateway'),
    trustProxy: options.trustProxy,
    ...(options.supergraphFile && { supergraphFile: options.supergraphFile }),
    ...(options.drainSeconds && { drainSeconds: options.drainSeconds }),
    ...(options.without?.filter && { withoutFilter: true }),
    ...(options.without?.receipts && { withoutReceipts: true }),
    ...(options.budget && { budget: options.budget }),
    withoutRules: options.withoutRules?.filter,
  });
  // Apart, jobs are a process of their own.
  const apart = Object.keys(options.subgraphUrls ?? {}).length > 0;
  const work = apart
    ? undefined
    : await startWork({ databaseUrl: options.databaseUrl, passwords: keys.databasePasswords, logger: logger('jobs') });
  const running = gateway;
  return {
    gateway: running,
    links,
    url: await running.listen(options.port, options.host),
    stop: async () => {
      await running.close();
      await work?.stop();
      await Promise.all(subgraphNames.map((name) => links[name].close()));
    },
  };
}
