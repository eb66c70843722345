import type { MigrationSet } from '../../kit/migrate.js';
import { TenantTables1763600002001 } from './0001-tenants.js';
import { PeopleTables1763600002002 } from './0002-people.js';
import { OpeningTables1763600002003 } from './0003-openings.js';
import { MaintainedColumns1763600002004 } from './0004-maintained-columns.js';
import { Search1763600002005 } from './0005-search.js';
import { BillingStatus1763600002006 } from './0006-billing-status.js';
import { OutgoingMail1763600002130 } from './0030-outgoing-mail.js';
import { RankedSearch1763600002131 } from './0031-ranked-search.js';
import { UserActivity1763600002132 } from './0032-user-activity.js';
import { UserChanges1763600002133 } from './0033-user-changes.js';
import { Reveals1763600002134 } from './0034-reveals.js';
import { Erasure1763600002135 } from './0035-erasure.js';
import { LockOut1763600002040 } from './0040-lock-out.js';
import { CaseHandling1763600002141 } from './0041-case-handling.js';
import { CaseTemplates1763600002142 } from './0042-case-templates.js';
import { TenantStatus1763600002143 } from './0043-tenant-status.js';
import { Overrides1763600002144 } from './0044-overrides.js';
import { FeatureFlags1763600002145 } from './0045-feature-flags.js';
import { Mailboxes1763600002150 } from './0050-mailboxes.js';
import { Campaigns1763600002151 } from './0051-campaigns.js';
import { DomainChecks1763600002152 } from './0052-domain-checks.js';
import { Health1763600002153 } from './0053-health.js';
import { SsoAndTeams1763600002154 } from './0054-sso-and-teams.js';
import { TestTenants1763600002160 } from './0060-test-tenants.js';
import { Bulk1763600002161 } from './0061-bulk.js';
import { UserExports1763600002170 } from './0070-user-exports.js';
import { TenantSettings1763600002171 } from './0071-tenant-settings.js';
import { CasesAndPeople1763600002172 } from './0072-cases-and-people.js';
import { WhatIsHeld1763600002173 } from './0073-what-is-held.js';
import { ErasedTexts1763600002174 } from './0074-erased-texts.js';
import { MakingExports1763600002175 } from './0075-making-exports.js';
import { Invitations1763600002180 } from './0080-invitations.js';
import { BulkTeamsAndAccess1763600002185 } from './0085-bulk-teams-and-access.js';
import { BulkExport1763600002186 } from './0086-bulk-export.js';
import { RefusedAnalytics1763600002190 } from './0090-refused-analytics.js';
import { CountedTotals1763600002191 } from './0091-counted-totals.js';
import { ProductEvents1763600002192 } from './0092-product-events.js';

export const tenantsMigrations: MigrationSet = {
  schema: 'tenants',
  migrations: [
    TenantTables1763600002001,
    PeopleTables1763600002002,
    OpeningTables1763600002003,
    MaintainedColumns1763600002004,
    Search1763600002005,
    BillingStatus1763600002006,
    LockOut1763600002040,
    OutgoingMail1763600002130,
    RankedSearch1763600002131,
    UserActivity1763600002132,
    UserChanges1763600002133,
    Reveals1763600002134,
    Erasure1763600002135,
    CaseHandling1763600002141,
    CaseTemplates1763600002142,
    TenantStatus1763600002143,
    Overrides1763600002144,
    FeatureFlags1763600002145,
    Mailboxes1763600002150,
    Campaigns1763600002151,
    DomainChecks1763600002152,
    Health1763600002153,
    SsoAndTeams1763600002154,
    TestTenants1763600002160,
    Bulk1763600002161,
    UserExports1763600002170,
    TenantSettings1763600002171,
    CasesAndPeople1763600002172,
    WhatIsHeld1763600002173,
    ErasedTexts1763600002174,
    MakingExports1763600002175,
    Invitations1763600002180,
    BulkTeamsAndAccess1763600002185,
    BulkExport1763600002186,
    RefusedAnalytics1763600002190,
    CountedTotals1763600002191,
    ProductEvents1763600002192,
  ],
};
