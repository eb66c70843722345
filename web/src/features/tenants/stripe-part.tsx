import { Anchor, Group, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import type { TenantStripeQuery as StripeData } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { CopyText } from '../../ui/copy-text';
import { FieldList } from '../../ui/field-list';
import { GuardedButton } from '../../ui/guarded-button';
import { ListSkeleton } from '../../ui/list-skeleton';
import { RelativeTime } from '../../ui/relative-time';
import { useCaseStep } from '../cases/use-case-step';
import { type Denials, readDenials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import { Part } from './part';
import { LinkStripeCustomerMutation, TenantStripeQuery, UnlinkStripeCustomerMutation } from './stripe.query';

const LinkStripeDialog = lazy(async () => ({ default: (await import('./link-stripe-dialog')).LinkStripeDialog }));

type Customer = NonNullable<NonNullable<StripeData['tenant']>['stripeCustomer']>;

interface StripePartProps {
  tenantId: string;
  name: string;
  onOpen: (() => void) | undefined;
}

/** Which customer the tenant is in Stripe. Nothing is billed from here. */
export function StripePart({ tenantId, name, onOpen }: StripePartProps) {
  const { can, refusal } = usePermissions();
  const [asking, setAsking] = useState(false);
  const withAccount = can('webhooks:read');
  const [{ data, error, fetching }] = useQuery({ query: TenantStripeQuery, variables: { id: tenantId, withAccount } });
  const denials = readDenials(error);
  const customer = data?.tenant?.stripeCustomer;
  const kind = data?.stripeAccount?.kind;
  const denied = denials.at('tenant.stripeCustomer');
  const refused =
    refusal('billing-setup:write') ??
    (denied && 'Open the tenant first.') ??
    (kind === 'NONE' ? 'No Stripe account is configured here.' : undefined);
  return (
    <Part
      heading="Customer in Stripe"
      denial={denied}
      onOpen={onOpen}
      aside={
        data?.tenant &&
        !customer && (
          <GuardedButton size="xs" refusal={refused} onClick={() => setAsking(true)}>
            Link
          </GuardedButton>
        )
      }
    >
      {!data && fetching && <ListSkeleton label="the customer in Stripe" />}
      {kind === 'STAND_IN' && (
        <Text fz="sm" c="dimmed" mb="xs">
          No Stripe account is configured: a stand-in on this machine answers in its place.
        </Text>
      )}
      {data?.tenant && !customer && <Text>Not linked: Rookery hears nothing of this tenant from Stripe.</Text>}
      {customer && <Linked tenantId={tenantId} name={name} customer={customer} refused={refused} denials={denials} />}
      {asking && (
        <Suspense>
          <LinkStripeDialog tenantId={tenantId} name={name} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Part>
  );
}

interface LinkedProps {
  tenantId: string;
  name: string;
  customer: Customer;
  refused: string | undefined;
  denials: Denials;
}

function Linked({ tenantId, name, customer, refused, denials }: LinkedProps) {
  const { stripeId, stripeUrl, livemode, linked, paymentMethod } = customer;
  const [unlinking, setUnlinking] = useState(false);
  const [asksAgain, ask] = useCaseStep(LinkStripeCustomerMutation, 'This is how Stripe has it now.');
  const [busy, unlink] = useCaseStep(UnlinkStripeCustomerMutation, 'The link is taken away.');
  const again = { tenantId, stripeCustomerId: stripeId, reason: 'To see how Stripe has it now.' };
  return (
    <>
      <FieldList
        items={[
          { label: 'Linked', value: <CopyText text={stripeId} label="customer id in Stripe" /> },
          {
            label: 'In Stripe',
            value: stripeUrl ? (
              <Anchor href={stripeUrl} target="_blank" rel="noreferrer">
                View in Stripe: {stripeId}
              </Anchor>
            ) : (
              'a stand-in has no pages'
            ),
          },
          { label: 'Mode', value: livemode ? 'live' : 'test: nobody pays' },
          { label: 'Since', value: <RelativeTime time={linked} /> },
          {
            label: 'Pays with',
            value: (
              <Value denial={denials.at('tenant.stripeCustomer.paymentMethod')} otherwise="not known">
                {paymentMethod}
              </Value>
            ),
          },
        ]}
      />
      <Group gap="xs" mt="sm">
        <GuardedButton
          size="xs"
          variant="default"
          refusal={refused}
          loading={asksAgain}
          onClick={() => void ask({ input: again })}
        >
          Ask Stripe again
        </GuardedButton>
        <GuardedButton size="xs" variant="default" refusal={refused} onClick={() => setUnlinking(true)}>
          Unlink
        </GuardedButton>
      </Group>
      {unlinking && (
        <ConfirmDialog
          title={`Take the link of ${name} to Stripe away?`}
          withReason
          confirmLabel="Unlink"
          busy={busy}
          onConfirm={async (reason) => {
            if (await unlink({ input: { tenantId, reason } })) setUnlinking(false);
          }}
          onClose={() => setUnlinking(false)}
        >
          <Text fz="sm">
            Rookery hears no more of what {stripeId} pays. In Stripe the customer stays as it is. While there is a
            subscription, this is refused. The reason has ten characters or more.
          </Text>
        </ConfirmDialog>
      )}
    </>
  );
}
