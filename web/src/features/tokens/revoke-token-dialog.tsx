import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormError } from '../sign-in/form-error';
import type { TokenRow } from './token-row';
import { RevokeTokenMutation } from './tokens.query';

interface RevokeTokenDialogProps {
  token: TokenRow;
  onClose: () => void;
}

/** Ends a token at once. */
export function RevokeTokenDialog({ token, onClose }: RevokeTokenDialogProps) {
  const [{ fetching, error }, revoke] = useMutation(RevokeTokenMutation);
  return (
    <ConfirmDialog
      title={`Revoke ${token.name}?`}
      typed={token.name}
      withReason
      confirmLabel="Revoke now"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await revoke({ input: { tokenId: token.id, reason } });
        if (!data?.revokeToken) return;
        notifications.show({ title: 'Token revoked', message: `${token.name} opens nothing any more.` });
        onClose();
      }}
    >
      <FormError error={error} />
      <Text fz="sm">
        It takes effect with the next request and cannot be taken back: another token has to be asked for.
      </Text>
    </ConfirmDialog>
  );
}
