import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { AuditEventEntity } from './events/audit-event.entity.js';
import { auditEventResolvers } from './events/audit-events.resolvers.js';
import { numberRecords } from './numbers/number-records.js';
import { startSequencer } from './numbers/sequencer.js';
import { AccessReceiptEntity } from './receipts/access-receipt.entity.js';
import { accessReceiptResolvers } from './receipts/access-receipts.resolvers.js';
import type { Resolvers } from './resolver-types.generated.js';
import { rowOf } from './row-of.js';

export const auditEntities = [AuditEventEntity, AccessReceiptEntity];

export interface AuditDependencies extends SubgraphDependencies {
  /** The pause between two runs of the sequencer; null leaves the numbering to whoever calls `numberRecords`. */
  numberEveryMs?: number | null;
}

export interface AuditSubgraph extends Subgraph {
  /** Gives numbers to what is final by now; says how many records got one. */
  numberRecords(): Promise<number>;
}

const resolvers: Resolvers = {
  Query: { ...auditEventResolvers.Query, ...accessReceiptResolvers.Query },
  AuditEvent: { ...auditEventResolvers.AuditEvent },
  AccessReceipt: { ...accessReceiptResolvers.AccessReceipt },
  Tenant: { ...auditEventResolvers.Tenant, ...accessReceiptResolvers.Tenant },
  StaffMember: { ...auditEventResolvers.StaffMember },
  SupportCase: { ...accessReceiptResolvers.SupportCase },
};

/** The trail of what was done, and of who saw what. */
export function createAudit({ numberEveryMs = 1_000, ...dependencies }: AuditDependencies): AuditSubgraph {
  const { source, logger } = dependencies;
  const sequencer = numberEveryMs === null ? null : startSequencer(() => numberRecords(source), numberEveryMs, logger);
  const subgraph = createSubgraph(
    { name: 'audit', resolvers, rowOf, close: async () => sequencer?.stop() },
    dependencies,
  );
  return { ...subgraph, numberRecords: () => numberRecords(source) };
}
