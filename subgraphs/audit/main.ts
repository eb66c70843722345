import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import type { Row } from '../kit/viewer.js';
import { AuditEventEntity } from './events/audit-event.entity.js';
import type { AuditEventRow } from './events/audit-events.js';
import { auditEventResolvers } from './events/audit-events.resolvers.js';
import { numberRecords } from './numbers/number-records.js';
import { startSequencer } from './numbers/sequencer.js';
import { AccessReceiptEntity } from './receipts/access-receipt.entity.js';
import type { AccessReceiptRow } from './receipts/access-receipts.js';
import { accessReceiptResolvers } from './receipts/access-receipts.resolvers.js';
import type { Reference } from './references.js';
import type { Resolvers } from './resolver-types.generated.js';

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

function rowOf(typeName: string, parent: unknown): Row | undefined {
  if (typeName === 'AuditEvent') {
    const { tenantId, actorId } = parent as AuditEventRow;
    return { ...(tenantId && { tenantIds: [tenantId] }), ownerId: actorId };
  }
  if (typeName === 'AccessReceipt') {
    const { tenantIds, actorId } = parent as AccessReceiptRow;
    return { tenantIds, ownerId: actorId };
  }
  // Whose activity it is; which of it can be seen depends on each record.
  if (typeName === 'StaffMember') return { ownerId: (parent as Reference).id };
  // A tenant's own trail, and what was read for a case, are asked for in `whenOpen`.
  return undefined;
}

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
