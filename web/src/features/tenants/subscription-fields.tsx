import { Anchor } from '@mantine/core';
import { formatDay } from '../../format/time';
import { FieldList } from '../../ui/field-list';
import { Money } from '../../ui/money';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { TenantData } from './tenant-page-context';

interface SubscriptionFieldsProps {
  subscription: NonNullable<TenantData['subscription']>;
  denials: Denials;
}

const at = 'tenant.subscription';

export function SubscriptionFields({ subscription, denials }: SubscriptionFieldsProps) {
  const { plan, pendingPlan, currentPeriodStart, currentPeriodEnd, mrr, stripeId, stripeUrl } = subscription;
  return (
    <FieldList
      items={[
        {
          label: 'Status',
          value: (
            <>
              <StatusBadge status={subscription.status} />
              {subscription.collectionPaused && ' collection paused in Stripe'}
            </>
          ),
        },
        {
          label: 'Plan',
          value: (
            <Value denial={denials.at(`${at}.plan`)}>
              {plan && `${plan.name}${pendingPlan ? `, then ${pendingPlan.name}` : ''}`}
            </Value>
          ),
        },
        {
          label: 'Period',
          value:
            currentPeriodStart && currentPeriodEnd
              ? `${formatDay(currentPeriodStart)} to ${formatDay(currentPeriodEnd)}`
              : '—',
        },
        {
          label: 'Renewal',
          value: subscription.canceledAt
            ? `Cancelled ${formatDay(subscription.canceledAt)}${subscription.cancelReason ? `: ${subscription.cancelReason}` : ''}`
            : subscription.cancelAtPeriodEnd
              ? 'Ends with the period'
              : 'Renews',
        },
        {
          label: 'MRR',
          value: (
            <Value denial={denials.at(`${at}.mrr`)}>
              {mrr && (
                <>
                  <Money value={mrr} /> (derived; Stripe decides)
                </>
              )}
            </Value>
          ),
        },
        {
          label: 'In Stripe',
          value: (
            <Value denial={denials.at(`${at}.stripeId`)}>
              {stripeId &&
                (stripeUrl ? (
                  <Anchor href={stripeUrl} target="_blank" rel="noreferrer">
                    View in Stripe: {stripeId}
                  </Anchor>
                ) : (
                  stripeId
                ))}
            </Value>
          ),
        },
        { label: 'Heard from Stripe', value: <RelativeTime time={subscription.synced} /> },
      ]}
    />
  );
}
