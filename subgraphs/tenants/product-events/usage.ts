import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { Outside } from '../../kit/outside.js';
import type { ProductEventsStatus, ProductUsage } from '../resolver-types.generated.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { type AskedAbout, askedAboutLoader } from './asked-about.js';
import { asking, type Told } from './asking.js';
import type { ProductEvents, UsageNumbers } from './product-events.js';

/** How much a tenant uses PenguinMails, counted elsewhere; whoever refuses to be counted is not asked about. */
export function productUsageOf(
  ctx: SubgraphContext,
  tenant: TenantEntity,
  service: ProductEvents | undefined,
): Promise<ProductUsage | null> {
  const row = (
    status: ProductEventsStatus,
    { asked = null, found }: Partial<Told<UsageNumbers>> = {},
  ): ProductUsage => ({
    source: service?.source ?? 'PostHog',
    status,
    asked,
    activeUsers: found?.activeUsers ?? null,
    signIns: found?.signIns ?? null,
    events: found?.events ?? null,
  });
  const unasked = (known: AskedAbout | null) =>
    known && row(service ? (known.refuses ? 'REFUSED' : 'NOT_ASKED') : 'NOT_CONNECTED');
  const ask = async (known: AskedAbout | null) => {
    if (!known || !service || known.refuses) return unasked(known);
    const loader = ctx.once(
      'productUsage',
      () => new DataLoader((ids: readonly string[]) => asking(ctx, ids, (some) => service.usageOf(some))),
    );
    const told = await loader.load(tenant.id);
    return row(told.status, told);
  };
  return new Outside(askedAboutLoader(ctx, 'tenants').load(tenant.id), ask, unasked);
}
