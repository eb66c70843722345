// Plain JavaScript, because Jest loads it before any of its transforms: it lets Node read the TypeScript behind it.
import { register } from 'tsx/esm/api';

export default async function globalSetup() {
  const unregister = register();
  const { startTestPostgres } = await import('./global-setup-postgres.ts');
  const { removeUnpackedBrowsers } = await import('./unpacked-browser.ts');
  const stopPostgres = await startTestPostgres();
  globalThis.endTestRun = async () => {
    await stopPostgres();
    await removeUnpackedBrowsers(process.env.ROOKERY_TEST_RUN);
  };
  await unregister();
}
