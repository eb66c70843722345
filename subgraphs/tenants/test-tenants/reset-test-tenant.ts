import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import type { ResetTestTenantInput } from '../resolver-types.generated.js';
import type { TestTenantMade } from '../rows.js';
import { tenantLoader, tenantOf } from '../tenants/tenants.js';
import { seedOf } from './parse-numbers.js';
import { syntheticData } from './synthetic-data.js';
import { testTenantLoader } from './test-tenants.js';

/** Empties a test tenant and fills it anew. What cases and records say of it stays. */
export async function resetTestTenant(ctx: SubgraphContext, input: ResetTestTenantInput): Promise<TestTenantMade> {
  const tenant = await tenantOf(ctx, input.tenantId);
  if (!tenant) throw notFound('test tenant');
  if (tenant.environment !== 'TEST') throw new AppError('CONFLICT', 'This is a customer, and no test tenant.');
  const [made] = await ctx.tx.query<{ seed: number; people: number; campaigns: number; resets: number }>(
    'select seed, people, campaigns, resets from tenants.lock_test_tenant($1)',
    [tenant.id],
  );
  if (!made) throw notFound('test tenant');
  const seed = seedOf(input.seed ?? made.seed);
  await ctx.tx.query('select tenants.empty_test_tenant($1)', [tenant.id]);
  const data = syntheticData({ ...made, tenantId: tenant.id, name: tenant.name, seed, round: made.resets + 1 });
  await ctx.tx.query('select tenants.fill_test_tenant($1, $2)', [tenant.id, JSON.stringify(data)]);
  await ctx.tx.query('select tenants.note_test_tenant_reset($1, $2)', [tenant.id, seed]);
  await recordAudit(ctx.tx, {
    action: 'test_tenant.reset',
    resourceType: 'Tenant',
    resourceId: tenant.id,
    tenantId: tenant.id,
    oldValues: { seed: made.seed, resets: made.resets },
    newValues: { seed, resets: made.resets + 1 },
  });
  tenantLoader(ctx).clear(tenant.id);
  testTenantLoader(ctx).clear(tenant.id);
  const anew = await tenantOf(ctx, tenant.id);
  if (!anew) throw notFound('test tenant');
  return { tenant: anew };
}
