import DataLoader from 'dataloader';
import { type Connection, type ListQuery, type PageArguments, page, pagesOf } from '../../kit/page.js';
import type { Transaction } from '../../kit/transaction.js';
import { columnsOf, type Reading, rowsBy, tenantFilter, withinReach } from '../reading.js';
import type { InvoiceFilter } from '../resolver-types.generated.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceAmounts } from './invoice-amounts.entity.js';

export const invoicesById = (reading: Reading) => rowsBy(reading, Invoice, 'id');
export const amountsByInvoice = (reading: Reading) => rowsBy(reading, InvoiceAmounts, 'invoiceId');

/** Newest first. */
const list = (tx: Transaction, where: string[], parameters: unknown[]): ListQuery => ({
  columns: columnsOf(tx, Invoice, 'i'),
  from: 'billing.invoices i',
  where: ['i.deleted is null', ...where],
  parameters,
  sort: { expression: 'i.stripe_created', type: 'timestamptz', direction: 'DESC' },
  id: 'i.id',
});

export function listInvoices(
  reading: Reading,
  args: PageArguments & { filter?: InvoiceFilter | null | undefined },
): Promise<Connection<Invoice>> {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const where = withinReach(reading, 'invoices:read', 'i.tenant_id', bind);
  const { tenantId, status, createdFrom, createdBefore } = args.filter ?? {};
  if (tenantId != null) where.push(`i.tenant_id = ${bind(tenantFilter(tenantId))}`);
  if (status != null) where.push(`i.status = any (${bind(status)}::text[])`);
  if (createdFrom != null) where.push(`i.stripe_created >= ${bind(createdFrom)}::timestamptz`);
  if (createdBefore != null) where.push(`i.stripe_created < ${bind(createdBefore)}::timestamptz`);
  return page(reading.tx, args, list(reading.tx, where, parameters));
}

/** The same page of the invoices of many tenants, in one query. */
export function invoicesOfTenants({ tx, once }: Reading, args: PageArguments): DataLoader<string, Connection<Invoice>> {
  return once(
    `invoices of tenants ${JSON.stringify(args)}`,
    () =>
      new DataLoader<string, Connection<Invoice>>((tenantIds) =>
        pagesOf<Invoice>(tx, tenantIds, args, list(tx, ['i.tenant_id = $parent'], [])),
      ),
  );
}
