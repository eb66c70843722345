import { Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { AskDialog } from '../requests/ask-dialog';
import { RoleNamesQuery } from './staff.query';
import { InviteStaffMemberMutation } from './staff-changes.query';

/** Asks to let a new colleague in: another super admin approves it, and gets the one-time link to hand over. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [{ data }] = useQuery({ query: RoleNamesQuery });
  const [{ fetching, error }, invite] = useSensitiveMutation(InviteStaffMemberMutation);
  const form = useForm({
    initialValues: { name: '', email: '', roleName: null as string | null },
    validate: {
      name: (value) => (value.trim() ? null : 'Give their name.'),
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : 'Give the whole address.'),
      roleName: (value) => (value ? null : 'Choose a tier.'),
    },
  });
  const tiers = (data?.roles ?? []).filter(({ builtIn }) => builtIn);

  return (
    <AskDialog
      title="Invite a colleague"
      askLabel="Ask to invite them"
      busy={fetching}
      error={error}
      onClose={onClose}
      onAsk={async (why) => {
        if (form.validate().hasErrors || !form.values.roleName) return null;
        const { name, email, roleName } = form.values;
        const input = { name: name.trim(), email: email.trim(), roleName, ...why };
        return (await invite({ input })).data?.inviteStaffMember?.request;
      }}
    >
      <TextInput label="Name" required maxLength={200} {...form.getInputProps('name')} />
      <TextInput
        label="E-mail address"
        description="The one that they will sign in with."
        type="email"
        required
        maxLength={254}
        {...form.getInputProps('email')}
      />
      <Select
        label="Tier"
        placeholder="Choose one"
        required
        allowDeselect={false}
        data={tiers.map(({ name }) => ({ value: name, label: words(name) }))}
        {...form.getInputProps('roleName')}
      />
      <Text fz="sm">
        Another super admin approves it and gets a link that is good once, for a day. With it your colleague sets a
        password and a second factor.
      </Text>
    </AskDialog>
  );
}
