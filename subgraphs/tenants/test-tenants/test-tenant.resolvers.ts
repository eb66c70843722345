import type { MutationResolvers, TenantResolvers, TestTenantResolvers } from '../resolver-types.generated.js';
import { createTestTenant } from './create-test-tenant.js';
import { resetTestTenant } from './reset-test-tenant.js';
import { testTenantLoader } from './test-tenants.js';

export const testTenantMutations = {
  createTestTenant: (_root, { input }, ctx) => createTestTenant(ctx, input),
  resetTestTenant: (_root, { input }, ctx) => resetTestTenant(ctx, input),
} satisfies MutationResolvers;

export const testFieldsOfTenant = {
  testTenant: (tenant, _args, ctx) => (tenant.environment === 'TEST' ? testTenantLoader(ctx).load(tenant.id) : null),
} satisfies TenantResolvers;

export const testTenantFields: TestTenantResolvers = {
  createdBy: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
};
