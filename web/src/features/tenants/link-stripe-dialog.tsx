import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { FormError } from '../sign-in/form-error';
import { LinkStripeCustomerMutation } from './stripe.query';

interface LinkStripeDialogProps {
  tenantId: string;
  name: string;
  onClose: () => void;
}

interface Draft {
  how: 'new' | 'there';
  stripeCustomerId: string;
  reason: string;
}

const ownFields = ['stripeCustomerId', 'reason'] as const;

/** A customer that is made, or one that is there. What is refused stands at its field, and nothing that was typed is lost. */
export function LinkStripeDialog({ tenantId, name, onClose }: LinkStripeDialogProps) {
  const [{ fetching, error }, link] = useMutation(LinkStripeCustomerMutation);
  const form = useForm<Draft>({
    initialValues: { how: 'new', stripeCustomerId: '', reason: '' },
    validate: {
      stripeCustomerId: (value, { how }) =>
        how === 'new' || /^cus_\w+$/.test(value.trim()) ? null : 'An id of a customer begins with “cus_”.',
      reason: (value) => (value.trim().length >= 10 ? null : 'Ten characters or more.'),
    },
  });
  const isThere = form.values.how === 'there';
  const fieldIn = (extensions: Record<string, unknown> | undefined) =>
    ownFields.find((field) => extensions?.['field'] === `input.${field}`);
  const field = fieldIn(error?.graphQLErrors[0]?.extensions);
  const hasOwnField = field === 'reason' || (field === 'stripeCustomerId' && isThere);

  const submit = form.onSubmit(async ({ stripeCustomerId, reason }) => {
    if (fetching) return;
    const input = { tenantId, stripeCustomerId: isThere ? stripeCustomerId.trim() : undefined, reason: reason.trim() };
    const { data, error: refused } = await link({ input });
    const [fault] = refused?.graphQLErrors ?? [];
    const at = fieldIn(fault?.extensions);
    if (fault && at) form.setFieldError(at, fault.message);
    const done = data?.linkStripeCustomer;
    if (!done) return;
    const found = done.subscriptions === 1 ? '1 subscription' : `${done.subscriptions} subscriptions`;
    notifications.show({
      title: `${name} is linked`,
      message: done.created ? 'The customer is made. Nothing is billed.' : `Stripe has ${found} of this customer.`,
    });
    onClose();
  });

  return (
    <Modal opened onClose={onClose} title={`Link ${name} to Stripe`} centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">Nothing is billed from here: subscriptions and invoices are made in Stripe.</Text>
          {!hasOwnField && <FormError error={error} />}
          <Radio.Group label="Customer" {...form.getInputProps('how')}>
            <Stack gap="xs" mt="xs">
              <Radio
                value="new"
                label="Make one"
                description="With the tenant’s name, and the address that its bills go to, when it has one."
              />
              <Radio value="there" label="One that is there" description="Its subscriptions are shown here at once." />
            </Stack>
          </Radio.Group>
          {isThere && (
            <TextInput
              label="Id in Stripe"
              placeholder="cus_…"
              required
              autoComplete="off"
              {...form.getInputProps('stripeCustomerId')}
            />
          )}
          <Textarea
            label="Reason"
            description="Ten characters or more. Stands in the audit trail."
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Link
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
