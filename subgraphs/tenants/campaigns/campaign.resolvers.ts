import type { CampaignResolvers, QueryResolvers } from '../resolver-types.generated.js';
import { campaignTotals } from './campaign-totals.js';
import { campaignOf } from './campaigns.js';

export const campaignQueries: Pick<QueryResolvers, 'campaignTotals'> = {
  campaignTotals: (_root, { groupBy }, ctx) => campaignTotals(ctx, groupBy),
};

export const campaignFields: CampaignResolvers = {
  __resolveReference: (reference, ctx) => campaignOf(ctx, reference.id),
};
