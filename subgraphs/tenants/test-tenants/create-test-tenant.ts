import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import type { CreateTestTenantInput } from '../resolver-types.generated.js';
import type { TestTenantMade } from '../rows.js';
import { tenantOf } from '../tenants/tenants.js';
import { seedOf, whole } from './parse-numbers.js';
import { syntheticData } from './synthetic-data.js';

const longestName = 80;
const suffix = '(synthetic)';

function nameOf(input: CreateTestTenantInput): string {
  const name = input.name.trim();
  if (!name || name.length > longestName) throw badInput('name', `A name has 1 to ${longestName} characters.`);
  return name.endsWith(suffix) ? name : `${name} ${suffix}`;
}

/** Makes a test tenant and fills it. That it is one, and stays one, the database says: no value here can make it a customer. */
export async function createTestTenant(ctx: SubgraphContext, input: CreateTestTenantInput): Promise<TestTenantMade> {
  const name = nameOf(input);
  const people = whole('people', input.people ?? 12, 1, 500);
  const campaigns = whole('campaigns', input.campaigns ?? 4, 0, 20);
  const days = whole('days', input.days ?? 30, 1, 30);
  const seed = seedOf(input.seed);
  const id = newId('Tenant', ctx.clock.now().getTime());
  await ctx.tx.query('select tenants.make_test_tenant($1, $2, $3, $4, $5, $6)', [
    id,
    name,
    seed,
    people,
    campaigns,
    days,
  ]);
  const data = syntheticData({ tenantId: id, name, seed, people, campaigns, round: 0 });
  await ctx.tx.query('select tenants.fill_test_tenant($1, $2)', [id, JSON.stringify(data)]);
  await recordAudit(ctx.tx, {
    action: 'test_tenant.created',
    resourceType: 'Tenant',
    resourceId: id,
    tenantId: id,
    newValues: { environment: 'TEST', seed, people, campaigns, days },
  });
  const tenant = await tenantOf(ctx, id);
  // Whoever may make one and lives elsewhere would never see it again.
  if (!tenant) throw new AppError('INTERNAL', 'The test tenant cannot be read.');
  return { tenant };
}
