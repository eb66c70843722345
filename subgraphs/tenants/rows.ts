import type { Connection } from '../kit/page.js';
import type { SupportCaseEntity } from './cases/support-case.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { UserEntity } from './users/user.entity.js';
import type { WorkspaceEntity } from './workspaces/workspace.entity.js';

/** What stands behind the contract's pages and payloads; `mappers.json` says which. */
export type TenantPage = Connection<TenantEntity>;
export type UserPage = Connection<UserEntity>;
export type WorkspacePage = Connection<WorkspaceEntity>;
export type DomainPage = Connection<DomainEntity>;
export type SupportCasePage = Connection<SupportCaseEntity>;

export interface Opened {
  tenant: TenantEntity;
  case: SupportCaseEntity | null;
  openUntil: Date;
}

export interface Closed {
  tenant: TenantEntity;
}
