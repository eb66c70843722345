import type { Resolvers } from '../resolver-types.generated.js';
import type { Access } from '../sign-in/access.js';
import { staffMemberById } from '../staff/staff-members.js';
import { acknowledgeAlert } from './acknowledge-alert.js';
import { alertRules } from './alert-rules.js';
import { alertById, alerts } from './alerts.js';
import { measureOf } from './measure.js';

export const alertResolvers = ({ settings }: Access): Resolvers => ({
  Query: {
    alerts: (_parent, args, ctx) => alerts(ctx, args),
    alertRules: (_parent, _args, ctx) => alertRules(ctx, settings),
  },
  Mutation: {
    acknowledgeAlert: (_parent, { input }, ctx) => acknowledgeAlert(ctx, input),
  },
  Alert: {
    __resolveReference: ({ id }, ctx) => alertById(ctx).load(id),
    staffMember: ({ userId }, _args, ctx) => (userId ? staffMemberById(ctx).load(userId) : null),
    acknowledgedBy: ({ acknowledgedBy }, _args, ctx) =>
      acknowledgedBy ? staffMemberById(ctx).load(acknowledgedBy) : null,
    supportCase: ({ details }) => {
      const id = details.caseId;
      return typeof id === 'string' ? { id } : null;
    },
    measure: (alert) => measureOf(alert),
  },
});
