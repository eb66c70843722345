import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { typeOfId } from '../../kit/ids.js';
import { decideOne } from '../../kit/viewer.js';
import type { SearchMatch } from '../resolver-types.generated.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { tenantLoader, tenantOf } from '../tenants/tenants.js';
import type { UserEntity } from '../users/user.entity.js';
import { userLoader, userOf } from '../users/users.js';
import type { RecordSearch } from './record-search.js';

export interface Hit {
  user: UserEntity | null;
  tenant: TenantEntity | null;
  match: SearchMatch;
  rank: number;
}

interface Found {
  id: string;
  rank: number;
  matched: SearchMatch;
}

const defaultCount = 10;
const mostHits = 50;
const longestText = 254;

const mayReadUsers = (ctx: SubgraphContext) => decideOne(ctx.viewer, 'users:read') !== 'deny';
const mayReadTenants = (ctx: SubgraphContext) => decideOne(ctx.viewer, 'tenants:read') !== 'deny';

async function byId(ctx: SubgraphContext, id: string): Promise<Hit[]> {
  const user = mayReadUsers(ctx) ? await userOf(ctx, id) : null;
  const tenant = mayReadTenants(ctx) ? await tenantOf(ctx, id) : null;
  return user || tenant ? [{ user, tenant, match: 'ID', rank: 1 }] : [];
}

/** What the functions find is read through the policies like anything else: a hit that is not in the viewer's world is none. */
async function byText(ctx: SubgraphContext, text: string, count: number): Promise<Hit[]> {
  const find = (what: 'users' | 'tenants') =>
    ctx.tx.query<Found>(`select id, rank, matched from tenants.search_${what}($1, $2)`, [text, count]);
  const users = mayReadUsers(ctx) ? await find('users') : [];
  const tenants = mayReadTenants(ctx) ? await find('tenants') : [];
  const hits = await Promise.all([
    ...users.map(async ({ id, rank, matched }) => ({
      user: await userLoader(ctx).load(id),
      tenant: null,
      match: matched,
      rank,
    })),
    ...tenants.map(async ({ id, rank, matched }) => ({
      user: null,
      tenant: await tenantLoader(ctx).load(id),
      match: matched,
      rank,
    })),
  ]);
  return hits.filter(({ user, tenant }) => user ?? tenant);
}

/** Each once, by its best match; whoever matches alike is in the order of their names, tenants first. */
function ranked(hits: readonly Hit[], count: number): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const id = (hit.user ?? hit.tenant)?.id ?? '';
    const known = best.get(id);
    if (!known || known.rank < hit.rank) best.set(id, hit);
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank).slice(0, count);
}

/** Users and tenants that fit what was typed, the best first. */
export async function search(
  ctx: SubgraphContext,
  args: { text: string; first?: number | null | undefined },
  record: RecordSearch,
): Promise<Hit[]> {
  const text = args.text.trim();
  const count = args.first ?? defaultCount;
  if (text.length > longestText) throw badInput('text', `A search has ${longestText} characters at most.`);
  if (count < 1 || count > mostHits) throw badInput('first', `“first” is a number from 1 to ${mostHits}.`);
  if (!text) return [];
  const hits = typeOfId(text) ? await byId(ctx, text) : await byText(ctx, text, count);
  const answer = ranked(hits, count);
  await record(ctx, 'Customer', text, answer.length);
  return answer;
}
