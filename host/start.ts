import { readConfig } from './config.js';
import { inWords, openDatabase } from './database.js';
import { seedDemo } from './demo/seed.js';
import { loadKeys } from './keys.js';
import { createLifecycle, type Lifecycle } from './lifecycle.js';
import { refuseTakenPort } from './listening.js';
import { migrate } from './migrate.js';
import { serve } from './serve.js';

const say = (line: string) => console.log(line);

async function start(lifecycle: Lifecycle): Promise<void> {
  const config = readConfig();
  const keys = loadKeys(config);
  const { service } = config;
  if (service !== 'migrate') await refuseTakenPort(config.port, config.host);

  const opening = openDatabase(config, say);
  // Also while it is still starting.
  lifecycle.onStop(async () => (await opening.catch(() => undefined))?.stop());
  const { ownerUrl } = await opening;
  if (lifecycle.stopping) return;

  if (service === 'all' || service === 'migrate')
    await migrate(ownerUrl, { passwords: keys.databasePasswords, log: say });
  if (service === 'migrate') {
    await lifecycle.stop();
    say('migrated');
    return;
  }
  const demo =
    service === 'all' && config.seed.kind === 'demo' && !config.production
      ? await seedDemo(config, keys, ownerUrl, say)
      : null;
  if (lifecycle.stopping) return;

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
