import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import { money } from '../../kit/money.js';
import { oneVisible } from '../reading.js';
import { stripeIdOf, stripeUrlOf } from '../references/stripe-references.js';
import type { QueryResolvers, Resolvers, TenantResolvers } from '../resolver-types.generated.js';
import type { Invoice } from './invoice.entity.js';
import { amountsByInvoice, invoicesById, invoicesOfTenants, listInvoices } from './invoices.js';

const amount =
  (column: 'total' | 'tax' | 'amountPaid') => async (invoice: Invoice, _args: object, context: SubgraphContext) => {
    const amounts = await amountsByInvoice(context).load(invoice.id);
    return money(amounts?.[column], amounts?.currency);
  };

export const invoiceResolvers: Pick<Resolvers, 'Invoice'> & {
  Query: Pick<QueryResolvers, 'invoice' | 'invoices'>;
  Tenant: Pick<TenantResolvers, 'invoices'>;
} = {
  Query: {
    invoice: (_root, { id }, context) => oneVisible(context, 'Invoice', id, invoicesById(context)),
    invoices: (_root, args, context) => listInvoices(context, args),
  },
  Tenant: {
    invoices: (tenant, args, context) => invoicesOfTenants(context, args).load(tenant.id),
  },
  Invoice: {
    __resolveReference: ({ id }, context) =>
      isIdOf('Invoice', id) ? invoicesById(context).load(id.toLowerCase()) : null,
    created: (invoice) => invoice.stripeCreated,
    total: amount('total'),
    tax: amount('tax'),
    amountPaid: amount('amountPaid'),
    stripeId: (invoice, _args, context) => stripeIdOf(context, invoice.id),
    stripeUrl: (invoice, _args, context) => stripeUrlOf(context, 'Invoice', invoice.id),
  },
};
