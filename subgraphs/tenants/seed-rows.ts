import type { SupportCaseEntity } from './cases/support-case.entity.js';
import type { DnsRecordEntity } from './domains/dns-record.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { UsageEntity } from './usage/usage.entity.js';
import type { MembershipEntity } from './users/membership.entity.js';
import type { UserEntity } from './users/user.entity.js';
import type { WorkspaceEntity } from './workspaces/workspace.entity.js';

export type SeedTenant = Pick<TenantEntity, 'id' | 'name' | 'status' | 'environment' | 'created' | 'updated'>;

/** A person with what is kept apart in the tables; what is null was never given, or is gone. */
export interface SeedUser
  extends Pick<
    UserEntity,
    'id' | 'name' | 'status' | 'environment' | 'lastLoginCountry' | 'tenantIds' | 'created' | 'updated'
  > {
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  lastLogin: Date | null;
  lastLoginIp: string | null;
  deleted: Date | null;
}

export type SeedMembership = MembershipEntity;
export type SeedWorkspace = WorkspaceEntity;
export type SeedDomain = DomainEntity;
export type SeedDnsRecord = DnsRecordEntity & Pick<DomainEntity, 'tenantId' | 'environment'>;
export type SeedUsage = UsageEntity & Pick<TenantEntity, 'environment'>;
export type SeedCase = Omit<SupportCaseEntity, 'reference' | 'assigneeId'>;

/** Some tenants with all that is theirs; people may work for several of them, never for one of another part. */
export interface TenantsPart {
  tenants: readonly SeedTenant[];
  users: readonly SeedUser[];
  memberships: readonly SeedMembership[];
  workspaces: readonly SeedWorkspace[];
  domains: readonly SeedDomain[];
  dnsRecords: readonly SeedDnsRecord[];
  usage: readonly SeedUsage[];
  cases: readonly SeedCase[];
}
