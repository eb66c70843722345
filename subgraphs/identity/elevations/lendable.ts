import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { refuse } from '../requests/refusals.js';
import type { Reach } from '../resolver-types.generated.js';

export type Reaches = Record<string, Reach[]>;

interface Known {
  name: string;
  lendable: boolean;
  never: string[];
  /** How far any tier's grant of it reaches. */
  given: Reach[];
}

const narrowestFirst: readonly Reach[] = ['OPENED', 'ANY', 'TEST', 'SELF'];

/** As little as is of use: no further than any tier reaches. QA is lent the test environment, and nothing else. */
function reachFor({ name, given }: Known, wanted: Reach | null, tier: string | null): Reach {
  if (tier === 'qa') return 'TEST';
  const found = wanted ?? narrowestFirst.find((reach) => given.includes(reach));
  if (!found) throw badInput('scopes', `No role gives “${name}”.`);
  if (!given.includes(found) && !given.includes('ANY')) throw badInput('reach', `No role’s “${name}” reaches so far.`);
  return found;
}

/** How far each permission is lent. Refuses, and records, what a ceiling or its nature keeps from being lent at all. */
export async function reachesToLend(
  ctx: SubgraphContext,
  scopes: readonly string[],
  reach: Reach | null,
): Promise<Reaches> {
  const { tier, grants } = ctx.viewer;
  const known = await ctx.tx.query<Known>(
    `select p.name, p.lendable, p.never, array(select distinct g.reach from identity.staff_role_permissions g
       join identity.staff_roles r on r.id = g.role_id and r.built_in and not (r.name = any (p.never))
       where g.permission_id = p.id) as given
     from identity.permissions p where p.name = any ($1)`,
    [scopes],
  );
  const reaches: Reaches = {};
  for (const scope of scopes) {
    const permission = known.find(({ name }) => name === scope);
    if (!permission) throw badInput('scopes', `There is no permission “${scope}”.`);
    if (!permission.lendable || permission.never.includes(tier ?? '')) {
      const record = { action: 'elevation.refused', resourceType: 'Permission', resourceId: scope } as const;
      const details = { missing: [scope], canBeGivenBy: 'nobody' };
      await refuse(ctx, record, 'FORBIDDEN', `No elevation can give you “${scope}”.`, details);
    }
    const wanted = reachFor(permission, reach, tier);
    const held: readonly string[] = grants[scope as keyof typeof grants] ?? [];
    if (held.includes(wanted) || held.includes('ANY')) throw new AppError('CONFLICT', `You hold “${scope}” already.`);
    reaches[scope] = [wanted];
  }
  return reaches;
}
