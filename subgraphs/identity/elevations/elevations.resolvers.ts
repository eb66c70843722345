import { notFound } from '../../kit/errors.js';
import { permissionsNamedBy } from '../requests/field-scopes.js';
import { fileRequest } from '../requests/file-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { staffMemberById } from '../staff/staff-members.js';
import { breakGlass } from './break-glass.js';
import { elevationRequest } from './elevation-request.js';
import { elevationById, usesOf } from './elevations.js';
import { endElevation } from './end-elevation.js';

export const elevationResolvers: Resolvers = {
  Query: {
    elevation: async (_parent, { id }, ctx) => {
      const elevation = await elevationById(ctx).load(id);
      if (!elevation) throw notFound('elevation');
      return elevation;
    },
  },
  Mutation: {
    requestElevation: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, elevationRequest, { input, reason: input.reason, ticket: input.ticket }),
    }),
    endElevation: (_parent, { input }, ctx) => endElevation(ctx, input.elevationId),
    breakGlass: (_parent, { input }, ctx) => breakGlass(ctx, input),
  },
  Elevation: {
    ended: async ({ id }, _args, ctx) => (await elevationById(ctx).load(id))?.ended ?? null,
    kind: async ({ id }, _args, ctx) => (await elevationById(ctx).load(id))?.kind ?? null,
    reason: async ({ id }, _args, ctx) => (await elevationById(ctx).load(id))?.reason ?? null,
    ticket: async ({ id }, _args, ctx) => (await elevationById(ctx).load(id))?.ticket ?? null,
    requestId: async ({ id }, _args, ctx) => (await elevationById(ctx).load(id))?.requestId ?? null,
    endable: async ({ id }, _args, ctx) => (await elevationById(ctx).load(id))?.endable ?? null,
    holder: async ({ id }, _args, ctx) => {
      const elevation = await elevationById(ctx).load(id);
      return elevation && staffMemberById(ctx).load(elevation.userId);
    },
    approver: async ({ id }, _args, ctx) => {
      const elevation = await elevationById(ctx).load(id);
      return elevation?.approverId ? staffMemberById(ctx).load(elevation.approverId) : null;
    },
    used: async ({ id, scopes }, _args, ctx) =>
      permissionsNamedBy(
        (await usesOf(ctx).load(id)).flatMap((use) => use.fields),
        scopes,
      ),
    uses: async ({ id, scopes }, _args, ctx) =>
      (await usesOf(ctx).load(id)).map((use) => ({ ...use, scopes: permissionsNamedBy(use.fields, scopes) })),
  },
};
