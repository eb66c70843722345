import type { DataSource } from 'typeorm';
import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { bulkJobFields, bulkMutations, bulkQueries, bulkRowFields } from './bulk/bulk.resolvers.js';
import { BulkJobEntity } from './bulk/bulk-job.entity.js';
import { BulkRowEntity } from './bulk/bulk-row.entity.js';
import { CampaignEntity } from './campaigns/campaign.entity.js';
import { campaignFields, campaignQueries } from './campaigns/campaign.resolvers.js';
import { type CaseRules, defaultCaseRules } from './cases/case-rules.js';
import { SupportCaseEntity } from './cases/support-case.entity.js';
import {
  caseEventFields,
  caseNoteFields,
  caseOpeningFields,
  supportCaseFields,
  supportCaseMutations,
  supportCaseQueries,
} from './cases/support-case.resolvers.js';
import { watchAnswers } from './cases/watch-answers.js';
import { createDnsLookup, type DnsLookup } from './domains/dns-lookup.js';
import { DnsRecordEntity } from './domains/dns-record.entity.js';
import { DomainEntity } from './domains/domain.entity.js';
import { domainFields, domainMutations } from './domains/domain.resolvers.js';
import { UserExportEntity } from './exports/user-export.entity.js';
import { userExportFields, userExportMutations, userExportQueries } from './exports/user-export.resolvers.js';
import { flagMutations, flagQueries, flagsOfTenant } from './flags/flag.resolvers.js';
import { healthQueries } from './health/health.resolvers.js';
import { invitationMutations, invitationOfUser } from './invitations/invitation.resolvers.js';
import { MailboxEmailEntity, MailboxEntity } from './mailboxes/mailbox.entity.js';
import { mailboxFields } from './mailboxes/mailbox.resolvers.js';
import { OpenedTenantEntity } from './openings/opened-tenant.entity.js';
import { openingMutations } from './openings/opening.resolvers.js';
import { defaultOpeningRules, type OpeningRules } from './openings/opening-rules.js';
import { type MailSettings, startMailer } from './outgoing-mail/send-queued-mail.js';
import { overrideFields, overrideMutations, overridesOfTenant } from './overrides/override.resolvers.js';
import type { ProductEvents } from './product-events/product-events.js';
import { productEventsOfTenant, productEventsOfUser } from './product-events/product-events.resolvers.js';
import type { Resolvers } from './resolver-types.generated.js';
import { rowOf } from './row-of.js';
import { searchRecorder } from './search/record-search.js';
import { searchQueries } from './search/search.resolvers.js';
import { TenantSettingsEntity } from './settings/settings.entity.js';
import { settingsFields, settingsMutations, settingsOfTenant } from './settings/settings.resolvers.js';
import { SsoEntity, SsoSettingsEntity } from './sso/sso.entity.js';
import { ssoFields } from './sso/sso.resolvers.js';
import { TeamEntity, TeamMemberEntity } from './teams/team.entity.js';
import { teamFields, teamMemberFields, teamsOfWorkspace } from './teams/team.resolvers.js';
import { TenantEntity } from './tenants/tenant.entity.js';
import { signUpMutations, tenantFields, tenantQueries } from './tenants/tenant.resolvers.js';
import { TestTenantEntity } from './test-tenants/test-tenant.entity.js';
import { testFieldsOfTenant, testTenantFields, testTenantMutations } from './test-tenants/test-tenant.resolvers.js';
import { UsageEntity } from './usage/usage.entity.js';
import { ActivityEntity } from './user-activity/activity.entity.js';
import { userActivityFields, userActivityOfUser, userSessionFields } from './user-activity/activity.resolvers.js';
import { UserSessionEntity } from './user-activity/session.entity.js';
import { revealedOfUser, userMutations } from './user-changes/user-changes.resolvers.js';
import { MembershipEntity } from './users/membership.entity.js';
import { UserContactEntity, UserEmailEntity, UserLoginEntity, UserLoginIpEntity } from './users/personal.entity.js';
import { UserEntity } from './users/user.entity.js';
import { membershipFields, userFields, userQueries } from './users/user.resolvers.js';
import { CampaignContentEntity } from './validations/campaign-content.entity.js';
import { CampaignValidationEntity } from './validations/campaign-validation.entity.js';
import {
  testFieldsOfCampaign,
  validationFields,
  validationMutations,
  validationQueries,
} from './validations/validation.resolvers.js';
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
  MailboxEntity,
  MailboxEmailEntity,
  SsoEntity,
  SsoSettingsEntity,
  TenantSettingsEntity,
  TeamEntity,
  TeamMemberEntity,
  CampaignEntity,
  TestTenantEntity,
  BulkJobEntity,
  BulkRowEntity,
  CampaignContentEntity,
  CampaignValidationEntity,
  UsageEntity,
  SupportCaseEntity,
  OpenedTenantEntity,
  ActivityEntity,
  UserSessionEntity,
  UserExportEntity,
];

export interface TenantsDependencies extends SubgraphDependencies {
  /** How long tenants stay open, and how many at once. */
  openingRules?: OpeningRules;
  /** How soon customers are answered, and their cases solved. */
  caseRules?: CaseRules;
  /** The pause between two looks at unanswered cases; nobody looks when left out. */
  watchAnswersEveryMs?: number;
  /** How mail goes out; what is queued waits when left out. */
  mail?: MailSettings;
  /** Which name servers say what stands in DNS; those of this machine when left out. */
  dns?: DnsLookup;
  /** Where product events can be read; nothing of them is known when left out. */
  productEvents?: ProductEvents;
}

function resolversWith(
  rules: OpeningRules,
  caseRules: CaseRules,
  source: DataSource,
  { dns = createDnsLookup(), productEvents }: Pick<TenantsDependencies, 'dns' | 'productEvents'>,
): Resolvers {
  const recordSearch = searchRecorder(source);
  return {
    Query: {
      ...validationQueries,
      ...bulkQueries,
      ...userExportQueries,
      ...tenantQueries,
      ...userQueries(recordSearch),
      ...searchQueries(recordSearch),
      ...supportCaseQueries,
      ...flagQueries,
      ...campaignQueries,
      ...healthQueries,
    },
    Mutation: {
      ...domainMutations(dns),
      ...testTenantMutations,
      ...validationMutations,
      ...bulkMutations,
      ...userExportMutations,
      ...openingMutations(rules, caseRules),
      ...supportCaseMutations(caseRules),
      ...signUpMutations,
      ...overrideMutations,
      ...flagMutations,
      ...settingsMutations,
      ...userMutations,
      ...invitationMutations,
    },
    Tenant: {
      ...tenantFields,
      ...overridesOfTenant,
      ...flagsOfTenant,
      ...settingsOfTenant,
      ...testFieldsOfTenant,
      ...productEventsOfTenant(productEvents),
    },
    TestTenant: testTenantFields,
    BulkJob: bulkJobFields,
    UserExport: userExportFields,
    BulkRow: bulkRowFields,
    CampaignValidation: validationFields,
    User: {
      ...userFields,
      ...userActivityOfUser,
      ...revealedOfUser,
      ...invitationOfUser,
      ...productEventsOfUser(productEvents),
    },
    UserActivity: userActivityFields,
    UserSession: userSessionFields,
    Membership: membershipFields,
    Workspace: { ...workspaceFields, ...teamsOfWorkspace },
    Team: teamFields,
    TeamMember: teamMemberFields,
    TenantSso: ssoFields,
    TenantSettings: settingsFields,
    Domain: domainFields,
    Mailbox: mailboxFields,
    Campaign: { ...campaignFields, ...testFieldsOfCampaign },
    SupportCase: supportCaseFields,
    TenantOverride: overrideFields,
    CaseNote: caseNoteFields,
    CaseEvent: caseEventFields,
    CaseOpening: caseOpeningFields,
  };
}

/** Customers: tenants, the people who work for them, what they send with, and what staff open for a case. */
export function createTenants(dependencies: TenantsDependencies): Subgraph {
  const { openingRules = defaultOpeningRules, caseRules = defaultCaseRules, mail, source, logger } = dependencies;
  const { watchAnswersEveryMs } = dependencies;
  const mailer = mail && startMailer(source, mail, logger);
  const watch = watchAnswersEveryMs ? watchAnswers(source, logger, watchAnswersEveryMs) : undefined;
  return createSubgraph(
    {
      name: 'tenants',
      resolvers: { ...resolversWith(openingRules, caseRules, source, dependencies) },
      rowOf,
      close: async () => {
        await Promise.all([mailer?.stop(), watch?.stop()]);
      },
    },
    dependencies,
  );
}
