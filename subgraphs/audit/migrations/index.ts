import type { MigrationSet } from '../../kit/migrate.js';
import { AuditLog1763600000001 } from './0001-audit-log.js';
import { AccessReceipts1763600000002 } from './0002-access-receipts.js';
import { Numbers1763600000003 } from './0003-numbers.js';
import { MatrixVersion1763600000004 } from './0004-matrix-version.js';
import { QuickReceipts1763600000050 } from './0050-quick-receipts.js';
import { WhoSawAPerson1763600000170 } from './0070-who-saw-a-person.js';
import { ReadsOfCases1763600000172 } from './0072-reads-of-cases.js';
import { UnusualReads1763600000180 } from './0080-unusual-reads.js';

export const auditMigrations: MigrationSet = {
  schema: 'audit',
  migrations: [
    AuditLog1763600000001,
    AccessReceipts1763600000002,
    Numbers1763600000003,
    MatrixVersion1763600000004,
    QuickReceipts1763600000050,
    WhoSawAPerson1763600000170,
    ReadsOfCases1763600000172,
    UnusualReads1763600000180,
  ],
};
