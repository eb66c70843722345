import { formatDay } from '../../format/time';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { StatusBadge } from '../../ui/status-badge';
import { DenialNotes } from '../denials/denial-notes';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { StripeLink } from './stripe-link';
import type { TenantData } from './tenant-page-context';

interface InvoicesListProps {
  invoices: NonNullable<TenantData['invoices']>;
  denials: Denials;
  page: number;
  busy: boolean;
  onPage: (page: number) => void;
}

const at = 'tenant.invoices.nodes';

export function InvoicesList({ invoices, denials, page, busy, onPage }: InvoicesListProps) {
  const amount = (field: 'total' | 'tax' | 'amountPaid', title: string) => ({
    accessor: field,
    title,
    textAlign: 'right' as const,
    render: (invoice: (typeof invoices.nodes)[number]) => {
      const value = invoice[field];
      return (
        <Value denial={denials.at(`${at}.${field}`)} compact>
          {value && <Money value={value} />}
        </Value>
      );
    },
  });
  return (
    <>
      <DenialNotes
        denials={denials}
        fields={[
          [`${at}.total`, 'Amounts'],
          [`${at}.stripeUrl`, 'Stripe'],
        ]}
      />
      <DataList
        inline
        label="Invoices"
        loading={busy}
        records={invoices.nodes}
        page={page}
        pageSize={25}
        totalCount={invoices.totalCount}
        onPage={onPage}
        empty={<EmptyState kind="nothing-yet" text="There are no invoices." />}
        columns={[
          { accessor: 'number', title: 'Number', render: ({ number }) => number ?? 'Draft' },
          { accessor: 'status', title: 'Status', render: ({ status }) => <StatusBadge status={status} /> },
          amount('total', 'Total'),
          amount('tax', 'Tax'),
          amount('amountPaid', 'Paid'),
          { accessor: 'created', title: 'Made', render: ({ created }) => formatDay(created), noWrap: true },
          {
            accessor: 'dueDate',
            title: 'Due',
            render: ({ dueDate }) => (dueDate ? formatDay(dueDate) : '—'),
            noWrap: true,
          },
          {
            accessor: 'stripeUrl',
            title: 'Stripe',
            render: ({ number, stripeUrl }) => (
              <StripeLink url={stripeUrl} denial={denials.at(`${at}.stripeUrl`)} what={`invoice ${number ?? ''}`} />
            ),
          },
        ]}
      />
    </>
  );
}
