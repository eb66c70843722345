import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { count } from '../../format/words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useSession } from '../session/use-session';
import { FormError } from '../sign-in/form-error';
import { EndStaffSessionsMutation } from './staff.query';
import type { StaffPerson } from './staff-person';

interface EndSessionsDialogProps {
  member: StaffPerson;
  onClose: () => void;
}

export function EndSessionsDialog({ member, onClose }: EndSessionsDialogProps) {
  const { viewer, restart } = useSession();
  const [{ fetching, error }, endSessions] = useMutation(EndStaffSessionsMutation);
  const self = member.id === viewer.id;
  return (
    <ConfirmDialog
      title={self ? 'End all your sessions?' : `End all sessions of ${member.name}?`}
      withReason
      confirmLabel="End all sessions"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await endSessions({ input: { staffMemberId: member.id, reason } });
        if (!data?.revokeAllSessions) return;
        onClose();
        if (self) restart();
        else {
          const ended = count(data.revokeAllSessions.count, 'session');
          notifications.show({ title: 'Sessions ended', message: `${ended} of ${member.name} ended at once.` });
        }
      }}
    >
      <FormError error={error} />
      <Text fz="sm">
        {self ? 'This one too: you have to sign in again.' : 'Every device has to sign in again, at once.'}
      </Text>
    </ConfirmDialog>
  );
}
