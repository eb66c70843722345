import type { WorkspaceResolvers } from '../resolver-types.generated.js';
import { workspaceOf } from './workspaces.js';

export const workspaceFields: WorkspaceResolvers = {
  __resolveReference: (reference, ctx) => workspaceOf(ctx, reference.id),
};
