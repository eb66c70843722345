import { mkdtemp, rm } from 'node:fs/promises';
import { Client } from 'pg';
import { startPostgres } from '../../host/postgres/launcher.js';
import { migrate } from '../../host/migrate.js';
import { seedBilling } from './seed.js';
import { newId } from '../kit/ids.js';
import { createRandom } from '../kit/random.js';
const statuses = [['PENDING',2], ['TRIAL',8], ['ACTIVE',75], ['PAST_DUE',4], ['PAUSED',2], ['SUSPENDED',3], ['CHURNED',6]] as const;
const dataDir = await mkdtemp('/tmp/rookery-billing-big-');
const { ownerUrl, stop } = await startPostgres({ dataDir, durable: false });
try {
  const p = Object.fromEntries(['identity','tenants','billing','audit','platform','gateway','jobs'].map((n) => [n, 'x'.repeat(20)]));
  await migrate(ownerUrl, { passwords: p as never });
  for (const n of [200, 20000]) {
  const c = new Client({connectionString: ownerUrl}); await c.connect();
  await c.query('truncate billing.customers, billing.subscriptions, billing.subscription_revenue, billing.invoices, billing.invoice_amounts, billing.payments, billing.payment_amounts, billing.payment_brands, billing.payment_methods_personal, billing.stripe_references, billing.webhook_events, billing.webhook_payloads_personal');
  const r = createRandom(3); const now = new Date();
  const t = Array.from({length: n}, () => { const created = new Date(now.getTime()-r.int(1,900)*86400000); return {tenantId: newId('Tenant', created.getTime(), r.bytes(8)), environment: 'PRODUCTION' as const, status: r.weighted(statuses), planSlug: r.weighted([['free',20],['starter',45],['pro',25],['enterprise',10]] as const), created}; });
  const b = performance.now(); const cpu = process.cpuUsage();
  await seedBilling(c, {tenants: t, seed: 1, now});
  console.log(n, `ms ${performance.now()-b} cpu ${JSON.stringify(process.cpuUsage(cpu))}`);
  console.log(JSON.stringify((await c.query(`select (select count(*) from billing.invoices) i, (select count(*) from billing.payments) p`)).rows));
  await c.end(); }
} finally { await stop(); await rm(dataDir, {recursive: true, force: true}); }
