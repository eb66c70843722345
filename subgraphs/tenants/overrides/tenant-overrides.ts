import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import type { BillingOverrideKind, LimitName, OverrideKind } from '../resolver-types.generated.js';
import { listsInOrderOf } from '../rows-by-id.js';

export type Limits = Partial<Record<LimitName, number | null>>;

export interface OverrideRow {
  id: string;
  tenantId: string;
  kind: OverrideKind;
  planSlug: string | null;
  customPrice: string | null;
  limits: Limits;
  billing: BillingOverrideKind | null;
  trialEnds: Date | null;
  cycleMonths: number | null;
  reason: string;
  authorId: string | null;
  starts: Date;
  ends: Date | null;
  holds: boolean;
}

/** All overrides of tenants, newest first; the database says which hold now. */
export function overridesLoader(ctx: SubgraphContext): DataLoader<string, OverrideRow[]> {
  return ctx.once('overrides.ofTenant', () => {
    const load = async (tenants: readonly string[]) =>
      listsInOrderOf(
        tenants,
        await ctx.tx.query<OverrideRow>(
          `select o.id, o.tenant_id as "tenantId", o.kind, o.plan_slug as "planSlug", o.custom_price as "customPrice", o.limits, o.billing,
             o.trial_ends as "trialEnds", o.cycle_months as "cycleMonths", o.reason, o.author_id as "authorId", o.starts, o.ends,
             o.starts <= clock_timestamp() and (o.ends is null or clock_timestamp() < o.ends) as holds
           from tenants.tenant_overrides o where o.tenant_id = any ($1::uuid[]) order by o.created desc, o.id desc`,
          [tenants],
        ),
        (row) => row.tenantId,
      );
    // An override that was just set is read again.
    return new DataLoader<string, OverrideRow[]>(load, { cache: false });
  });
}
