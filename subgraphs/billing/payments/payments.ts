import DataLoader from 'dataloader';
import { type Connection, type PageArguments, pagesOf } from '../../kit/page.js';
import { columnsOf, type Reading, rowsBy } from '../reading.js';
import { Payment } from './payment.entity.js';
import { PaymentAmounts, PaymentBrand, PaymentMethod } from './payment-details.entity.js';

export const paymentsById = (reading: Reading) => rowsBy(reading, Payment, 'id');
export const amountsByPayment = (reading: Reading) => rowsBy(reading, PaymentAmounts, 'paymentId');

export async function brandOf(reading: Reading, paymentId: string): Promise<string | null> {
  return (await rowsBy(reading, PaymentBrand, 'paymentId').load(paymentId))?.brand ?? null;
}

/** “visa •••• 4242”; the kind alone where Stripe gives no digits. */
export async function methodOf(reading: Reading, paymentId: string): Promise<string | null> {
  const method = await rowsBy(reading, PaymentMethod, 'paymentId').load(paymentId);
  if (!method) return null;
  return method.last4 ? `${method.brand} •••• ${method.last4}` : method.brand;
}

/** The same page of the payments of many tenants, newest first, in one query. */
export function paymentsOfTenants({ tx, once }: Reading, args: PageArguments): DataLoader<string, Connection<Payment>> {
  return once(
    `payments of tenants ${JSON.stringify(args)}`,
    () =>
      new DataLoader<string, Connection<Payment>>((tenantIds) =>
        pagesOf<Payment>(tx, tenantIds, args, {
          columns: columnsOf(tx, Payment, 'p'),
          from: 'billing.payments p',
          where: ['p.deleted is null', 'p.tenant_id = $parent'],
          parameters: [],
          sort: { expression: 'p.stripe_created', type: 'timestamptz', direction: 'DESC' },
          id: 'p.id',
        }),
      ),
  );
}
