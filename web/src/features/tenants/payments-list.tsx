import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { DenialNotes } from '../denials/denial-notes';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { StripeLink } from './stripe-link';
import type { TenantData } from './tenant-page-context';

interface PaymentsListProps {
  payments: NonNullable<TenantData['payments']>['nodes'];
  denials: Denials;
}

const at = 'tenant.payments.nodes';

export function PaymentsList({ payments, denials }: PaymentsListProps) {
  return (
    <>
      <DenialNotes
        denials={denials}
        fields={[
          [`${at}.amount`, 'Amounts'],
          [`${at}.paymentMethod`, 'Payment methods'],
        ]}
      />
      <DataList
        inline
        label="Payments"
        loading={false}
        records={payments}
        empty={<EmptyState kind="nothing-yet" text="There are no payments." />}
        columns={[
          { accessor: 'created', title: 'When', render: ({ created }) => <RelativeTime time={created} /> },
          {
            accessor: 'status',
            title: 'Status',
            render: ({ status, failureCode }) => (
              <>
                <StatusBadge status={status} /> {failureCode}
              </>
            ),
          },
          {
            accessor: 'amount',
            title: 'Amount',
            textAlign: 'right',
            render: ({ amount }) => (
              <Value denial={denials.at(`${at}.amount`)} compact>
                {amount && <Money value={amount} />}
              </Value>
            ),
          },
          {
            accessor: 'amountRefunded',
            title: 'Refunded',
            textAlign: 'right',
            render: ({ amountRefunded }) => (
              <Value denial={denials.at(`${at}.amountRefunded`)} compact>
                {amountRefunded && <Money value={amountRefunded} />}
              </Value>
            ),
          },
          {
            accessor: 'paymentMethod',
            title: 'Method',
            render: ({ paymentMethod, maskedPaymentMethod }) => (
              <>
                {!paymentMethod && maskedPaymentMethod}{' '}
                {(paymentMethod || denials.at(`${at}.paymentMethod`) || !maskedPaymentMethod) && (
                  <Value denial={denials.at(`${at}.paymentMethod`)} compact>
                    {paymentMethod}
                  </Value>
                )}
              </>
            ),
          },
          {
            accessor: 'stripeUrl',
            title: 'Stripe',
            render: ({ stripeUrl }) => (
              <StripeLink url={stripeUrl} denial={denials.at(`${at}.stripeUrl`)} what="this payment" />
            ),
          },
        ]}
      />
    </>
  );
}
