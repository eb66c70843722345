import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormError } from '../sign-in/form-error';
import { SuspendStaffMemberMutation } from './staff.query';
import type { StaffPerson } from './staff-person';

interface SuspendDialogProps {
  member: StaffPerson;
  onClose: () => void;
}

export function SuspendDialog({ member, onClose }: SuspendDialogProps) {
  const [{ fetching, error }, suspend] = useMutation(SuspendStaffMemberMutation);
  return (
    <ConfirmDialog
      title={`Suspend ${member.name}?`}
      typed={member.name}
      withReason
      confirmLabel="Suspend now"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const result = await suspend({ input: { staffMemberId: member.id, reason } });
        if (result.error) return;
        notifications.show({
          title: 'Suspended',
          message: `${member.name} is locked out, and all their sessions have ended.`,
        });
        onClose();
      }}
    >
      <FormError error={error} />
      <Text fz="sm">
        It takes effect at once: all sessions end, opened tenants close, and the account cannot sign in. Lifting it
        takes a second person.
      </Text>
    </ConfirmDialog>
  );
}
