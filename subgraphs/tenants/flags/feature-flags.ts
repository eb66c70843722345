import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import type { TenantFlag } from '../resolver-types.generated.js';
import { listsInOrderOf } from '../rows-by-id.js';
import { evaluateFlag, type FlagState } from './evaluate-flag.js';

export interface FeatureFlag {
  key: string;
  description: string;
  enabled: boolean;
  percentage: number;
  allowed: number;
  updated: Date;
}

/** All flags, by key. */
export function featureFlags(ctx: SubgraphContext, prefix = ''): Promise<FeatureFlag[]> {
  return ctx.tx.query<FeatureFlag>(
    `select f.key, f.description, f.enabled, f.percentage, coalesce(a.allowed, 0) as allowed, f.updated
     from tenants.feature_flags f left join tenants.flag_allowances() a on a.key = f.key
     where starts_with(f.key, $1) order by f.key limit 500`,
    [prefix.trim().toLowerCase()],
  );
}

interface Row extends FlagState {
  tenantId: string;
  description: string;
}

/** The flags of tenants as they are for each, with the reason. */
export function flagsLoader(ctx: SubgraphContext): DataLoader<string, TenantFlag[]> {
  return ctx.once('flags.ofTenant', () => {
    const load = async (tenants: readonly string[]) => {
      const rows = await ctx.tx.query<Row>(
        `select f.tenant_id as "tenantId", f.key, f.description, f.enabled, f.percentage, f.said from tenants.flags_of_tenants($1::uuid[]) f`,
        [tenants],
      );
      return listsInOrderOf(tenants, rows, (row) => row.tenantId).map((flags) =>
        flags.map((row) => ({ key: row.key, description: row.description, ...evaluateFlag(row, row.tenantId) })),
      );
    };
    // A flag that was just set is read again.
    return new DataLoader<string, TenantFlag[]>(load, { cache: false });
  });
}
