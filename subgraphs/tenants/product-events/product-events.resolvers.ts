import type { TenantResolvers, UserResolvers } from '../resolver-types.generated.js';
import type { ProductEvents } from './product-events.js';
import { productSignInsOf } from './sign-ins.js';
import { productUsageOf } from './usage.js';

export const productEventsOfUser = (service: ProductEvents | undefined): Pick<UserResolvers, 'productSignIns'> => ({
  productSignIns: (user, _args, ctx) => productSignInsOf(ctx, user, service),
});

export const productEventsOfTenant = (service: ProductEvents | undefined): Pick<TenantResolvers, 'productUsage'> => ({
  productUsage: (tenant, _args, ctx) => productUsageOf(ctx, tenant, service),
});
