import type { MigrationSet } from '../../kit/migrate.js';
import { StaffTables1763600001001 } from './0001-staff.js';
import { AccessTables1763600001002 } from './0002-access.js';
import { Alerts1763600001010 } from './0010-alerts.js';
import { Factors1763600001011 } from './0011-factors.js';
import { Requests1763600001020 } from './0020-requests.js';
import { RequestSteps1763600001021 } from './0021-request-steps.js';
import { WhatRequestsGive1763600001022 } from './0022-what-requests-give.js';
import { Lending1763600001023 } from './0023-lending.js';
import { Reviews1763600001024 } from './0024-reviews.js';
import { Tokens1763600001025 } from './0025-tokens.js';
import { StaffNotes1763600001040 } from './0040-staff-notes.js';
import { CaseAlerts1763600001145 } from './0045-case-alerts.js';
import { Notices1763600001050 } from './0050-notices.js';
import { Roles1763600001160 } from './0060-roles.js';
import { LowerTiers1763600001161 } from './0061-lower-tiers.js';
import { Confirmed1763600001170 } from './0070-confirmed.js';
import { CaseNotices1763600001172 } from './0072-case-notices.js';
import { ReadAlerts1763600001180 } from './0080-read-alerts.js';

export const identityMigrations: MigrationSet = {
  schema: 'identity',
  migrations: [
    StaffTables1763600001001,
    AccessTables1763600001002,
    Alerts1763600001010,
    Factors1763600001011,
    Requests1763600001020,
    RequestSteps1763600001021,
    WhatRequestsGive1763600001022,
    Lending1763600001023,
    Reviews1763600001024,
    Tokens1763600001025,
    StaffNotes1763600001040,
    Notices1763600001050,
    CaseAlerts1763600001145,
    Roles1763600001160,
    LowerTiers1763600001161,
    Confirmed1763600001170,
    CaseNotices1763600001172,
    ReadAlerts1763600001180,
  ],
};
