import type { Viewer } from '../../kit/viewer.js';
import { actorOf } from '../actor.js';
import { pointsToStaff } from '../hide-staff.js';
import { referenceTo } from '../references.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { whenOpen } from '../when-open.js';
import type { ReceiptEntities } from './access-receipt.entity.js';
import { accessReceiptPages, accessReceiptsOf } from './access-receipts.js';

/** What was shown, as the viewer may know it: to a token, nothing that tells who on the staff it was. */
function shownTo(viewer: Viewer, entities: ReceiptEntities[]): ReceiptEntities[] {
  if (viewer.kind !== 'TOKEN') return entities;
  return entities
    .map((shown) => ({ ...shown, ids: shown.ids.filter((id) => !pointsToStaff(id)) }))
    .filter((shown) => shown.ids.length > 0);
}

export const accessReceiptResolvers: Pick<Resolvers, 'Query' | 'AccessReceipt' | 'Tenant'> = {
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
  },
  Tenant: {
    accessReceipts: ({ id }, args, context, info) =>
      whenOpen(context, info, 'receipts:read', id, () => accessReceiptPages(context, args).load(id)),
  },
};
