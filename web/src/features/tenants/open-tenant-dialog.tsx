import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMutation } from 'urql';
import { formatAbsolute } from '../../format/time';
import { graphql } from '../../gql';
import type { OpenReason } from '../../gql/graphql';
import { CrossTenantDialog, isBeyondLimit } from '../requests/cross-tenant-dialog';
import { FormError } from '../sign-in/form-error';

const OpenTenantMutation = graphql(`
  mutation OpenTenant($input: OpenTenantInput!) {
    openTenant(input: $input) {
      openUntil
      tenant {
        id
        openUntil
      }
      case {
        id
        reference
      }
    }
  }
`);

/** The closed list, in the order in which they come up. */
const purposes: { value: OpenReason; label: string }[] = [
  { value: 'CUSTOMER_REQUEST', label: 'A customer asked for help' },
  { value: 'TROUBLESHOOTING', label: 'Finding out why something does not work' },
  { value: 'DELIVERABILITY', label: 'Mail does not arrive or bounces' },
  { value: 'BILLING_QUESTION', label: 'A payment or an invoice is in question' },
  { value: 'SECURITY', label: 'Something looks like abuse or a break-in' },
];

export interface OpenTenantDialogProps {
  tenantId: string;
  name: string;
  /** The case that it is opened for, when that is known. */
  caseReference?: string;
  /** Whom the case is about. */
  userId?: string;
  onClose: () => void;
}

/** Asks why before personal data is shown. Mount it to open it. */
export function OpenTenantDialog({ tenantId, name, caseReference = '', userId, onClose }: OpenTenantDialogProps) {
  const [{ fetching, error }, openTenant] = useMutation(OpenTenantMutation);
  const [beyond, setBeyond] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { purpose: null as OpenReason | null, reason: '', caseId: caseReference, ticket: '' },
    validate: {
      purpose: (value) => (value ? null : 'Choose a purpose.'),
      reason: (value) => (value.trim() ? null : 'Say why, in a sentence.'),
    },
  });

  const submit = form.onSubmit(async ({ purpose, reason, caseId, ticket }) => {
    if (fetching) return;
    const { data } = await openTenant({
      input: {
        tenantId,
        purpose,
        reason: reason.trim(),
        caseId: caseId.trim() || undefined,
        ticket: ticket.trim() || undefined,
        userId,
      },
    });
    if (!data?.openTenant) return;
    const { openUntil, case: opened } = data.openTenant;
    notifications.show({
      title: `${name} is open`,
      message: `Until ${formatAbsolute(openUntil)}${opened ? `, for ${opened.reference}` : ''}. What you look at is on record.`,
    });
    onClose();
  });

  if (beyond) return <CrossTenantDialog tenantId={tenantId} name={name} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={`Open ${name}`} centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">
            Opening shows personal data of this tenant for eight hours at most. The reason and everything you look at
            are on record.
          </Text>
          <FormError error={error} />
          {isBeyondLimit(error) && (
            <Button variant="default" onClick={() => setBeyond(true)}>
              Ask to open one more
            </Button>
          )}
          <Select
            label="Purpose"
            placeholder="Choose one"
            data={purposes}
            required
            allowDeselect={false}
            data-autofocus
            {...form.getInputProps('purpose')}
            key={form.key('purpose')}
          />
          <Textarea
            label="Reason"
            description="In a sentence: what are you looking for?"
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
            key={form.key('reason')}
          />
          <TextInput
            label="Support case"
            description="Number or id. Without one a case is made."
            placeholder="CASE-1042"
            {...form.getInputProps('caseId')}
            key={form.key('caseId')}
          />
          <TextInput
            label="Ticket elsewhere"
            placeholder="OPS-1234"
            {...form.getInputProps('ticket')}
            key={form.key('ticket')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Open tenant
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
