import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { choices } from '../../format/words';
import { TenantInput } from '../bulk/tenant-input';
import { useSession } from '../session/use-session';
import { FormError } from '../sign-in/form-error';
import { CreateUserMutation } from './create-user.query';
import { type CreateUserDraft, createUserRules, fieldOf } from './create-user-draft';
import { tenantRoles } from './users-search';

interface CreateUserDialogProps {
  tenant: { id: string; name: string } | undefined;
  /** Whether every tenant can be chosen, and not only those that are open. */
  reachesAll: boolean;
  onClose: () => void;
}

/** Asks whom to make an account for. What is refused stands at its field, and nothing that was typed is lost. */
export function CreateUserDialog({ tenant, reachesAll, onClose }: CreateUserDialogProps) {
  const navigate = useNavigate();
  const { openTenants } = useSession();
  const [{ fetching, error }, create] = useMutation(CreateUserMutation);
  const form = useForm<CreateUserDraft>({
    initialValues: { tenantId: tenant?.id ?? null, name: '', email: '', role: 'MEMBER', reason: '', ticket: '' },
    validate: createUserRules,
  });
  const open = openTenants.map(({ id, name }) => ({ value: id, label: name ?? id }));
  const tenantInput = form.getInputProps('tenantId');
  const field = fieldOf(error?.graphQLErrors[0]?.extensions);
  const hasOwnField = field !== undefined && !(field === 'tenantId' && tenant);

  const submit = form.onSubmit(async ({ tenantId, ...draft }) => {
    if (fetching || !tenantId) return;
    const { data, error: refused } = await create({
      input: {
        tenantId,
        name: draft.name.trim(),
        email: draft.email.trim(),
        role: draft.role,
        reason: draft.reason.trim(),
        ticket: draft.ticket.trim() || undefined,
      },
    });
    const [fault] = refused?.graphQLErrors ?? [];
    const at = fieldOf(fault?.extensions);
    if (fault && at) form.setFieldError(at, fault.message);
    const user = data?.createUser?.user;
    if (!user) return;
    notifications.show({
      title: `${user.name ?? 'The user'} has an account`,
      message: 'The invitation is on its way.',
    });
    onClose();
    await navigate({ to: '/dashboard/users/$id', params: { id: user.id } });
  });

  return (
    <Modal opened onClose={onClose} title={tenant ? `Create a user of ${tenant.name}` : 'Create a user'} centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">
            An invitation goes to the address: a link to choose a password, good for 72 hours, once. Nobody here sees
            it.
          </Text>
          {!hasOwnField && <FormError error={error} />}
          {!tenant && reachesAll && (
            <TenantInput
              value={form.values.tenantId}
              error={tenantInput['error']}
              onChange={(id) => form.setFieldValue('tenantId', id)}
            />
          )}
          {!tenant && !reachesAll && (
            <Select
              label="Tenant"
              description="Of those that you have open."
              placeholder="Choose one"
              required
              allowDeselect={false}
              data={open}
              {...tenantInput}
            />
          )}
          <TextInput label="Name" required maxLength={200} data-autofocus {...form.getInputProps('name')} />
          <TextInput
            label="E-mail"
            description="An address has one account in all of PenguinMails."
            required
            type="email"
            autoComplete="off"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <Select
            label="Role in the tenant"
            description="Owner only where there is none."
            required
            allowDeselect={false}
            data={choices(tenantRoles)}
            {...form.getInputProps('role')}
          />
          <Textarea
            label="Reason"
            description="Stands in the audit trail, so it should name no one."
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <TextInput label="Ticket" placeholder="OPS-1234" maxLength={100} {...form.getInputProps('ticket')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Create and invite
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
