import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import type { ApiTokenRow } from './api-token.js';

const columns = `t.id, t.kind, t.name, t.scopes, t.tenant_ids as "tenantIds", t.environment, t.allowed_addresses::text[] as "allowedAddresses",
  t.rate_per_minute as "ratePerMinute", t.created, t.expires, t.revoked, t.last_used as "lastUsed",
  t.requested_by as "requestedById", t.approved_by as "approvedById"`;

export const tokenById = (ctx: SubgraphContext): DataLoader<string, ApiTokenRow | null> =>
  ctx.once(
    'identity.tokenById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.query<ApiTokenRow>(
          `select ${columns} from identity.api_tokens t where t.id = any ($1::uuid[])`,
          [ids.filter((id) => isIdOf('ApiToken', id))],
        );
        return ids.map((id) => found.find((row) => row.id === id.toLowerCase()) ?? null);
      }),
  );

/** Those that the viewer may know of, newest first. */
export const tokens = (ctx: SubgraphContext): Promise<ApiTokenRow[]> =>
  ctx.tx.query<ApiTokenRow>(
    `select ${columns} from identity.api_tokens t order by t.created desc, t.id desc limit 500`,
  );
