import type { SubgraphContext } from '../../kit/context.js';
import { elevationOfRequest } from '../elevations/elevations.js';
import { invitationRequest } from '../invitations/invitation-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { impactOf } from '../roles/impact.js';
import { difference } from '../roles/permission-change.js';
import { factorReset } from '../staff/factor-reset.js';
import { reinstatement } from '../staff/reinstatement.js';
import type { StaffMemberRow } from '../staff/staff-member-row.js';
import { staffMemberById } from '../staff/staff-members.js';
import { accessRequests, approversOf, personalInputOf, requestById, requestNow } from './access-requests.js';
import { applyRequest } from './apply-request.js';
import { approveRequest } from './approve-request.js';
import { cancelRequest, rejectRequest } from './close-request.js';
import { configChange, configRollBack } from './config-request.js';
import { crossTenant } from './cross-tenant.js';
import { editRequest } from './edit-request.js';
import { erasureRequest } from './erasure-request.js';
import { exportRequest } from './export-request.js';
import { fileRequest } from './file-request.js';
import { kindOf } from './kinds.js';
import type { RequestKind } from './request-kind.js';
import { tenantReactivation, tenantSuspension } from './tenant-request.js';

type Reasoned = { reason: string; ticket?: string | null | undefined };

/** A mutation whose own input is what is asked for. */
const file = async <Input extends Reasoned>(ctx: SubgraphContext, kind: RequestKind, input: Input) => ({
  request: await fileRequest(ctx, kind, { input, reason: input.reason, ticket: input.ticket }),
});

export const requestResolvers: Resolvers = {
  Query: {
    accessRequests: (_parent, args, ctx) => accessRequests(ctx, args),
    accessRequest: (_parent, { id }, ctx) => requestNow(ctx, id),
  },
  Mutation: {
    fileRequest: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, kindOf(input.mutation), input),
    }),
    editRequest: async (_parent, { input }, ctx) => ({ request: await editRequest(ctx, input) }),
    approveRequest: (_parent, { input }, ctx) => approveRequest(ctx, input),
    rejectRequest: async (_parent, { input }, ctx) => ({ request: await rejectRequest(ctx, input) }),
    cancelRequest: async (_parent, { input }, ctx) => ({ request: await cancelRequest(ctx, input.requestId) }),
    applyRequest: (_parent, { input }, ctx) => applyRequest(ctx, input.requestId),
    inviteStaffMember: (_parent, { input }, ctx) => file(ctx, invitationRequest, input),
    reinstateStaffMember: (_parent, { input }, ctx) => file(ctx, reinstatement, input),
    requestFactorReset: (_parent, { input }, ctx) => file(ctx, factorReset, input),
    suspendTenant: (_parent, { input }, ctx) => file(ctx, tenantSuspension, input),
    reactivateTenant: (_parent, { input }, ctx) => file(ctx, tenantReactivation, input),
    setConfig: (_parent, { input }, ctx) => file(ctx, configChange, input),
    rollBackConfig: (_parent, { input }, ctx) => file(ctx, configRollBack, input),
    eraseUser: (_parent, { input }, ctx) => file(ctx, erasureRequest, input),
    exportUserData: (_parent, { input }, ctx) => file(ctx, exportRequest, input),
    requestCrossTenantAccess: (_parent, { input }, ctx) => file(ctx, crossTenant, input),
  },
  AccessRequest: {
    __resolveReference: ({ id }, ctx) => requestById(ctx).load(id),
    personalInput: ({ id }, _args, ctx) => personalInputOf(ctx).load(id),
    requester: ({ requesterId }, _args, ctx) => staffMemberById(ctx).load(requesterId),
    subject: ({ subjectId }, _args, ctx) => (subjectId ? staffMemberById(ctx).load(subjectId) : null),
    closedBy: ({ closedById }, _args, ctx) => (closedById ? staffMemberById(ctx).load(closedById) : null),
    approvers: async ({ id }, _args, ctx) => {
      const found = await staffMemberById(ctx).loadMany(await approversOf(ctx).load(id));
      return found.filter((one): one is StaffMemberRow => one !== null && !(one instanceof Error));
    },
    decidable: ({ mayDecide, state }) => mayDecide && state === 'PENDING',
    elevation: ({ id, kind }, _args, ctx) => (kind === 'ELEVATION' ? elevationOfRequest(ctx).load(id) : null),
    impact: ({ kind, input }, _args, ctx) =>
      kind === 'PERMISSION_CHANGE' ? impactOf(ctx, difference.parse(input)) : null,
  },
};
