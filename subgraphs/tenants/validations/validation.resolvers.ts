import { campaignOf } from '../campaigns/campaigns.js';
import type {
  CampaignResolvers,
  CampaignValidationResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../resolver-types.generated.js';
import { recordValidation } from './record-validation.js';
import { contentLoader, validationOf, validationsLoader, validationsPage } from './validations.js';

export const validationQueries = {
  validations: (_root, args, ctx) => validationsPage(ctx, args),
} satisfies QueryResolvers;

export const validationMutations = {
  recordValidation: (_root, { input }, ctx) => recordValidation(ctx, input),
} satisfies MutationResolvers;

export const validationFields: CampaignValidationResolvers = {
  __resolveReference: (reference, ctx) => validationOf(ctx, reference.id),
  campaign: (validation, _args, ctx) => campaignOf(ctx, validation.campaignId),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
};

export const testFieldsOfCampaign = {
  testContent: (campaign, _args, ctx) => contentLoader(ctx).load(campaign.id),
  validations: (campaign, _args, ctx) => validationsLoader(ctx).load(campaign.id),
} satisfies CampaignResolvers;
