import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { hashOfToken } from '../access/secret-token.js';
import { requireConfirmation } from '../requests/confirmation.js';
import type { RevokeTokenInput, RotateTokenInput } from '../resolver-types.generated.js';
import type { ApiTokenRow } from './api-token.js';
import { newApiToken } from './token-format.js';
import { tokenById } from './tokens.js';

async function named(ctx: SubgraphContext, id: string | null | undefined): Promise<ApiTokenRow> {
  const token = id ? await tokenById(ctx).load(id) : null;
  if (!token) throw notFound('token');
  return token;
}

/** Another secret for the same token: the old one is refused from now on. */
export async function rotateToken(
  ctx: SubgraphContext,
  input: RotateTokenInput,
): Promise<{ token: ApiTokenRow | null; issuedToken: string }> {
  await requireConfirmation(ctx);
  const reason = reasonOf(input.reason);
  const before = await named(ctx, input.tokenId);
  const issuedToken = newApiToken(before.environment);
  const [row] = await ctx.tx.query<{ id: string | null }>('select identity.rotate_token($1, $2) as id', [
    before.id,
    hashOfToken(issuedToken),
  ]);
  if (!row?.id) throw new AppError('CONFLICT', 'This token is over.');
  const resource = { resourceType: 'ApiToken', resourceId: before.id };
  await recordAudit(ctx.tx, { action: 'token.rotated', ...resource, newValues: { name: before.name }, notes: reason });
  return { token: await tokenById(ctx).clear(before.id).load(before.id), issuedToken };
}

/** Ends a token at once, by one person: it narrows. A token may end itself. */
export async function revokeToken(
  ctx: SubgraphContext,
  input: RevokeTokenInput,
): Promise<{ token: ApiTokenRow | null }> {
  const reason = reasonOf(input.reason);
  const before = await named(ctx, input.tokenId ?? (ctx.viewer.kind === 'TOKEN' ? ctx.viewer.id : null));
  const [row] = await ctx.tx.query<{ revoked: Date | null }>('select identity.revoke_token($1) as revoked', [
    before.id,
  ]);
  if (!row?.revoked) throw new AppError('CONFLICT', 'This token is revoked already.');
  await recordAudit(ctx.tx, {
    action: 'token.revoked',
    resourceType: 'ApiToken',
    resourceId: before.id,
    oldValues: { revoked: null, expires: before.expires.toISOString() },
    newValues: { revoked: row.revoked.toISOString() },
    notes: reason,
  });
  return { token: { ...before, revoked: row.revoked } };
}
