import type { Scopes } from '../../schema/scopes.js';
import type { RowOf } from '../kit/row-guard.js';
import type { Row, Viewer } from '../kit/viewer.js';
import type { AuditEventRow } from './events/audit-events.js';
import { type AccessReceiptRow, tenantOfCase } from './receipts/access-receipts.js';
import { onlyOpened } from './record-filter.js';
import type { Reference } from './references.js';

/**
 * A tenant's part of a trail, or a case's. Whoever sees trails in opened tenants must open this one; whoever sees only what they
 * did themselves gets that part, opened or not: it is as good as theirs.
 */
const trailOf = (tenantId: string, viewer: Viewer, scopes: Scopes): Row => ({
  tenantIds: [tenantId],
  ...(!scopes.flat().some((permission) => onlyOpened(viewer, permission)) && { ownerId: viewer.id }),
});

export const rowOf: RowOf = (typeName, parent, { context, scopes }) => {
  if (typeName === 'AuditEvent') {
    const { tenantId, actorId } = parent as AuditEventRow;
    return { ...(tenantId && { tenantIds: [tenantId] }), ownerId: actorId };
  }
  if (typeName === 'AccessReceipt') {
    const { tenantIds, actorId } = parent as AccessReceiptRow;
    return { tenantIds, ownerId: actorId };
  }
  const { id } = parent as Reference;
  // Whose activity it is; which of it can be seen depends on each record.
  if (typeName === 'StaffMember') return { ownerId: id };
  if (typeName === 'Tenant') return trailOf(id, context.viewer, scopes);
  if (typeName === 'SupportCase') return ofCase(id, context.viewer, scopes, tenantOfCase(context));
  return undefined;
};

/** A case that is not of the viewer's world is nobody's, and nothing was read for it. */
async function ofCase(
  id: string,
  viewer: Viewer,
  scopes: Scopes,
  tenants: ReturnType<typeof tenantOfCase>,
): Promise<Row | undefined> {
  const tenantId = await tenants.load(id);
  return tenantId ? trailOf(tenantId, viewer, scopes) : undefined;
}
