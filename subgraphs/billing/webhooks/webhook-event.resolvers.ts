import { isIdOf } from '../../kit/ids.js';
import type { QueryResolvers, Resolvers } from '../resolver-types.generated.js';
import { listWebhookEvents, webhookEventsById } from './webhook-events.js';

export const webhookEventResolvers: Pick<Resolvers, 'WebhookEvent'> & { Query: Pick<QueryResolvers, 'webhookEvents'> } =
  {
    Query: {
      webhookEvents: (_root, args, context) => listWebhookEvents(context, args),
    },
    WebhookEvent: {
      __resolveReference: ({ id }, context) =>
        isIdOf('WebhookEvent', id) ? webhookEventsById(context).load(id.toLowerCase()) : null,
      stripeId: (event) => event.stripeEventId,
    },
  };
