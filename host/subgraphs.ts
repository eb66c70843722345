import type { DataSource } from 'typeorm';
import type { SubgraphName } from '../schema/files.js';
import { auditEntities, createAudit } from '../subgraphs/audit/main.js';
import { billingEntities, createBilling } from '../subgraphs/billing/main.js';
import type { StripeSettings } from '../subgraphs/billing/stripe/stripe-account.js';
import { openPlaces } from '../subgraphs/identity/access/places.js';
import { createIdentity, identityEntities } from '../subgraphs/identity/main.js';
import type { Clock } from '../subgraphs/kit/clock.js';
import { openDataSource, serviceUrl } from '../subgraphs/kit/database.js';
import type { Logger } from '../subgraphs/kit/logger.js';
import { createMailSender } from '../subgraphs/kit/mail/create-mail-sender.js';
import type { RulesLeftOut, Subgraph } from '../subgraphs/kit/subgraph-types.js';
import { createViewerVerifier } from '../subgraphs/kit/viewer-token.js';
import { createPlatform, type Probe, platformEntities } from '../subgraphs/platform/main.js';
import { createDnsLookup } from '../subgraphs/tenants/domains/dns-lookup.js';
import { createTenants, tenantsEntities } from '../subgraphs/tenants/main.js';
import type { PostHogSettings } from '../subgraphs/tenants/product-events/posthog/ask-posthog.js';
import { createPostHog } from '../subgraphs/tenants/product-events/posthog/posthog.js';
import type { MailConfig } from './config-mail.js';
import type { SignInConfig } from './config-sign-in.js';
import type { Keys } from './keys.js';

export interface SubgraphHost {
  /** The owner's address; each subgraph connects with its own role. */
  databaseUrl: string;
  keys: Keys;
  clock: Clock;
  logger: (service: string) => Logger;
  session: { idleMinutes: number; hours: number };
  /** Where people reach the console. */
  publicUrl?: string;
  /** Ways in beside the password; none when left out. */
  signIn?: SignInConfig;
  /** How mail goes out; what is queued waits for a process that knows when left out. */
  mail?: MailConfig;
  /** Name servers that domains are verified with; those of this machine when left out. */
  dnsServers?: readonly string[];
  /** Where customers are looked up and made in Stripe; nothing can be linked when left out. */
  stripe?: StripeSettings;
  /** Where product events are read; nowhere when left out. */
  productEvents?: PostHogSettings | null;
  /** What the health page looks at. */
  probes: readonly Probe[];
  /** Whether audit numbers its trails itself; apart that is the business of `jobs`. True when left out. */
  numbersRecords?: boolean;
  poolSize?: number;
  /** Tests only. */
  withoutShield?: boolean;
  withoutRules?: RulesLeftOut | undefined;
}

const entities = {
  identity: identityEntities,
  tenants: tenantsEntities,
  billing: billingEntities,
  audit: auditEntities,
  platform: platformEntities,
};

async function waysIn({ google, scimToken, directory, placesFile, offHours }: SignInConfig) {
  const placeOf = placesFile ? await openPlaces(placesFile) : null;
  return { google, scimToken, directory, offHours, placeOf };
}

/** Starts one subgraph on a pool of its own. */
export async function startSubgraph(name: SubgraphName, host: SubgraphHost): Promise<Subgraph> {
  const logger = host.logger(name);
  const source: DataSource = await openDataSource({
    url: serviceUrl(host.databaseUrl, name, host.keys.databasePasswords[name]),
    service: name,
    logger,
    entities: [...entities[name]],
    ...(host.poolSize && { poolSize: host.poolSize }),
  });
  const dependencies = {
    source,
    logger,
    clock: host.clock,
    verifyViewer: await createViewerVerifier(name, host.keys.viewerPublicKeys),
    ...(host.withoutShield && { withoutShield: true }),
    withoutRules: host.withoutRules,
  };
  switch (name) {
    case 'identity':
      return createIdentity(dependencies, {
        encryptionKey: host.keys.factorKey,
        sessionIdleSeconds: host.session.idleMinutes * 60,
        sessionLifetimeSeconds: host.session.hours * 3600,
        ...(host.publicUrl && { publicUrl: host.publicUrl }),
        ...(host.signIn && (await waysIn(host.signIn))),
      });
    case 'tenants':
      return createTenants({
        ...dependencies,
        dns: createDnsLookup({ servers: host.dnsServers ?? [] }),
        ...(host.productEvents && { productEvents: createPostHog(host.productEvents, host.clock) }),
        // What goes on by itself goes on where mail does; a test that counts rows wants neither.
        ...(host.mail && {
          watchAnswersEveryMs: 30_000,
          mail: { sender: createMailSender(host.mail), customerAppUrl: host.mail.customerAppUrl },
        }),
      });
    case 'billing':
      return createBilling({
        ...dependencies,
        stripeWebhookSecret: host.keys.stripeWebhookSecret,
        ...(host.stripe && { stripe: host.stripe }),
      });
    case 'audit':
      return createAudit({ ...dependencies, ...(host.numbersRecords === false && { numberEveryMs: null }) });
    case 'platform':
      return createPlatform(dependencies, { probes: host.probes });
  }
}
