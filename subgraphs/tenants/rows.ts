import type { Connection } from '../kit/page.js';
import type { BulkJobEntity } from './bulk/bulk-job.entity.js';
import type { BulkRowEntity } from './bulk/bulk-row.entity.js';
import type { CampaignEntity } from './campaigns/campaign.entity.js';
import type { SupportCaseEntity } from './cases/support-case.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { FeatureFlag } from './flags/feature-flags.js';
import type { MailboxEntity } from './mailboxes/mailbox.entity.js';
import type { TemplateRow } from './templates/templates.js';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { UserEntity } from './users/user.entity.js';
import type { CampaignValidationEntity } from './validations/campaign-validation.entity.js';
import type { WorkspaceEntity } from './workspaces/workspace.entity.js';

/** What stands behind the contract's pages and payloads; `mappers.json` says which. */
export type TenantPage = Connection<TenantEntity>;
export type UserPage = Connection<UserEntity>;
export type WorkspacePage = Connection<WorkspaceEntity>;
export type DomainPage = Connection<DomainEntity>;
export type MailboxPage = Connection<MailboxEntity>;
export type CampaignPage = Connection<CampaignEntity>;
export type SupportCasePage = Connection<SupportCaseEntity>;

export type ValidationPage = Connection<CampaignValidationEntity>;

export type BulkJobPage = Connection<BulkJobEntity>;
export type BulkRowPage = Connection<BulkRowEntity>;

export interface BulkMade {
  job: BulkJobEntity;
}

export interface TestTenantMade {
  tenant: TenantEntity;
}

export interface ValidationMade {
  validation: CampaignValidationEntity;
}

export interface Opened {
  tenant: TenantEntity;
  case: SupportCaseEntity | null;
  openUntil: Date;
}

export interface CasePayload {
  supportCase: SupportCaseEntity;
}

export interface TenantChanged {
  tenant: TenantEntity;
}

export interface FlagSet {
  featureFlag: FeatureFlag;
  tenant: TenantEntity | null;
}

export interface TemplatePayload {
  caseTemplate: TemplateRow;
}

export interface Closed {
  tenant: TenantEntity;
}

export interface DomainVerified {
  domain: DomainEntity;
}
