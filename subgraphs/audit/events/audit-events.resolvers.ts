import { actorOf } from '../actor.js';
import { pointsToStaff, valuesFor } from '../hide-staff.js';
import { referenceTo } from '../references.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { auditEventPages, auditEventsOf } from './audit-events.js';

export const auditEventResolvers: Pick<Resolvers, 'Query' | 'AuditEvent' | 'Tenant' | 'StaffMember'> = {
  Query: {
    auditEvents: (_root, { filter, ...args }, context) => auditEventsOf(context).list(args, filter ?? {}),
  },
  AuditEvent: {
    __resolveReference: async (reference, context) => {
      const found = referenceTo('AuditEvent', reference);
      return found && auditEventsOf(context).find(found.id);
    },
    actor: (event) => actorOf(event),
    resourceId: ({ resourceId }, _args, { viewer }) =>
      resourceId && viewer.kind === 'TOKEN' && resourceId !== viewer.id && pointsToStaff(resourceId)
        ? null
        : resourceId,
    tenant: ({ tenantId }) => (tenantId ? { id: tenantId } : null),
    oldValues: ({ oldValues }, _args, { viewer }) => valuesFor(viewer, oldValues),
    newValues: ({ newValues }, _args, { viewer }) => valuesFor(viewer, newValues),
    ipAddress: async ({ id }, _args, context) => (await auditEventsOf(context).originOf(id))?.ip_address ?? null,
    userAgent: async ({ id }, _args, context) => (await auditEventsOf(context).originOf(id))?.user_agent ?? null,
  },
  Tenant: {
    __resolveReference: (reference) => referenceTo('Tenant', reference),
    auditEvents: ({ id }, args, context) => auditEventPages(context, 'tenant_id', args).load(id),
  },
  StaffMember: {
    __resolveReference: (reference) => referenceTo('StaffMember', reference),
    activity: ({ id }, args, context) => auditEventPages(context, 'actor_id', args).load(id),
  },
};
