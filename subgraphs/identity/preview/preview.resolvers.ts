import type { Resolvers } from '../resolver-types.generated.js';
import { previewAs } from './preview-as.js';

export const previewResolvers: Resolvers = {
  Query: {
    previewAs: (_parent, args, ctx) => previewAs(ctx, args),
  },
};
