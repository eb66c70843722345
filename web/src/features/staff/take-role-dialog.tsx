import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { words } from '../../format/words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormError } from '../sign-in/form-error';
import { RemoveAllRolesMutation, RemoveRoleMutation } from './staff-changes.query';
import type { StaffPerson } from './staff-person';

interface TakeRoleDialogProps {
  member: StaffPerson;
  /** Which one; all of them when left out. */
  roleName: string | undefined;
  onClose: () => void;
}

/** Taking acts at once and needs nobody else; giving back does. */
export function TakeRoleDialog({ member, roleName, onClose }: TakeRoleDialogProps) {
  const [one, removeRole] = useMutation(RemoveRoleMutation);
  const [all, removeAllRoles] = useMutation(RemoveAllRolesMutation);
  const what = roleName ? `“${words(roleName)}”` : 'all roles';
  return (
    <ConfirmDialog
      title={`Take ${what} from ${member.name}?`}
      withReason
      confirmLabel={roleName ? 'Take the role' : 'Take all roles'}
      busy={one.fetching || all.fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const staffMemberId = member.id;
        const { error } = roleName
          ? await removeRole({ input: { staffMemberId, roleName, reason } })
          : await removeAllRoles({ input: { staffMemberId, reason } });
        if (error) return;
        notifications.show({
          title: 'Taken',
          message: `${member.name} has ${what} no more, from the next request on.`,
        });
        onClose();
      }}
    >
      <FormError error={one.error ?? all.error} />
      <Text fz="sm">
        {roleName
          ? 'What it gives ends with their next request. Giving it back takes a second person.'
          : 'Without a tier each of their requests is refused, from the next one on. Giving roles back takes a second person.'}
      </Text>
    </ConfirmDialog>
  );
}
