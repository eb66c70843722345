import { Button, Group, Modal, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { FormError } from '../sign-in/form-error';
import { numbersOf, withNumbers } from './edit-input';
import type { Request } from './request';
import { EditRequestMutation } from './requests.query';

interface EditDialogProps {
  request: Request;
  onChanged: () => void;
  onClose: () => void;
}

/** Makes the next version of one's own request, which nobody has approved yet. */
export function EditDialog({ request, onChanged, onClose }: EditDialogProps) {
  const [{ fetching, error }, edit] = useSensitiveMutation(EditRequestMutation);
  const numbers = numbersOf(request);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      reason: request.reason,
      ticket: request.ticket ?? '',
      numbers: Object.fromEntries(numbers.map(({ field, value }) => [field, value])),
    },
    validate: { reason: (value) => (value.trim() ? null : 'Say why, in a sentence.') },
  });
  const submit = form.onSubmit(async ({ reason, ticket, numbers: wanted }) => {
    if (fetching) return;
    const { data } = await edit({
      input: {
        requestId: request.id,
        version: request.version,
        reason: reason.trim(),
        ticket: ticket.trim() || null,
        ...(numbers.length && { input: withNumbers(request, wanted) }),
      },
    });
    onChanged();
    if (data?.editRequest) onClose();
  });
  return (
    <Modal opened onClose={onClose} title="Edit your request" centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormError error={error} />
          <Text fz="sm">This makes version {request.version + 1}. An approval of the one before counts no more.</Text>
          {numbers.map(({ field, label, min, max }) => (
            <NumberInput
              key={form.key(`numbers.${field}`)}
              label={label}
              min={min}
              max={max}
              allowDecimal={false}
              {...form.getInputProps(`numbers.${field}`)}
            />
          ))}
          <Textarea
            label="Reason"
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
            key={form.key('reason')}
          />
          <TextInput label="Ticket" maxLength={100} {...form.getInputProps('ticket')} key={form.key('ticket')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Save as version {request.version + 1}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
