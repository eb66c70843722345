import { readConfig, type ServiceName } from './config.js';
import { inWords, openDatabase } from './database.js';
import type { PostHogServer } from './demo/posthog-server.js';
import { loadKeys } from './keys.js';
import { createLifecycle, type Lifecycle } from './lifecycle.js';
import { refuseTakenPort } from './listening.js';
import { load, type Serve } from './serve.js';

const say = (line: string) => console.log(line);
const standIn = ({ host, projectId, apiKey }: PostHogServer) => ({
  host,
  projectId,
  apiKey,
  source: 'PostHog (stand-in)',
});

/** How a database is migrated, for those who do it. */
async function migrating(service: ServiceName) {
  return service === 'all' || service === 'migrate' ? (await import('./migrate.js')).migrate : undefined;
}

async function serving(service: ServiceName): Promise<Serve | undefined> {
  return service === 'migrate' ? undefined : load(service);
}

async function start(lifecycle: Lifecycle): Promise<void> {
  const config = readConfig();
  const keys = loadKeys(config);
  const { service } = config;
  if (service !== 'migrate') await refuseTakenPort(config.port, config.host);

  const opening = openDatabase(config, say);
  // Also while it is still starting.
  lifecycle.onStop(async () => (await opening.catch(() => undefined))?.stop());
  // The code is read while the database starts; and what is wrong with the configuration was said before either.
  const [{ ownerUrl }, migrate, serve] = await Promise.all([opening, migrating(service), serving(service)]);
  if (lifecycle.stopping) return;

  await migrate?.(ownerUrl, { passwords: keys.databasePasswords, log: say });
  if (!serve) {
    await lifecycle.stop();
    say('migrated');
    return;
  }
  const demo =
    service === 'all' && config.seed.kind === 'demo' && !config.production
      ? await (await import('./demo/seed.js')).seedDemo(config, keys, ownerUrl, say)
      : null;
  if (lifecycle.stopping) return;

  // Nobody owns the names of the demo's customers: it brings the name server that knows them.
  if (demo && !config.dnsServers.length) {
    const dns = await (await import('./demo/demo-dns.js')).startDemoDns(ownerUrl);
    lifecycle.onStop(dns.stop);
    config.dnsServers = [dns.address];
  }
  // Nor has anybody told PostHog of what they do.
  if (demo && !config.productEvents) {
    const posthog = await (await import('./demo/demo-posthog.js')).startDemoPostHog(ownerUrl);
    lifecycle.onStop(posthog.stop);
    config.productEvents = standIn(posthog);
  }

  // Without a key of an account there is a stand-in, but never in production: there nothing can be linked.
  if (service === 'all' && !config.stripe && !config.production) {
    const { settingsOf, startDemoStripe } = await import('./demo/demo-stripe.js');
    const stripe = await startDemoStripe(ownerUrl);
    lifecycle.onStop(stripe.stop);
    config.stripe = settingsOf(stripe);
  }

  const served = await serve(config, keys, ownerUrl);
  lifecycle.onStop(served.stop);
  demo?.announce();
  say(service === 'all' ? `ready ${config.publicUrl}` : `ready ${served.url} (${service})`);
}

const lifecycle = createLifecycle(say);
start(lifecycle).catch(async (error: Error) => {
  // Somebody stopped it half-way: what was under way could not but fail.
  if (lifecycle.stopping) return;
  console.error(inWords(error));
  process.exitCode = 1;
  await lifecycle.stop();
  process.exit();
});
