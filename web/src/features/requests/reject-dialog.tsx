import { Text } from '@mantine/core';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormError } from '../sign-in/form-error';
import type { Request } from './request';
import { RejectRequestMutation } from './requests.query';

interface RejectDialogProps {
  request: Request;
  onChanged: () => void;
  onClose: () => void;
}

export function RejectDialog({ request, onChanged, onClose }: RejectDialogProps) {
  const [{ fetching, error }, reject] = useMutation(RejectRequestMutation);
  return (
    <ConfirmDialog
      title="Reject this request?"
      withReason
      confirmLabel="Reject"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await reject({ input: { requestId: request.id, reason } });
        if (!data?.rejectRequest) return;
        onChanged();
        onClose();
      }}
    >
      <FormError error={error} />
      <Text fz="sm">{request.requester?.name ?? 'Whoever asked'} is told, and reads your reason.</Text>
    </ConfirmDialog>
  );
}
