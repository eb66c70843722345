import { notFound } from '../../kit/errors.js';
import { campaignsOfTenant } from '../campaigns/campaigns.js';
import { domainsOfTenant } from '../domains/domains.js';
import { healthLoader } from '../health/health.js';
import { mailboxesOfTenant } from '../mailboxes/mailboxes.js';
import { openUntilLoader } from '../openings/openings.js';
import type { MutationResolvers, QueryResolvers, TenantResolvers } from '../resolver-types.generated.js';
import { ssoLoader } from '../sso/sso.js';
import { usageLoader } from '../usage/usage.js';
import { userLoader, usersOfTenant } from '../users/users.js';
import { workspacesOfTenant } from '../workspaces/workspaces.js';
import { approveTenant, rejectTenant } from './decide-sign-up.js';
import { tenantOf, tenantsPage } from './tenants.js';

export const tenantQueries: Pick<QueryResolvers, 'tenant' | 'tenants'> = {
  tenant: async (_root, { id }, ctx) => {
    const tenant = await tenantOf(ctx, id);
    if (!tenant) throw notFound('tenant');
    return tenant;
  },
  tenants: (_root, args, ctx) => tenantsPage(ctx, args),
};

export const signUpMutations = {
  approveTenant: (_root, { input }, ctx) => approveTenant(ctx, input),
  rejectTenant: (_root, { input }, ctx) => rejectTenant(ctx, input),
} satisfies MutationResolvers;

export const tenantFields: TenantResolvers = {
  __resolveReference: (reference, ctx) => tenantOf(ctx, reference.id),
  owner: (tenant, _args, ctx) => (tenant.ownerId ? userLoader(ctx).load(tenant.ownerId) : null),
  users: (tenant, args, ctx) => usersOfTenant(ctx, tenant.id, args),
  workspaces: (tenant, args, ctx) => workspacesOfTenant(ctx, tenant.id, args),
  domains: (tenant, args, ctx) => domainsOfTenant(ctx, tenant.id, args),
  mailboxes: (tenant, args, ctx) => mailboxesOfTenant(ctx, tenant.id, args),
  campaigns: (tenant, args, ctx) => campaignsOfTenant(ctx, tenant.id, args),
  usage: (tenant, _args, ctx) => usageLoader(ctx).load(tenant.id),
  health: (tenant, _args, ctx) => healthLoader(ctx).load(tenant.id),
  sso: (tenant, _args, ctx) => ssoLoader(ctx).load(tenant.id),
  openUntil: (tenant, _args, ctx) => openUntilLoader(ctx).load(tenant.id),
};
