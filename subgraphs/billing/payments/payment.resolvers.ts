import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import { money } from '../../kit/money.js';
import { oneVisible } from '../reading.js';
import { stripeIdOf, stripeUrlOf } from '../references/stripe-references.js';
import type { QueryResolvers, Resolvers, TenantResolvers } from '../resolver-types.generated.js';
import type { Payment } from './payment.entity.js';
import { amountsByPayment, brandOf, methodOf, paymentsById, paymentsOfTenants } from './payments.js';

const amount =
  (column: 'amount' | 'amountRefunded') => async (payment: Payment, _args: object, context: SubgraphContext) => {
    const amounts = await amountsByPayment(context).load(payment.id);
    return money(amounts?.[column], amounts?.currency);
  };

export const paymentResolvers: Pick<Resolvers, 'Payment'> & {
  Query: Pick<QueryResolvers, 'payment'>;
  Tenant: Pick<TenantResolvers, 'payments'>;
} = {
  Query: {
    payment: (_root, { id }, context) => oneVisible(context, 'Payment', id, paymentsById(context)),
  },
  Tenant: {
    payments: (tenant, args, context) => paymentsOfTenants(context, args).load(tenant.id),
  },
  Payment: {
    __resolveReference: ({ id }, context) =>
      isIdOf('Payment', id) ? paymentsById(context).load(id.toLowerCase()) : null,
    created: (payment) => payment.stripeCreated,
    amount: amount('amount'),
    amountRefunded: amount('amountRefunded'),
    maskedPaymentMethod: (payment, _args, context) => brandOf(context, payment.id),
    paymentMethod: (payment, _args, context) => methodOf(context, payment.id),
    stripeId: (payment, _args, context) => stripeIdOf(context, payment.id),
    stripeUrl: (payment, _args, context) => stripeUrlOf(context, 'Payment', payment.id),
  },
};
