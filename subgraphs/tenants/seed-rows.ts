import type { CampaignEntity } from './campaigns/campaign.entity.js';
import type { SupportCaseEntity } from './cases/support-case.entity.js';
import type { DnsRecordEntity } from './domains/dns-record.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { MailboxEntity } from './mailboxes/mailbox.entity.js';
import type { PostalAddress, TenantConsent } from './resolver-types.generated.js';
import type { TenantSettingsEntity } from './settings/settings.entity.js';
import type { SsoEntity, SsoSettingsEntity } from './sso/sso.entity.js';
import type { TeamEntity, TeamMemberEntity } from './teams/team.entity.js';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { UsageEntity } from './usage/usage.entity.js';
import type { ActivityEntity } from './user-activity/activity.entity.js';
import type { UserSessionEntity } from './user-activity/session.entity.js';
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
export type SeedDnsRecord = Omit<DnsRecordEntity, 'found' | 'checked'> & Pick<DomainEntity, 'tenantId' | 'environment'>;
/** A mailbox with its address, which the tables keep apart. */
export interface SeedMailbox extends Omit<MailboxEntity, 'maskedEmail'> {
  email: string;
}
export type SeedCampaign = CampaignEntity;
export type SeedSso = SsoEntity;
export type SeedSsoSettings = SsoSettingsEntity;
/** What a tenant has set, with where its bills go, which the tables keep apart. */
export interface SeedTenantSettings extends Omit<TenantSettingsEntity, 'version' | 'maskedBillingEmail' | 'updatedBy'> {
  billingEmail: string | null;
  billingAddress: Omit<PostalAddress, '__typename'> | null;
}
export interface SeedConsent
  extends Pick<TenantSettingsEntity, 'tenantId' | 'environment'>,
    Pick<TenantConsent, 'purpose' | 'granted'> {
  since: Date;
}
export type SeedTeam = TeamEntity;
export type SeedTeamMember = TeamMemberEntity;
/** Something that a user did, with where from, which the tables keep apart. */
export interface SeedActivity extends Omit<ActivityEntity, 'maskedIpAddress'> {
  ip: string | null;
  device: string | null;
}
export interface SeedUserSession extends Omit<UserSessionEntity, 'maskedIpAddress'> {
  ip: string | null;
  device: string | null;
}
export type SeedUsage = UsageEntity & Pick<TenantEntity, 'environment'>;
export interface SeedCase
  extends Pick<SupportCaseEntity, 'id' | 'tenantId' | 'environment' | 'category' | 'status' | 'created'>,
    Partial<Pick<SupportCaseEntity, 'severity' | 'firstAnswered' | 'solved' | 'followedUp'>> {
  subject: string;
  ticket: string | null;
}

/** Some tenants with all that is theirs; people may work for several of them, never for one of another part. */
export interface TenantsPart {
  tenants: readonly SeedTenant[];
  users: readonly SeedUser[];
  memberships: readonly SeedMembership[];
  workspaces: readonly SeedWorkspace[];
  domains: readonly SeedDomain[];
  dnsRecords: readonly SeedDnsRecord[];
  sso: readonly SeedSso[];
  ssoSettings: readonly SeedSsoSettings[];
  settings: readonly SeedTenantSettings[];
  consents: readonly SeedConsent[];
  teams: readonly SeedTeam[];
  teamMembers: readonly SeedTeamMember[];
  mailboxes: readonly SeedMailbox[];
  campaigns: readonly SeedCampaign[];
  usage: readonly SeedUsage[];
  cases: readonly SeedCase[];
  activity: readonly SeedActivity[];
  sessions: readonly SeedUserSession[];
}
