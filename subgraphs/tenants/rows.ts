import type { Connection } from '../kit/page.js';
import type { CampaignEntity } from './campaigns/campaign.entity.js';
import type { SupportCaseEntity } from './cases/support-case.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { MailboxEntity } from './mailboxes/mailbox.entity.js';
import type { TemplateRow } from './templates/templates.js';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { CampaignValidationEntity } from './validations/campaign-validation.entity.js';
import type { UserEntity } from './users/user.entity.js';
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

export interface TemplatePayload {
  caseTemplate: TemplateRow;
}

export interface Closed {
  tenant: TenantEntity;
}

export interface DomainVerified {
  domain: DomainEntity;
}
