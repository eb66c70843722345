import type { UserActivityResolvers, UserResolvers, UserSessionResolvers } from '../resolver-types.generated.js';
import { activityOf } from './activity.js';
import { activityOriginLoader, sessionOriginLoader } from './origins.js';
import { sessionsOf } from './user-sessions.js';

export const userActivityOfUser: Pick<UserResolvers, 'activity' | 'sessions'> = {
  activity: (user, args, ctx) => activityOf(ctx, user, args),
  sessions: (user, args, ctx) => sessionsOf(ctx, user, args),
};

export const userActivityFields: UserActivityResolvers = {
  ipAddress: async (entry, _args, ctx) => (await activityOriginLoader(ctx).load(entry.id))?.ip ?? null,
  device: async (entry, _args, ctx) => (await activityOriginLoader(ctx).load(entry.id))?.device ?? null,
};

export const userSessionFields: UserSessionResolvers = {
  ipAddress: async (session, _args, ctx) => (await sessionOriginLoader(ctx).load(session.id))?.ip ?? null,
  device: async (session, _args, ctx) => (await sessionOriginLoader(ctx).load(session.id))?.device ?? null,
};
