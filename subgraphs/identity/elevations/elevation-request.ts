import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { newId } from '../../kit/ids.js';
import { refuse } from '../requests/refusals.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { lentOrAsked } from './elevations.js';
import { reachesToLend } from './lendable.js';

const longestMinutes = 8 * 60;

export const lending = z.object({
  scopes: z.array(z.string()).min(1).max(20),
  reach: z.enum(['ANY', 'OPENED', 'TEST', 'SELF']).nullish(),
  minutes: z.int().min(1).max(longestMinutes),
  /** The request that is being edited, which does not stand in its own way. */
  requestId: z.string().nullish(),
});

/** An elevation beside one in force, or asked for twice, would be a chain without an end. */
export async function refuseChain(ctx: SubgraphContext, scopes: readonly string[], but: string | null): Promise<void> {
  const found = await lentOrAsked(ctx, scopes, but);
  if (!found) return;
  const record = { action: 'elevation.refused', resourceType: 'StaffMember', resourceId: ctx.viewer.id } as const;
  const message =
    found === 'LENT' ? 'Such an elevation is in force; it cannot be extended.' : 'You have asked for it already.';
  await refuse(ctx, { ...record, newValues: { scopes } }, 'CONFLICT', message);
}

/** Permissions for a while, from the moment that the request is applied. */
export const elevationRequest: RequestKind = {
  kind: 'ELEVATION',
  mutation: 'requestElevation',
  asks: 'elevation:request',
  confirmed: false,

  async read(ctx, input) {
    const { scopes: given, reach = null, minutes, requestId = null } = readInput(lending, input);
    const scopes = [...new Set(given)].sort();
    await refuseChain(ctx, scopes, requestId);
    const reaches = await reachesToLend(ctx, scopes, reach);
    return { input: { scopes, reach, minutes, reaches }, subjectId: null };
  },

  async apply(ctx, request) {
    const id = newId('Elevation', ctx.clock.now().getTime());
    const [row] = await ctx.tx.query<{ expires: Date }>('select identity.apply_elevation($1, $2) as expires', [
      request.id,
      id,
    ]);
    return {
      record: {
        action: 'elevation.granted',
        resourceType: 'Elevation',
        resourceId: id,
        newValues: { staffMemberId: request.requesterId, ...request.input, expires: row?.expires.toISOString() },
        classification: 'restricted',
      },
    };
  },
};
