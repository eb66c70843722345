import { Stack, Text } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state';
import { InvoicesList } from './invoices-list';
import { Part } from './part';
import { PaymentsList } from './payments-list';
import { PlanPart } from './plan-part';
import { StripePart } from './stripe-part';
import { SubscriptionFields } from './subscription-fields';
import type { TabProps } from './tenant-page-context';

export function BillingTab({ tenant, denials, page, onPage, busy, onOpen }: TabProps) {
  const { subscription, invoices, payments } = tenant;
  return (
    <Stack gap="xl">
      <Part heading="Subscription" denial={denials.at('tenant.subscription')} onOpen={onOpen}>
        {subscription ? (
          <SubscriptionFields subscription={subscription} denials={denials} />
        ) : (
          <EmptyState kind="nothing-yet" text="This tenant never had a subscription." />
        )}
      </Part>
      <StripePart tenantId={tenant.id} name={tenant.name ?? 'the tenant'} onOpen={onOpen} />
      <PlanPart tenantId={tenant.id} onOpen={onOpen} />
      <Part heading="Invoices" denial={denials.at('tenant.invoices')} onOpen={onOpen}>
        {invoices && <InvoicesList busy={busy} invoices={invoices} denials={denials} page={page} onPage={onPage} />}
      </Part>
      <Part
        heading="Payments"
        denial={denials.at('tenant.payments')}
        onOpen={onOpen}
        aside={
          payments &&
          payments.totalCount > payments.nodes.length && (
            <Text fz="sm" c="dimmed">
              The last {payments.nodes.length} of {payments.totalCount}
            </Text>
          )
        }
      >
        {payments && <PaymentsList payments={payments.nodes} denials={denials} />}
      </Part>
    </Stack>
  );
}
