// Plain JavaScript, because Jest loads it before any of its transforms: it lets Node read the TypeScript behind it.
import { register } from 'tsx/esm/api';

export default async function globalSetup() {
  const unregister = register();
  const { startTestPostgres } = await import('./global-setup-postgres.ts');
  globalThis.stopTestPostgres = await startTestPostgres();
  await unregister();
}
