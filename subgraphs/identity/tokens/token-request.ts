import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { isIdOf, newId } from '../../kit/ids.js';
import { hashOfToken } from '../access/secret-token.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { newApiToken } from './token-format.js';

const wanted = z.object({
  kind: z.enum(['partner', 'analyst']),
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.string()).min(1).max(200),
  tenantIds: z
    .array(z.string().toLowerCase())
    .max(100)
    .nullish()
    .transform((list) => list ?? null),
  environment: z
    .enum(['PRODUCTION', 'TEST'])
    .nullish()
    .transform((environment) => environment ?? 'PRODUCTION'),
  days: z.int().min(1).max(365),
  allowedAddresses: z
    .array(z.union([z.cidrv4(), z.cidrv6()]))
    .max(50)
    .nullish()
    .transform((list) => list ?? null),
  ratePerMinute: z
    .int()
    .min(1)
    .max(10_000)
    .nullish()
    .transform((rate) => rate ?? null),
});

/** A token names some of what its kind may be given, and nothing else. */
async function refuseBeyondKind(ctx: SubgraphContext, kind: string, scopes: readonly string[]): Promise<void> {
  const given = await ctx.tx.query<{ name: string }>(
    `select p.name from identity.permissions p where p.name = any ($2) and p.token_reaches ? $1 and not ($1 = any (p.never))`,
    [kind, scopes],
  );
  const beyond = scopes.find((scope) => !given.some(({ name }) => name === scope));
  if (beyond) throw badInput('input.scopes', `A token of a ${kind} cannot be given “${beyond}”.`);
}

/** An API token: approved by somebody else, and handed, once, to whoever asked for it. */
export const tokenRequest: RequestKind = {
  kind: 'TOKEN',
  mutation: 'requestToken',
  asks: 'tokens:request',
  confirmed: true,
  collected: true,

  async read(ctx, input) {
    const token = readInput(wanted, input);
    const { kind, tenantIds } = token;
    if (kind === 'partner' && !tenantIds?.length)
      throw badInput('input.tenantIds', 'A partner’s token names its tenants.');
    if (tenantIds?.some((id) => !isIdOf('Tenant', id))) throw badInput('input.tenantIds', 'This is no tenant.');
    const everywhere = ctx.viewer.grants['tokens:request']?.includes('ANY') ?? false;
    if (!everywhere && !(tenantIds?.length && tenantIds.every((id) => ctx.viewer.opened.includes(id))))
      throw new AppError('TENANT_NOT_OPEN', 'Ask for a token of tenants that you have open.', {
        details: { tenantIds: tenantIds ?? [] },
      });
    const scopes = [...new Set(token.scopes)].sort();
    await refuseBeyondKind(ctx, kind, scopes);
    return { input: { ...token, scopes } };
  },

  async apply(ctx, request) {
    const id = newId('ApiToken', ctx.clock.now().getTime());
    const { environment, kind, name, scopes, tenantIds } = request.input;
    const issuedToken = newApiToken(environment === 'TEST' ? 'TEST' : 'PRODUCTION');
    const [row] = await ctx.tx.query<{ expires: Date }>('select identity.apply_token($1, $2, $3) as expires', [
      request.id,
      id,
      hashOfToken(issuedToken),
    ]);
    return {
      issuedToken,
      record: {
        action: 'token.issued',
        resourceType: 'ApiToken',
        resourceId: id,
        newValues: { kind, name, scopes, tenantIds, environment, expires: row?.expires.toISOString() },
        classification: 'restricted',
      },
    };
  },
};
