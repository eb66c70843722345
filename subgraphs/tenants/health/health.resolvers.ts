import type { QueryResolvers } from '../resolver-types.generated.js';
import { healthTotals } from './health.js';

export const healthQueries: Pick<QueryResolvers, 'healthTotals'> = {
  healthTotals: (_root, _args, ctx) => healthTotals(ctx),
};
