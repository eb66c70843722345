import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { count, words } from '../../format/words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormError } from '../sign-in/form-error';
import { RoleHolders } from './role-holders';
import type { RoleRow } from './role-row';
import { DeleteRoleMutation } from './roles.query';

interface DeleteRoleDialogProps {
  role: RoleRow;
  onClose: () => void;
  onDeleted: () => void;
}

/** Deletes an add-on at once: taking needs nobody's approval. */
export function DeleteRoleDialog({ role, onClose, onDeleted }: DeleteRoleDialogProps) {
  const [{ fetching, error }, remove] = useMutation(DeleteRoleMutation);
  return (
    <ConfirmDialog
      title={`Delete ${words(role.name)}?`}
      typed={role.name}
      withReason
      confirmLabel="Delete now"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await remove({ input: { roleName: role.name, reason } });
        if (!data?.deleteRole) return;
        notifications.show({
          title: 'Deleted',
          message: `${count(data.deleteRole.holders, 'person has', 'people have')} lost what it gave.`,
        });
        onDeleted();
        onClose();
      }}
    >
      <FormError error={error} />
      <RoleHolders role={role.name} />
      <Text fz="sm">
        Whoever holds it has the {count(role.permissions.length, 'permission')} that it gives no more with their next
        request. The name is not used again.
      </Text>
    </ConfirmDialog>
  );
}
