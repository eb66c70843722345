import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { SupportCaseEntity } from './cases/support-case.entity.js';
import { supportCaseFields, supportCaseQueries } from './cases/support-case.resolvers.js';
import { DnsRecordEntity } from './domains/dns-record.entity.js';
import { DomainEntity } from './domains/domain.entity.js';
import { domainFields } from './domains/domain.resolvers.js';
import { OpenedTenantEntity } from './openings/opened-tenant.entity.js';
import { openingMutations } from './openings/opening.resolvers.js';
import { defaultOpeningRules, type OpeningRules } from './openings/opening-rules.js';
import type { Resolvers } from './resolver-types.generated.js';
import { rowOf } from './row-of.js';
import { TenantEntity } from './tenants/tenant.entity.js';
import { tenantFields, tenantQueries } from './tenants/tenant.resolvers.js';
import { UsageEntity } from './usage/usage.entity.js';
import { MembershipEntity } from './users/membership.entity.js';
import { UserContactEntity, UserEmailEntity, UserLoginEntity, UserLoginIpEntity } from './users/personal.entity.js';
import { UserEntity } from './users/user.entity.js';
import { membershipFields, userFields, userQueries } from './users/user.resolvers.js';
import { WorkspaceEntity } from './workspaces/workspace.entity.js';
import { workspaceFields } from './workspaces/workspace.resolvers.js';

export const tenantsEntities = [
  TenantEntity,
  UserEntity,
  MembershipEntity,
  UserEmailEntity,
  UserContactEntity,
  UserLoginEntity,
  UserLoginIpEntity,
  WorkspaceEntity,
  DomainEntity,
  DnsRecordEntity,
  UsageEntity,
  SupportCaseEntity,
  OpenedTenantEntity,
];

export interface TenantsDependencies extends SubgraphDependencies {
  /** How long tenants stay open, and how many at once. */
  openingRules?: OpeningRules;
}

function resolversWith(rules: OpeningRules): Resolvers {
  return {
    Query: { ...tenantQueries, ...userQueries, ...supportCaseQueries },
    Mutation: openingMutations(rules),
    Tenant: tenantFields,
    User: userFields,
    Membership: membershipFields,
    Workspace: workspaceFields,
    Domain: domainFields,
    SupportCase: supportCaseFields,
  };
}

/** Customers: tenants, the people who work for them, what they send with, and what staff open for a case. */
export function createTenants(dependencies: TenantsDependencies): Subgraph {
  const { openingRules = defaultOpeningRules } = dependencies;
  return createSubgraph({ name: 'tenants', resolvers: { ...resolversWith(openingRules) }, rowOf }, dependencies);
}
