import type { Viewer } from '../../kit/viewer.js';
import { actorOf } from '../actor.js';
import { pointsToStaff } from '../hide-staff.js';
import { referenceTo } from '../references.js';
import type { Resolvers } from '../resolver-types.generated.js';
import type { ReceiptEntities } from './access-receipt.entity.js';
import { accessReceiptPages, accessReceiptsOf, readsOfCases } from './access-receipts.js';

/** What was shown, as the viewer may know it: to a token, nothing that tells who on the staff it was. */
function shownTo(viewer: Viewer, entities: ReceiptEntities[]): ReceiptEntities[] {
  if (viewer.kind !== 'TOKEN') return entities;
  return entities
    .map((shown) => ({ ...shown, ids: shown.ids.filter((id) => !pointsToStaff(id)) }))
    .filter((shown) => shown.ids.length > 0);
}

export const accessReceiptResolvers: Pick<Resolvers, 'Query' | 'AccessReceipt' | 'Tenant' | 'SupportCase'> = {
  Query: {
    accessReceipts: (_root, { filter, ...args }, context) => accessReceiptsOf(context).list(args, filter ?? {}),
  },
  AccessReceipt: {
    __resolveReference: async (reference, context) => {
      const found = referenceTo('AccessReceipt', reference);
      return found && accessReceiptsOf(context).find(found.id);
    },
    actor: (receipt) => actorOf(receipt),
    ipAddress: ({ id }, _args, context) => accessReceiptsOf(context).addressOf(id),
    tenants: ({ tenantIds }) => tenantIds.map((id) => ({ id })),
    entities: ({ entities }, _args, { viewer }) => shownTo(viewer, entities),
    // Another tenant's case is cut away with what was shown of that tenant.
    cases: ({ openings, tenantIds }) =>
      [...new Set((openings ?? []).filter((one) => tenantIds.includes(one.tenantId)).map(({ caseId }) => caseId))].map(
        (id) => ({ id }),
      ),
  },
  Tenant: {
    accessReceipts: ({ id }, args, context) => accessReceiptPages(context, args).load(id),
  },
  SupportCase: {
    __resolveReference: (reference) => referenceTo('SupportCase', reference),
    reads: ({ id }, args, context) => readsOfCases(context, args).load(id),
  },
};
