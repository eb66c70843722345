import { elevationById } from '../elevations/elevations.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { staffMemberById } from '../staff/staff-members.js';
import { closeReview } from './close-review.js';
import { decideReviewItem } from './decide-item.js';
import { activityOf, itemsOf, openReviewOf, reviewById, reviews } from './reviews.js';
import { startPrivilegeReview } from './start-review.js';

const monthBack = 30 * 24 * 60 * 60 * 1000;

export const reviewResolvers: Resolvers = {
  Query: {
    privilegeReviews: (_parent, { open }, ctx) => reviews(ctx, open),
  },
  Mutation: {
    startPrivilegeReview: (_parent, { input }, ctx) => startPrivilegeReview(ctx, input.due ?? null),
    decideReviewItem: (_parent, { input }, ctx) => decideReviewItem(ctx, input),
    closeReview: async (_parent, { input }, ctx) =>
      closeReview(ctx, await reviewById(ctx).load(input.reviewId), input.conclusion),
    reviewBreakGlass: async (_parent, { input }, ctx) => {
      const elevation = await elevationById(ctx).load(input.elevationId);
      return closeReview(ctx, elevation && (await openReviewOf(ctx, elevation.id)), input.conclusion);
    },
  },
  PrivilegeReview: {
    __resolveReference: ({ id }, ctx) => reviewById(ctx).load(id),
    subject: ({ subjectId }, _args, ctx) => (subjectId ? staffMemberById(ctx).load(subjectId) : null),
    closedBy: ({ closedById }, _args, ctx) => (closedById ? staffMemberById(ctx).load(closedById) : null),
    items: ({ id }, _args, ctx) => itemsOf(ctx).load(id),
    elevation: ({ elevationId }, _args, ctx) => (elevationId ? elevationById(ctx).load(elevationId) : null),
    activity: async ({ subjectId, created }, _args, ctx) => {
      if (!subjectId) return null;
      const since = new Date(created.getTime() - monthBack);
      const found = await activityOf(ctx, subjectId, since, created);
      return found && { since, ...found };
    },
  },
  ReviewItem: {
    staffMember: ({ staffId }, _args, ctx) => staffMemberById(ctx).load(staffId),
    decidedBy: ({ decidedById }, _args, ctx) => (decidedById ? staffMemberById(ctx).load(decidedById) : null),
  },
};
