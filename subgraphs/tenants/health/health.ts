import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { fewestTenants } from '../campaigns/campaign-totals.js';
import type { HealthInputKind, HealthTotals, TenantHealth } from '../resolver-types.generated.js';
import { listsInOrderOf } from '../rows-by-id.js';
import { sayInput } from './say-input.js';

interface InputRow {
  tenantId: string;
  input: HealthInputKind;
  value: number | null;
  weight: number;
  fullAt: number;
  noneAt: number;
  points: number | null;
  score: number | null;
}

/** The score of each tenant with all that it is made of; null where it may not be read. The database works it out. */
export function healthLoader(ctx: SubgraphContext): DataLoader<string, TenantHealth | null> {
  return ctx.once('health.byTenant', () => {
    const measured = ctx.clock.now();
    return new DataLoader<string, TenantHealth | null>(async (tenants) => {
      const rows = await ctx.tx.query<InputRow>(
        `select tenant_id as "tenantId", input, value, weight, full_at as "fullAt", none_at as "noneAt", points, score
         from tenants.health_of($1, $2)`,
        [tenants, measured],
      );
      return listsInOrderOf(tenants, rows, (row) => row.tenantId).map((inputs) => {
        const [first] = inputs;
        return first ? { score: first.score, measured, inputs: inputs.map(asInput) } : null;
      });
    });
  });
}

const asInput = ({ input, value, weight, fullAt, noneAt, points }: InputRow) => ({
  kind: input,
  value,
  weight,
  fullAt,
  noneAt,
  points,
  says: sayInput({ input, value, fullAt, noneAt }),
});

type TotalRow = { key: string | null; tenants: number; averageScore: number; withheld: number };

/** Average scores by where tenants stand with us, of groups that are large enough to hide in. */
export async function healthTotals(ctx: SubgraphContext): Promise<HealthTotals> {
  const rows = await ctx.tx.query<TotalRow>(
    'select key, tenants, average_score as "averageScore", withheld from tenants.health_totals($1)',
    [ctx.clock.now()],
  );
  const groups = rows.flatMap(({ key, tenants, averageScore }) =>
    key === null ? [] : [{ key, tenants, averageScore }],
  );
  return { fewestTenants, groupsWithheld: rows[0]?.withheld ?? 0, groups } as HealthTotals;
}
